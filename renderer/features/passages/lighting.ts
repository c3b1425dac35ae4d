import type { Debate } from '../../../shared/model/debate.ts';
import type { ExcerptId, StatementId } from '../../../shared/model/entities.ts';
import type { App } from '../../core/app.ts';
import { NOTHING_LIT } from '../../core/slices/reading.ts';

/** Lights an excerpt where it is shown, and the statements that cite it. */
export function lightExcerpt(app: App, excerpt: ExcerptId): void {
  const debate = app.store.getState().session?.debate;
  if (debate !== undefined) app.set({ lit: { excerpts: [excerpt], statements: citingStatements(debate, excerpt) } });
}

/** Lights the passages that a statement cites. */
export function lightPassagesOf(app: App, statement: StatementId): void {
  const excerpts = app.store
    .getState()
    .session?.debate.citationsByStatement.get(statement)
    .map((citation) => citation.excerpt);
  if (excerpts !== undefined && excerpts.length > 0) app.set({ lit: { excerpts, statements: [] } });
}

export function lightNothing(app: App): void {
  if (app.store.getState().lit !== NOTHING_LIT) app.set({ lit: NOTHING_LIT });
}

/** The statements that cite an excerpt. */
export function citingStatements(debate: Debate, excerpt: ExcerptId): StatementId[] {
  return debate.citationsByExcerpt.get(excerpt).map(({ statement }) => statement);
}

/** Lights passages, and all statements that cite one of them. */
export function lightAll(app: App, excerpts: readonly ExcerptId[]): void {
  const { session, lit } = app.store.getState();
  if (
    session === null ||
    (lit.excerpts.length === excerpts.length && excerpts.every((id) => lit.excerpts.includes(id)))
  )
    return;
  const statements = excerpts.flatMap((id) => citingStatements(session.debate, id));
  app.set({ lit: { excerpts, statements: [...new Set(statements)] } });
}
