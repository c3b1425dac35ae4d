import { isFiltering, STEPS, type Steps } from '../../../shared/filter/statement-filter.ts';
import { t } from '../../../shared/language/translate.ts';
import { isStatement, withDebate } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { filterSign } from '../../core/filter/filter-sign.ts';
import { selectedStatements } from '../../core/selection.ts';
import { clearFilter, filterBy, openFilter } from '../../core/slices/filter.ts';

export const filterActions = {
  filter: { run: (app: App) => openFilter(app), whyNot: withDebate, isOn: ({ filters }) => filters },
  'clear-filter': {
    run: showAll,
    whyNot: (c) => withDebate(c) ?? (c.filters ? null : t('Nothing is filtered.')),
  },
  neighbourhood: {
    run: widen,
    whyNot: (c) => withDebate(c) ?? (isStatement(c) || c.nearby > 0 ? null : t('Select a statement first.')),
    label: ({ nearby }) =>
      nearby === STEPS.length
        ? t('Leave the neighbourhood')
        : nearby === 0
          ? t('Only its neighbourhood')
          : t('A wider neighbourhood'),
    isOn: ({ nearby }) => nearby > 0,
  },
} satisfies ActionTable;

/** Shows everything again, and says so. */
export function showAll(app: App): void {
  if (!isFiltering(app.store.getState().filter)) return;
  clearFilter(app);
  app.notify(t('Everything is shown again.'));
}

/** Shows what is one step away from the selection; then two, then three; then everything. */
function widen(app: App): void {
  const { filter, selection } = app.store.getState();
  const { near } = filter;
  const of = near?.of ?? selectedStatements(selection);
  const steps = STEPS.find((each) => each > (near?.steps ?? 0));
  filterBy(app, { near: steps === undefined ? null : { of, steps } });
  const sign = filterSign(app.store.getState());
  app.notify(steps === undefined ? t('The neighbourhood is left.') : `${stepsWords(steps)}: ${sign}.`);
}

function stepsWords(steps: Steps): string {
  return steps === 1
    ? t('What is one step away')
    : steps === 2
      ? t('What is up to two steps away')
      : t('What is up to three steps away');
}
