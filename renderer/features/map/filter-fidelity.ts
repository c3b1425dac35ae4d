import { flushSync } from 'react-dom';
import { t } from '../../../shared/language/translate.ts';
import { goesBeyond } from '../../../shared/model/citation.ts';
import { FIDELITIES, type Fidelity } from '../../../shared/model/entities.ts';
import { claimsByFidelity } from '../../../shared/model/statement-groups.ts';
import { seenMap, withCards } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { filterBy } from '../../core/slices/filter.ts';
import { placedOn } from './branch-actions.ts';

/** What a claim can be filtered by, from word for word to what nobody said, and what nobody judged last. */
export const FILTERED: readonly (Fidelity | null)[] = [...FIDELITIES, null];

export const fidelityActions = {
  'filter-fidelity': {
    run: toggleFilter,
    whyNot: seenMap(withCards),
    isOn: ({ filtersFidelity }) => filtersFidelity,
  },
} satisfies ActionTable;

/** Begins with the claims that go beyond their words, or with the farthest that there are, and goes to the choice of them. */
function toggleFilter(app: App): void {
  const { session, map, filter } = app.store.getState();
  if (session === null || map === null) return;
  if (filter.fidelities.length > 0) {
    filterBy(app, { fidelities: [] });
    return;
  }
  const claims = claimsByFidelity(session.debate, placedOn(session.debate, map));
  const judged = FIDELITIES.filter((fidelity) => claims.has(fidelity));
  if (judged.length === 0) {
    app.notify(
      t('No claim on this map says yet how far it is from the words of its passages: judge that at the right.'),
    );
    return;
  }
  const beyond = judged.filter(goesBeyond);
  flushSync(() => filterBy(app, { fidelities: beyond.length > 0 ? beyond : judged.slice(-1) }));
  document.querySelector<HTMLElement>('.fidelity-chip [aria-pressed="true"]')?.focus();
}
