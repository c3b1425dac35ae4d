import { msg, t } from '../../../shared/language/translate.ts';
import { moveExcerpt } from '../../../shared/model/commands/excerpts.ts';
import type { ExcerptId } from '../../../shared/model/entities.ts';
import { isLost } from '../../../shared/model/lost-excerpt.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { refusesEdits } from '../../core/actions/refuses-edits.ts';
import type { App } from '../../core/app.ts';
import { endPlacing, openReader } from '../../core/slices/reading.ts';
import type { SourceSelection } from './source-selection.ts';

/**
 * Opens the source of an excerpt, and lets the user mark other words for it; for a lost one, the words in its place.
 */
export function startPlacing(app: App, id: ExcerptId): void {
  const excerpt = app.store.getState().session?.debate.excerpts.get(id);
  if (excerpt === undefined || refusesEdits(app)) return;
  const goTo = isLost(excerpt) ? null : { excerpt: id };
  openReader(app, { source: excerpt.source, goTo, placing: { excerpt: id } });
}

/** Leaves the excerpt as it is. */
export function stopPlacing(app: App): void {
  endPlacing(app);
}

/**
 * Gives the excerpt that is being placed these words. If the model refuses them, a notice says why, and the user can
 * try again.
 */
export function placeExcerpt(app: App, anchor: SourceSelection): void {
  const { session, reader } = app.store.getState();
  const excerpt = session?.debate.excerpts.get(reader?.placing?.excerpt ?? '');
  if (reader === null || excerpt === undefined || refusesEdits(app)) return;
  const [label, done] = isLost(excerpt)
    ? ([msg('Place passage'), msg('The passage has its place again: {words}.')] as const)
    : ([msg('Mark other words'), msg('The passage has other words now: {words}.')] as const);
  if (!app.change(label, (debate) => moveExcerpt(debate, { excerpt: excerpt.id, anchor }))) return;
  endPlacing(app, { excerpt: excerpt.id });
  app.notify(t(done, { words: shortQuote(anchor.exact) }));
}
