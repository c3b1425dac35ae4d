import { v7 as uuidv7 } from 'uuid';
import { msg, t } from '../../../shared/language/translate.ts';
import { addExcerpt } from '../../../shared/model/commands/excerpts.ts';
import { citePassage, excerptAt } from '../../../shared/model/commands/passages.ts';
import type { ExcerptId, StatementId } from '../../../shared/model/entities.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import { claimText } from '../../../shared/sources/claim-text.ts';
import { refusesEdits } from '../../core/actions/refuses-edits.ts';
import type { App } from '../../core/app.ts';
import { selectedStatements } from '../../core/selection.ts';
import { showView } from '../../core/slices/window.ts';
import { addCard } from '../argument/new-card.ts';
import type { SourceSelection } from './source-selection.ts';

/** Makes a claim from a passage, which it cites, on the shown map, and begins to edit its text. */
export function claimFromSelection(app: App, selection: SourceSelection, at?: Point): void {
  const { map, canvas } = app.store.getState();
  if (refusesEdits(app)) return;
  if (map === null) {
    app.notify(t('Make a map first, for the claim to stand on.'));
    return;
  }
  const make = () =>
    addCard(app, {
      label: msg('Make claim from passage'),
      kind: 'claim',
      text: claimText(selection.exact),
      cite: selection,
      ...(at && { at }),
    });
  if (canvas !== null) {
    make();
    return;
  }
  showView(app, 'map');
  // The canvas exists only once it has been drawn.
  requestAnimationFrame(() => setTimeout(make));
}

/** Lets a statement cite a passage; the selected one when none is named. */
export function attachToStatement(app: App, selection: SourceSelection, named?: StatementId): void {
  if (refusesEdits(app)) return;
  const selected = selectedStatements(app.store.getState().selection);
  const statement = named ?? (selected.length === 1 ? selected[0] : undefined);
  if (statement === undefined) {
    app.notify(t('Select one statement on the map first: the passage is attached to that.'));
    return;
  }
  const { session } = app.store.getState();
  const known = session && excerptAt(session.debate, selection);
  if (known && session.debate.citationsByStatement.get(statement).some(({ excerpt }) => excerpt === known)) {
    app.notify(t('The statement cites this passage already.'));
    return;
  }
  if (
    app.change(msg('Attach passage'), (debate) => citePassage(debate, { newId: uuidv7, statement, passage: selection }))
  )
    app.notify(t('The passage is attached to the statement.'));
}

/** Keeps a passage, to add a note to it; returns it, or null when it could not be kept. */
export function keepAsPassage(app: App, selection: SourceSelection): ExcerptId | null {
  const { session } = app.store.getState();
  if (session === null || refusesEdits(app)) return null;
  const known = excerptAt(session.debate, selection);
  if (known !== undefined) return known;
  const id = uuidv7();
  return app.change(msg('Keep passage'), (debate) => addExcerpt(debate, { newId: () => id, ...selection })) ? id : null;
}

/** The ways to use a selected passage. */
export type Taking = 'claim' | 'attach' | 'note';

/** Uses the selection; returns the excerpt to add a note to, if there is one. */
export function takeSelection(app: App, selection: SourceSelection, taking: Taking): ExcerptId | null {
  if (taking === 'note') return keepAsPassage(app, selection);
  if (taking === 'claim') claimFromSelection(app, selection);
  else attachToStatement(app, selection);
  return null;
}
