import { X } from 'lucide-react';
import { useCallback, useEffect, useRef } from 'react';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Fidelity, StatementId } from '../../../shared/model/entities.ts';
import { claimsByFidelity } from '../../../shared/model/statement-groups.ts';
import { counted, figures } from '../../../shared/text/counted.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { type FidelityFilter, filterByFidelity } from '../../core/slices/map.ts';
import { placedOn } from './branch-actions.ts';
import { FILTERED } from './filter-fidelity.ts';

/** Chooses the judgements whose claims alone are to be seen, says how many cards that are, and ends it. */
export function FidelityChip({ seen }: { readonly seen: ReadonlySet<StatementId> | null }) {
  const filter = useAppState(({ fidelityFilter, map }) => (fidelityFilter?.map === map ? fidelityFilter : null));
  return (
    <>
      <p className="visually-hidden" role="status">
        {filter === null || seen === null ? '' : `Filtered by fidelity: ${counted(seen.size, 'card')}`}
      </p>
      {filter !== null && <Choice filter={filter} />}
    </>
  );
}

function Choice({ filter }: { readonly filter: FidelityFilter }) {
  const app = useApp();
  const { map, shown } = filter;
  const first = useRef<HTMLButtonElement>(null);
  const found = useDebate(
    useCallback((debate: Debate) => claimsByFidelity(debate, debate.maps.has(map) ? placedOn(debate, map) : []), [map]),
  );
  useEffect(() => first.current?.focus(), []);
  const show = (next: FidelityFilter | null) => {
    filterByFidelity(app, next);
    if (next === null) app.store.getState().canvas?.focus();
  };
  const toggle = (fidelity: Fidelity | null) => {
    const next = FILTERED.filter((each) => shown.includes(each) !== (each === fidelity));
    show(next.length === 0 ? null : { map, shown: next });
  };
  const offered = FILTERED.filter((fidelity) => found.has(fidelity) || shown.includes(fidelity));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a chip in every browser.
    <div
      className="branch-chip fidelity-chip"
      role="group"
      aria-label="Filter by fidelity"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        show(null);
      }}
    >
      {offered.map((fidelity) => (
        <button
          key={fidelity}
          type="button"
          ref={fidelity === shown[0] ? first : undefined}
          className="fidelity-choice"
          aria-pressed={shown.includes(fidelity)}
          onClick={() => toggle(fidelity)}
        >
          {fidelity ?? 'not judged'} <span className="count">{figures(found.get(fidelity)?.length ?? 0)}</span>
        </button>
      ))}
      <button
        type="button"
        aria-label="Show the whole map"
        title="Show the whole map (Escape)"
        onClick={() => show(null)}
      >
        <X size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </div>
  );
}
