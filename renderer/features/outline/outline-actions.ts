import { withDebate } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { selectedStatements } from '../../core/selection.ts';

export const outlineActions = {
  'copy-outline': {
    run: copyOutline,
    whyNot: withDebate,
    label: ({ statements }) => (statements === 1 ? 'Copy branch as outline' : 'Copy as outline'),
  },
} satisfies ActionTable;

/** Puts what supports, attacks and undercuts what on the clipboard: of the selected statement, otherwise of all that is shown. */
async function copyOutline(app: App): Promise<void> {
  const { session, selection, preferences, map, view, outlineOf } = app.store.getState();
  if (session === null) return;
  const [branch = null, ...others] = selectedStatements(selection);
  const shown = view === 'outline' && outlineOf === 'debate' ? null : map;
  const isOnMap =
    branch === null || session.debate.placementsByStatement.get(branch).some((each) => each.map === shown);
  const { outlineAsText } = await import('../../../shared/report/outline/outline-as-text.ts');
  const choices = {
    map: isOnMap ? shown : null,
    branch: others.length === 0 ? branch : null,
    details: [],
    style: preferences.references,
  };
  const { text, html, statements } = outlineAsText(session.debate, choices);
  if (statements === 0) return app.notify('There is nothing to copy yet.');
  try {
    await app.request('clipboard.writeText', { text, html });
    app.notify(`The outline is on the clipboard, with ${statements} ${statements === 1 ? 'statement' : 'statements'}.`);
  } catch (error) {
    app.fail(error);
  }
}
