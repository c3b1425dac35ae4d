import { basename } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { addSource } from '../../shared/model/commands/sources.ts';
import type { ReadDocument } from '../../shared/model/read-document.ts';
import { sourceToAdd } from '../ingest/source-to-add.ts';
import { editingDebate } from './editing-debate.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { progressOf } from './progress.ts';
import { reportLines } from './report.ts';
import type { Subcommand } from './subcommand.ts';

export const addSources: Subcommand = {
  name: 'sources add',
  about: 'Adds documents to a debate as sources, all or none, and answers with their ids',
  positionals: ['FILE.debate', 'DOC…'],
  options: [
    {
      name: 'title',
      value: 'T',
      about: 'The title of the source (the document’s own when left out); for one document only',
    },
    { name: 'verbatim', about: "They give the speakers' own words" },
    JOURNAL_OPTION,
  ],
  run: async (given, io) => {
    const paths = given.paths(1);
    const title = given.option('title');
    if (title !== undefined && paths.length > 1) throw given.usageError('--title is for one document');
    const verbatim = given.flag('verbatim');
    await editingDebate(given.path(0), { given, io }, async (file) => {
      const read: ReadDocument[] = [];
      for (const path of paths) {
        const { show, end } = progressOf(`Reading “${basename(path)}”`, io);
        try {
          read.push(await sourceToAdd(file, path, { onProgress: show, signal: io.signal }));
        } finally {
          end();
        }
      }
      const debate = await file.load();
      const changes = read.flatMap(({ csl, notices: _, ...contents }) =>
        addSource(debate, { ...contents, csl: title === undefined ? csl : { ...csl, title }, verbatim, newId: uuidv7 }),
      );
      await file.commit(read.length === 1 ? 'Add source' : 'Add sources', changes);
      for (const { id } of changes) io.out(`${id}\n`);
      reportLines(
        read.flatMap(({ notices }) => notices),
        io,
      );
    });
    return 0;
  },
};
