import { readFileSync } from 'node:fs';
import { fontBytes } from '../../../electron/base/fonts.ts';
import { svgAssets } from '../../../electron/export/export-assets.ts';
import { Debate, type DebateData } from '../../../shared/model/debate.ts';
import { buildScene } from '../../../shared/scene/build-scene.ts';
import { writeSvg } from '../../../shared/scene/svg.ts';
import { createTypesetter } from '../../../shared/text/typesetter.ts';
import { type Measurement, measured, peakMemory } from '../measurement.ts';

export interface SceneInput {
  /** A JSON file of `DebateData` with placements. */
  readonly data: string;
  readonly part: 'scene' | 'svg';
}

/** Building the scene, or writing it as SVG, without files and threads. */
export async function run({ data: path, part }: SceneInput): Promise<Measurement> {
  const debate = new Debate(JSON.parse(readFileSync(path, 'utf8')) as DebateData);
  const building = await measured(() =>
    buildScene(debate, 'map', { theme: 'light', typesetter: createTypesetter(fontBytes) }),
  );
  if (part === 'scene') return { ms: building.ms, cpuMs: building.cpuMs, peakMb: peakMemory() };
  const writing = await measured(() => {
    let characters = 0;
    for (const piece of writeSvg(building.result, svgAssets)) characters += piece.length;
    return characters;
  });
  const { ms, cpuMs, result } = writing;
  return { ms, cpuMs, peakMb: peakMemory(), note: `${(result / 1e6).toFixed(1)} million characters` };
}
