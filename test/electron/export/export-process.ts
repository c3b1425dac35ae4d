/** Lays out a large debate and exports it as a process of its own, so that its memory can be read: COUNT FORMAT SCALE TARGET. */

import { exportDrawing } from '../../../electron/export/export-drawing.ts';
import { laidOutLargeDebate } from './laid-out-large-debate.ts';

const [count, format, scale, target] = process.argv.slice(2) as [string, 'png' | 'pdf', string, string];
const request = {
  data: laidOutLargeDebate(Number(count)),
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
