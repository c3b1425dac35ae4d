import { X } from 'lucide-react';
import { t } from '../../../shared/language/translate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { useApp } from '../../core/app-context.ts';
import { showOnlyBranch } from '../../core/slices/map.ts';

/** Says that only a branch is to be seen, and ends that. It is read out when it comes, so its place is always there. */
export function BranchChip({ branch }: { readonly branch: ReadonlySet<StatementId> | null }) {
  const app = useApp();
  const end = () => {
    showOnlyBranch(app, null);
    app.store.getState().canvas?.focus();
  };
  return (
    <div role="status">
      {branch !== null && (
        <div className="branch-chip">
          {t('Only this branch: {count, plural, one {# card} other {# cards}}', { count: branch.size })}
          <button
            type="button"
            aria-label={t('Show the whole map')}
            title={t('Show the whole map (Escape)')}
            onClick={end}
          >
            <X size={14} strokeWidth={1.75} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
