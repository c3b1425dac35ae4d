import type { ExcerptId } from '../../../shared/model/entities.ts';
import type { App } from '../../core/create-app.ts';
import { citingStatements } from './lighting.ts';

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
