import type { ExcerptId, StatementId } from '../../../shared/model/entities.ts';
import { citingStatements } from '../../../shared/model/excerpt-lists.ts';
import type { App } from '../../core/app.ts';
import { highlight } from '../../core/slices/reading.ts';

/** Highlights an excerpt in its place, and the statements that cite it. */
export function highlightExcerpt(app: App, excerpt: ExcerptId): void {
  const debate = app.store.getState().session?.debate;
  if (debate !== undefined) highlight(app, { excerpts: [excerpt], statements: citingStatements(debate, [excerpt]) });
}

/** Highlights the passages that a statement cites. */
export function highlightPassagesOf(app: App, statement: StatementId): void {
  const excerpts = app.store
    .getState()
    .session?.debate.citationsByStatement.get(statement)
    .map((citation) => citation.excerpt);
  if (excerpts !== undefined && excerpts.length > 0) highlight(app, { excerpts });
}

/** Highlights passages, and all statements that cite one of them. */
export function highlightAll(app: App, excerpts: readonly ExcerptId[]): void {
  const { session, highlight: now } = app.store.getState();
  if (
    session === null ||
    (now.excerpts.length === excerpts.length && excerpts.every((id) => now.excerpts.includes(id)))
  )
    return;
  highlight(app, { excerpts, statements: citingStatements(session.debate, excerpts) });
}
