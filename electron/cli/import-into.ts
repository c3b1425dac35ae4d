import { countMerged, type MergeOutcome, mergeImported } from '../../shared/formats/merging/merge-imported.ts';
import { MATCHINGS, type Matching } from '../../shared/formats/merging/same-things.ts';
import type { EntityName } from '../../shared/model/entities.ts';
import { counted } from '../../shared/text/counted.ts';
import { readDebate } from '../debates/import-debate.ts';
import type { Arguments } from './arguments.ts';
import { editingDebate } from './editing-debate.ts';
import { importJson, importLines } from './import-lines.ts';
import type { Io } from './io.ts';
import { progressOf } from './progress.ts';

/** Brings a file into a debate as one edit, or only tells what that would be. */
export async function importIntoDebate(given: Arguments, io: Io): Promise<0> {
  if (given.paths(0).length > 1) throw given.usageError('--into takes one file');
  const path = given.pathOption('into');
  const matching = matchingOf(given);
  const progress = progressOf('Importing', io);
  try {
    const { now, signal } = io;
    const read = await readDebate(given.path(0), {
      now,
      signal,
      format: given.option('format'),
      onProgress: progress.show,
    });
    progress.end();
    await editingDebate(path, { given, io }, async (file) => {
      const merge = mergeImported(await file.load(), read.data, matching);
      const counts = countMerged(merge);
      const isMade = merge.changes.length > 0 && !given.flag('preview');
      if (isMade) {
        for (const content of read.contents) await file.putContent(content);
        await file.commit('Import', merge.changes);
      }
      if (given.flag('json')) {
        io.out(`${JSON.stringify({ ...importJson(given.path(0), read.report), into: counts }, null, 2)}\n`);
      } else {
        io.out(`${[...intoLines(counts), ...importLines(read.report)].join('\n')}\n`);
      }
      io.err(isMade ? `Imported into “${path}”.\n` : `“${path}” was left as it is.\n`);
    });
    return 0;
  } finally {
    progress.end();
  }
}

function matchingOf(given: Arguments): Matching {
  const matching = MATCHINGS.find((each) => each === (given.option('match') ?? 'id'));
  if (matching === undefined) throw given.usageError(`--match must be one of ${MATCHINGS.join(', ')}`);
  return matching;
}

function intoLines(counts: Record<MergeOutcome, Partial<Record<EntityName, number>>>): string[] {
  return Object.entries(counts).map(([outcome, byKind]) => {
    const kinds = Object.entries(byKind).map(([entity, count]) => counted(count, entity));
    return `${outcome[0]?.toUpperCase()}${outcome.slice(1)}: ${kinds.length === 0 ? 'nothing' : kinds.join(', ')}.`;
  });
}
