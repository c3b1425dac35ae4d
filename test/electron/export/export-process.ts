/** Lays out a large debate and exports it as a process of its own, so that its memory can be read: COUNT FORMAT SCALE TARGET. */

import { layOutMaps } from '../../../electron/debates/lay-out-map.ts';
import { exportDrawing } from '../../../electron/export/export-drawing.ts';
import { largeDebate } from '../../fixtures/large-debates.ts';

const [count, format, scale, target] = process.argv.slice(2) as [string, 'png' | 'svg' | 'pdf', string, string];
let placements = 0;
const data = layOutMaps(largeDebate(Number(count)), ['map'], () => `placement-${placements++}`);
const request = {
  data,
  subject: { kind: 'map', map: 'map' },
  format,
  scale: Number(scale),
  page: 'fit',
  pages: 'one',
  theme: 'light',
} as const;
const { width, height } = await exportDrawing(request, target);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ width, height, megabytes }));
