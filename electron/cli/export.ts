import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DebateReader } from '../../db/debate-file.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import type { Sha256 } from '../../shared/model/entities.ts';
import { drawToFile } from './draw-to-file.ts';
import { outputOptions } from './export-options.ts';
import { findMap } from './find-map.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

export const exportMap: Subcommand = {
  name: 'export',
  about: 'Writes a map as a picture or a document, or the whole debate as JSON',
  positionals: ['FILE.debate'],
  options: [
    {
      name: 'to',
      value: 'OUT.png|pdf|svg|json',
      about: 'The file to write; one that is there is replaced',
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
      if (options.format === 'json') return writeJson(file, target);
      const debate = await file.load();
      const { format, ...look } = options;
      const { id: map } = findMap(debate, given.option('map'));
      await drawToFile({ data: debate.toData(), subject: { kind: 'map', map }, format, ...look }, target, io);
    });
    io.err(`Wrote “${target}”.\n`);
    return 0;
  },
};

async function writeJson(file: DebateReader, target: string): Promise<void> {
  const { toCounterclaimJson } = await import('../../shared/formats/counterclaim-json.ts');
  const { writeFileAtomically } = await import('../atomic-write.ts');
  const data = (await file.load()).toData();
  const contents = new Map<Sha256, Uint8Array>();
  for (const hash of data.sources.flatMap(({ text, original }) => [text, original])) {
    if (hash !== null) contents.set(hash, await file.content(hash));
  }
  const json = toCounterclaimJson(data, (hash) => contents.get(hash) ?? new Uint8Array());
  await writeFileAtomically(target, `${stringify(json, target)}\n`);
}

function stringify(json: object, target: string): string {
  try {
    return JSON.stringify(json, null, 2);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const message = `The debate with its sources is too large for one JSON file, so “${basename(target)}” was not written.`;
    throw new CounterclaimError('TooLarge', message, { cause });
  }
}

/** A picture may take the place of a picture, but never of the debate it is drawn from. */
async function refuseSameFile(source: string, target: string): Promise<void> {
  const [from, to] = await Promise.all([source, target].map((path) => stat(path, { bigint: true }).catch(() => null)));
  if (from && to && from.dev === to.dev && from.ino === to.ino) {
    throw new CounterclaimError('Usage', `“${target}” is the debate itself: choose another name for what is written.`);
  }
}
