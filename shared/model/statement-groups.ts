import { fold } from '../search/fold.ts';
import type { Debate } from './debate.ts';
import type { Statement } from './entities.ts';

/** In the order in which they were made. */
export function allStatements(debate: Debate): Readonly<Statement>[] {
  return [...debate.statements.values()];
}

/** The statements that stand on no map. */
export function withoutMap(debate: Debate): Readonly<Statement>[] {
  return [...debate.statements.values()].filter(({ id }) => debate.placementsByStatement.count(id) === 0);
}

/** The claims that cite no passage; implicit ones aside, which nobody stated. */
export function withoutSource(debate: Debate): Readonly<Statement>[] {
  return [...debate.statements.values()].filter(
    ({ id, kind, implicit }) => kind === 'claim' && !implicit && debate.citationsByStatement.count(id) === 0,
  );
}

/** The statements whose text has every word of `words` somewhere, compared as searches do; all where there is none. */
export function matching<S extends Pick<Statement, 'text'>>(statements: readonly S[], words: string): readonly S[] {
  const wanted = words.split(/\s+/).map(fold).filter(Boolean);
  if (wanted.length === 0) return statements;
  return statements.filter(({ text }) => {
    const folded = fold(text);
    return wanted.every((word) => folded.includes(word));
  });
}
