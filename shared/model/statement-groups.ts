import { fold } from '../search/fold.ts';
import { goesBeyond, weakestFidelity } from './citation.ts';
import type { Debate } from './debate.ts';
import type { Fidelity, Statement, StatementId } from './entities.ts';

/** Returns all statements in the order in which they were made. */
export function allStatements(debate: Debate): Readonly<Statement>[] {
  return [...debate.statements.values()];
}

/** Returns the statements that are on no map. */
export function withoutMap(debate: Debate): Readonly<Statement>[] {
  return [...debate.statements.values()].filter(({ id }) => debate.placementsByStatement.count(id) === 0);
}

/** Returns the claims that cite no passage, except implicit ones, which nobody stated. */
export function withoutSource(debate: Debate): Readonly<Statement>[] {
  return [...debate.statements.values()].filter(
    ({ id, kind, implicit }) => kind === 'claim' && !implicit && debate.citationsByStatement.count(id) === 0,
  );
}

/** Returns the claims that somebody judged to go beyond the words of one of their passages. */
export function beyondTheirWords(debate: Debate): Readonly<Statement>[] {
  return [...debate.statements.values()].filter(
    ({ id, kind }) => kind === 'claim' && goesBeyond(weakestFidelity(debate.citationsByStatement.get(id))),
  );
}

/** Returns those claims among `statements` that are judged alike where they are farthest from their words; null for those that nobody judged. */
export function claimsByFidelity(
  debate: Debate,
  statements: Iterable<StatementId>,
): ReadonlyMap<Fidelity | null, readonly StatementId[]> {
  const claims = [...statements].filter((id) => debate.statements.get(id)?.kind === 'claim');
  return Map.groupBy(claims, (id) => weakestFidelity(debate.citationsByStatement.get(id)));
}

/**
 * Returns the statements whose text contains every word of `words`, compared as searches do; all of them when there are
 * no words.
 */
export function matching<S extends Pick<Statement, 'text'>>(statements: readonly S[], words: string): readonly S[] {
  const wanted = words.split(/\s+/).map(fold).filter(Boolean);
  if (wanted.length === 0) return statements;
  return statements.filter(({ text }) => {
    const folded = fold(text);
    return wanted.every((word) => folded.includes(word));
  });
}
