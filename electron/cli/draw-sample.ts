import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { usualTheme } from '../../shared/scene/export-formats.ts';
import { writeError } from '../base/atomic-write.ts';
import { fileNameOf } from '../base/file-name.ts';
import { writeSample } from '../debates/write-sample.ts';
import { drawToFile } from './draw-to-file.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

export const drawSample: Subcommand = {
  name: 'draw-sample',
  about: 'Makes the sample debate anew in a folder, and draws its maps there',
  positionals: ['FOLDER'],
  options: [],
  run: async (given, io) => {
    const folder = given.path(0);
    const debatePath = join(folder, 'sample.debate');
    await makeFolder(folder);
    await writeSampleAnew(debatePath);
    io.out(`${debatePath}\n`);
    await withDebate(debatePath, { given, io }, async (file) => {
      const debate = await file.load();
      for (const { id, title } of debate.mapsInOrder()) {
        for (const format of ['png', 'svg', 'pdf'] as const) {
          const target = join(folder, `${fileNameOf(title, 'map')}.${format}`);
          const subject = { kind: 'map', map: id } as const;
          const look = { scale: 2, page: 'fit', pages: 'one', theme: usualTheme(format) } as const;
          await drawToFile({ file, debate }, { subject, format, ...look }, target, io);
          io.out(`${target}\n`);
        }
      }
    });
    return 0;
  },
};

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw writeError(error, folder);
  }
}

/** Replaces the sample of an earlier run, but only once the new one is complete. */
async function writeSampleAnew(path: string): Promise<void> {
  const fresh = `${path.slice(0, -'.debate'.length)}.new.debate`;
  try {
    await rm(fresh, { force: true });
    await writeSample(fresh);
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw writeError(error, path);
  }
}
