import { t } from '../../../shared/language/translate.ts';
import type { OutlineScope } from '../../../shared/outline/outline.ts';
import { withDebate } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import type { AppState } from '../../core/app-state.ts';
import { selectedStatements } from '../../core/selection.ts';

export const outlineActions = {
  'copy-outline': {
    run: copyOutline,
    whyNot: withDebate,
    label: ({ statements }) => (statements === 1 ? t('Copy branch as outline') : t('Copy as outline')),
  },
  'export-outline': { run: (app: App) => app.openDialog({ kind: 'export-outline' }), whyNot: withDebate },
} satisfies ActionTable;

/** Puts what supports, attacks and undercuts what on the clipboard: of the selected statement, otherwise of all that is shown. */
async function copyOutline(app: App): Promise<void> {
  const state = app.store.getState();
  const { session, preferences } = state;
  if (session === null) return;
  const { outlineAsText } = await import('../../../shared/report/outline/outline-as-text.ts');
  const choices = { ...outlinePart(state), details: [], style: preferences.references };
  const { text, html, statements } = outlineAsText(session.debate, choices);
  if (statements === 0) return app.notify(t('There is nothing to copy yet.'));
  try {
    await app.request('clipboard.writeText', { text, html });
    app.notify(
      t(
        'The outline is on the clipboard, with {statements} {statements, plural, one {statement} other {statements}}.',
        { statements },
      ),
    );
  } catch (error) {
    app.fail(error);
  }
}

/** Returns of what an outline is: of the only selected statement, otherwise of what the window shows. */
export function outlinePart({
  session,
  selection,
  map,
  view,
  outlineOf,
}: Pick<AppState, 'session' | 'selection' | 'map' | 'view' | 'outlineOf'>): OutlineScope {
  const [only = null, ...others] = selectedStatements(selection);
  const branch = others.length === 0 ? only : null;
  const shown = view === 'outline' && outlineOf === 'debate' ? null : map;
  const on = branch === null ? [] : (session?.debate.placementsByStatement.get(branch) ?? []);
  const isThere = branch === null || on.some((each) => each.map === shown);
  return { map: isThere ? shown : null, branch };
}
