import type { ExcerptId, SourceId } from '../../shared/model/entities.ts';
import type { App, Reading } from '../state/app-store.ts';

/** Opens a source in the reader, at an excerpt or at a stretch of its text, if one is given. */
export function openSource(app: App, source: SourceId, goTo: Reading['goTo'] = null): void {
  app.set({ reader: { source, goTo } });
}

/** Opens the source of an excerpt, and brings the excerpt into sight. */
export function openExcerpt(app: App, excerpt: ExcerptId): void {
  const source = app.store.getState().session?.debate.excerpts.get(excerpt)?.source;
  if (source !== undefined) openSource(app, source, { excerpt });
}
