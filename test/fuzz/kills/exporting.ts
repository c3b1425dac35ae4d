import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DebateReader } from '../../../db/debate-file.ts';
import { exportDrawing } from '../../../electron/export/export-drawing.ts';
import { createSample } from '../../db/sample-file.ts';
import type { Activity } from './activity.ts';
import { soundDebate } from './sound-debate.ts';

const NAME = 'drawn.debate';
const FORMATS = ['svg', 'pdf', 'png'] as const;
const fileOf = (format: string) => `map.${format}`;

/** The end of a whole file of each format. */
const ENDS: Readonly<Record<(typeof FORMATS)[number], string>> = { svg: '</svg>', pdf: '%%EOF', png: 'IEND' };

/** Exports, each in the place of the one before: whenever the program is killed, each file is whole or not there. */
export const exporting: Activity = {
  prepare: async (folder) => (await createSample(folder, NAME)).close(),

  run: async (folder, acknowledge) => {
    const reader = await DebateReader.open(join(folder, NAME));
    const data = await reader.data();
    await reader.close();
    const subject = { kind: 'map', map: data.maps[0]?.id ?? '' } as const;
    for (const format of FORMATS) {
      const request = { data, subject, format, theme: 'light', scale: 1, page: 'fit', pages: 'one' } as const;
      await exportDrawing(request, join(folder, fileOf(format)));
      acknowledge(format);
    }
  },

  faults: async (folder, acknowledged) => [
    ...FORMATS.flatMap((format) => faultsOf(join(folder, fileOf(format)), format, acknowledged)),
    ...(await soundDebate(join(folder, NAME))),
  ],
};

function faultsOf(path: string, format: (typeof FORMATS)[number], acknowledged: readonly string[]): string[] {
  if (!existsSync(path)) return acknowledged.includes(format) ? [`The ${format} that was acknowledged is gone.`] : [];
  const end = readFileSync(path).subarray(-32).toString('latin1');
  return end.includes(ENDS[format]) ? [] : [`The ${format} is not whole.`];
}
