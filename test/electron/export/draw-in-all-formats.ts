/** Draws a large debate in every format, placed and measured once: COUNT, and a file for each as FORMAT=TARGET. */

import { closeSync, openSync, writeSync } from 'node:fs';
import { sceneOf, writeScene } from '../../../electron/export/draw-subject.ts';
import type { ExportFormat } from '../../../shared/scene/export-formats.ts';
import { laidOutLargeDebate } from './laid-out-large-debate.ts';

const SCALE = 0.5;
const [count, ...targets] = process.argv.slice(2) as [string, ...string[]];
const look = { subject: { kind: 'map', map: 'map' }, pages: 'one', theme: 'light', scale: SCALE } as const;
const data = laidOutLargeDebate(Number(count));
const { scene, typesetter } = sceneOf({ ...look, data, format: 'png' }, null, () => {});
const extents: Record<string, { width: number; height: number }> = {};
for (const each of targets) {
  const [format, target] = each.split('=') as [ExportFormat, string];
  const file = openSync(target, 'w');
  const emit = (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  };
  const { width, height } = await writeScene(scene, { format, scale: SCALE, page: 'fit' }, typesetter, emit, () => {});
  closeSync(file);
  extents[format] = { width, height };
}
process.stdout.write(JSON.stringify(extents));
