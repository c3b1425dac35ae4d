import { isFiltering } from '../../../shared/filter/statement-filter.ts';
import { type Rule, withDebate, writable } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { openFind, stepFind } from '../../core/slices/find.ts';

export const findActions = {
  find: { run: (app: App) => openFind(app, 'find', selectedWords()), whyNot: withDebate },
  'find-next': { run: (app: App) => step(app, 1), whyNot: withDebate },
  'find-previous': { run: (app: App) => step(app, -1), whyNot: withDebate },
  replace: { run: (app: App) => openFind(app, 'replace', selectedWords()), whyNot: writable satisfies Rule },
} satisfies ActionTable;

/** Goes on to a match; while nothing was asked for yet, it asks. */
function step(app: App, by: 1 | -1): void {
  const { find, filter } = app.store.getState();
  if (find.shows === 'nothing') openFind(app, 'find');
  if (find.query.words !== '' || isFiltering(filter)) stepFind(app, by);
}

/** UTF-16 units. */
const MOST_SELECTED = 200;

/** Returns the words that are selected in the page, if they may be what is looked for. */
function selectedWords(): string | undefined {
  const words = getSelection()?.toString().trim() ?? '';
  return words === '' || words.length > MOST_SELECTED || words.includes('\n') ? undefined : words;
}
