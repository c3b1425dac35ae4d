import { stat } from 'node:fs/promises';
import { CounterclaimError } from '../../shared/errors.ts';
import { drawToFile } from './draw-to-file.ts';
import { isDrawn, outputOptions } from './export-options.ts';
import { findMap } from './find-map.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

export const exportMap: Subcommand = {
  name: 'export',
  about: 'Writes a map as a picture or a document, or the debate as text or data',
  positionals: ['FILE.debate'],
  options: [
    {
      name: 'to',
      value: 'OUT',
      about:
        'The file to write, replaced if it is there: a map as .png, .svg, .pdf; all as .json; a source book as .md, .html; excerpts as .jsonld; sources as .bib, .csl.json',
      required: true,
    },
    { name: 'map', value: 'TITLE-OR-ID', about: 'Which map (the first when left out)' },
    { name: 'scale', value: 'N', about: 'PNG: pixels per pixel on screen, 0.5 to 4 (2 when left out)' },
    {
      name: 'page',
      value: 'fit|A4|A3|Letter',
      about: 'PDF: a page as large as the map, or one sheet (fit when left out)',
    },
    { name: 'theme', value: 'light|dark|print', about: 'Colours (light when left out)' },
  ],
  run: async (given, io) => {
    const source = given.path(0);
    const target = given.pathOption('to');
    const options = outputOptions(given, target);
    await refuseSameFile(source, target);
    await withDebate(source, async (file) => {
      const { format, ...look } = options;
      if (!isDrawn(format)) {
        const { exportData } = await import('../export/export-data.ts');
        return exportData(file, format, target);
      }
      const debate = await file.load();
      const { id: map } = findMap(debate, given.option('map'));
      await drawToFile({ data: debate.toData(), subject: { kind: 'map', map }, format, ...look }, target, io);
    });
    io.err(`Wrote “${target}”.\n`);
    return 0;
  },
};

/** A picture may take the place of a picture, but never of the debate it is drawn from. */
async function refuseSameFile(source: string, target: string): Promise<void> {
  const [from, to] = await Promise.all([source, target].map((path) => stat(path, { bigint: true }).catch(() => null)));
  if (from && to && from.dev === to.dev && from.ino === to.ino) {
    throw new CounterclaimError('Usage', `“${target}” is the debate itself: choose another name for what is written.`);
  }
}
