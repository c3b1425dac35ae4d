import { X } from 'lucide-react';
import { useCallback } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Fidelity, MapId, StatementId } from '../../../shared/model/entities.ts';
import { FIDELITY_NAMES } from '../../../shared/model/fidelity-names.ts';
import { claimsByFidelity } from '../../../shared/model/statement-groups.ts';
import { figures } from '../../../shared/text/counted.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { filterBy } from '../../core/slices/filter.ts';
import { placedOn } from './branch-actions.ts';
import { FILTERED } from './filter-fidelity.ts';

/** Chooses the judgements whose claims alone are to be seen, says how many cards that are, and ends it. */
export function FidelityChip({ seen }: { readonly seen: ReadonlySet<StatementId> | null }) {
  const shown = useAppState(({ filter }) => filter.fidelities);
  const map = useAppState((state) => state.map);
  return (
    <>
      <p className="visually-hidden" role="status">
        {shown.length === 0 || seen === null
          ? ''
          : t('Filtered by fidelity: {count, plural, one {# card} other {# cards}}', { count: seen.size })}
      </p>
      {shown.length > 0 && map !== null && <Choice map={map} shown={shown} />}
    </>
  );
}

function Choice({ map, shown }: { readonly map: MapId; readonly shown: readonly (Fidelity | null)[] }) {
  const app = useApp();
  const found = useDebate(
    useCallback((debate: Debate) => claimsByFidelity(debate, debate.maps.has(map) ? placedOn(debate, map) : []), [map]),
  );
  const show = (fidelities: readonly (Fidelity | null)[]) => {
    filterBy(app, { fidelities });
    if (fidelities.length === 0) app.store.getState().canvas?.focus();
  };
  const toggle = (fidelity: Fidelity | null) => {
    show(FILTERED.filter((each) => shown.includes(each) !== (each === fidelity)));
  };
  const offered = FILTERED.filter((fidelity) => found.has(fidelity) || shown.includes(fidelity));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a chip in every browser.
    <div
      className="branch-chip fidelity-chip"
      role="group"
      aria-label={t('Filter by fidelity')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        show([]);
      }}
    >
      {offered.map((fidelity) => (
        <button
          key={fidelity}
          type="button"
          className="fidelity-choice"
          aria-pressed={shown.includes(fidelity)}
          onClick={() => toggle(fidelity)}
        >
          {fidelity === null ? t('not judged') : t(FIDELITY_NAMES[fidelity])}{' '}
          <span className="count">{figures(found.get(fidelity)?.length ?? 0)}</span>
        </button>
      ))}
      <button
        type="button"
        aria-label={t('Show the whole map')}
        title={t('Show the whole map (Escape)')}
        onClick={() => show([])}
      >
        <X size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </div>
  );
}
