import { X } from 'lucide-react';
import { filterWords } from '../../../shared/filter/filter-words.ts';
import { t } from '../../../shared/language/translate.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';

/** The most parts of a filter that are named on the map. */
const MOST = 2;

/** Says by what the map is filtered, and ends that; how far claims are from their words has a chip of its own. The status line tells how much is hidden. */
export function FilterChip() {
  const app = useApp();
  const filter = useAppState((state) => state.filter);
  const words = useDebate((debate) => filterWords(debate, { ...filter, fidelities: [] }));
  if (words.length === 0) return null;
  const rest = words.length - MOST;
  const end = () => {
    runAction(app, 'clear-filter');
    app.store.getState().canvas?.focus();
  };
  return (
    <div className="branch-chip filter-chip">
      <span title={words.join('; ')}>
        {rest > 0
          ? t('Only {what}, and {rest} more', { what: words.slice(0, MOST).join('; '), rest })
          : t('Only {what}', { what: words.slice(0, MOST).join('; ') })}
      </span>
      <button type="button" aria-label={t('Show everything again')} title={t('Show everything again')} onClick={end}>
        <X size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </div>
  );
}
