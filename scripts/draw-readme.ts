/** Draws the README's pictures from the sample debate: run it when the sample or the look of maps has changed. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exportDrawing } from '../electron/export/export-drawing.ts';
import { sampleDebate } from '../shared/sample/sample-debate.ts';

const PICTURES = [
  { map: 'map-musk-starmer', theme: 'light', name: 'exchange-light' },
  { map: 'map-musk-starmer', theme: 'dark', name: 'exchange-dark' },
  { map: 'map-national-or-local', theme: 'light', name: 'inquiry-light' },
  { map: 'map-national-or-local', theme: 'dark', name: 'inquiry-dark' },
] as const;

/** The claim that is selected in the pictures of the window. */
const SELECTED = 'Only a statutory inquiry has the power to compel witnesses';

const folder = fileURLToPath(new URL('../docs/pictures', import.meta.url));
mkdirSync(folder, { recursive: true });
const { data } = sampleDebate({ sha256: (bytes) => createHash('sha256').update(bytes).digest('hex') });
for (const { map, theme, name } of PICTURES) {
  const request = {
    data,
    subject: { kind: 'map', map },
    theme,
    format: 'png',
    scale: 1,
    page: 'fit',
    pages: 'one',
  } as const;
  const { path } = await exportDrawing(request, `${folder}/${name}.png`);
  console.log(path);
}

const look = fileURLToPath(new URL('./look.ts', import.meta.url));
for (const theme of ['light', 'dark']) {
  const target = `${folder}/window-${theme}.png`;
  const args = ['--theme', theme, '--size', '1440x900', '--open', 'sample', '--select', SELECTED, target];
  const { status } = spawnSync(process.execPath, [look, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
