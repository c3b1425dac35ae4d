import { accessSync, constants, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fontBytes } from '../../electron/base/fonts.ts';
import { svgAssets } from '../../electron/export/export-assets.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import { Debate } from '../../shared/model/debate.ts';
import { buildScene } from '../../shared/scene/build-scene.ts';
import { writeSvg } from '../../shared/scene/svg.ts';
import { createTypesetter } from '../../shared/text/typesetter.ts';
import type { Contestant } from './contest.ts';
import { inOwnProcess } from './own-process.ts';
import type { ChromiumInput } from './tasks/chromium.ts';
import type { Workbench } from './workbench.ts';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome'];

export interface ChromiumPicture {
  readonly size: number;
  readonly format: ChromiumInput['format'];
  readonly scale: number;
  readonly runs: number;
  readonly seconds: number;
}

/** Chromium, drawing the SVG that Counterclaim makes of the same map. */
export async function chromiumPeer(bench: Workbench, picture: ChromiumPicture): Promise<Contestant> {
  const { size, format, scale, runs, seconds } = picture;
  const executable = chromiumProgram();
  const name = format === 'png' ? 'Chromium screenshot' : 'Chromium printToPDF';
  if (executable === undefined) return { name, runs: 1, run: () => Promise.reject(new Error('not run: no Chromium')) };
  const map = JSON.parse(readFileSync(await drawnMap(bench, size), 'utf8')) as DrawnMap;
  const target = join(bench.folder, `chromium-${size}.${format}`);
  const input: ChromiumInput = { executable, format, scale, target, ...map };
  return { name, runs, run: () => inOwnProcess('chromium', input, seconds) };
}

type DrawnMap = Pick<ChromiumInput, 'svg' | 'width' | 'height' | 'onCards' | 'paper'>;

/** Returns a JSON file that says where the SVG of a map is, and what is to be seen on it. */
function drawnMap(bench: Workbench, size: number): Promise<string> {
  return bench.file(`drawn-${size}.json`, async (path) => {
    const data = JSON.parse(readFileSync(await bench.placedDebate(size), 'utf8')) as DebateData;
    const typesetter = createTypesetter(fontBytes);
    const scene = buildScene(new Debate(data), 'map', { theme: 'light', typesetter });
    const svg = join(bench.folder, `${size}.svg`);
    writeFileSync(svg, [...writeSvg(scene, svgAssets)].join(''));
    const { width, height, theme, cards } = scene;
    const onCards = cards.map(({ box }) => [(box.x + box.width / 2) / width, (box.y + 5) / height] as const);
    writeFileSync(path, JSON.stringify({ svg, width, height, onCards, paper: theme.paper } satisfies DrawnMap));
  });
}

function chromiumProgram(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program))).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
