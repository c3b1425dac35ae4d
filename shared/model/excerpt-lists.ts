import type { Debate } from './debate.ts';
import type { Excerpt, ExcerptId, SourceId, StatementId } from './entities.ts';
import { isLost } from './lost-excerpt.ts';

/** Returns the excerpts of a source in the order of its text; those that are no longer in it come last. */
export function excerptsInOrder(debate: Debate, source: SourceId): Readonly<Excerpt>[] {
  return debate.excerptsBySource
    .get(source)
    .sort((a, b) => Number(isLost(a)) - Number(isLost(b)) || a.start - b.start || a.end - b.end);
}

/** Returns the excerpts that no statement cites, source by source, in the order of their texts. */
export function uncitedExcerpts(debate: Debate): Readonly<Excerpt>[] {
  return [...debate.sources.keys()].flatMap((source) =>
    excerptsInOrder(debate, source).filter(({ id }) => debate.citationsByExcerpt.count(id) === 0),
  );
}

/** Returns the excerpts that are no longer in the text of their source, source by source. */
export function lostExcerpts(debate: Debate): Readonly<Excerpt>[] {
  return [...debate.sources.keys()].flatMap((source) => debate.excerptsBySource.get(source).filter(isLost));
}

/**
 * Returns the statements that cite one of some excerpts, each once, in the order of the excerpts and of their
 * citations.
 */
export function citingStatements(debate: Debate, excerpts: readonly ExcerptId[]): StatementId[] {
  return [...new Set(excerpts.flatMap((id) => debate.citationsByExcerpt.get(id).map(({ statement }) => statement)))];
}
