import { ArrowDown, ArrowUp } from 'lucide-react';
import { t } from '../../../../shared/language/translate.ts';
import type { MoveId } from '../../../../shared/model/entities.ts';
import { useApp, useAppState } from '../../../core/app-context.ts';
import { canReorder, reorderInExchange } from '../reorder.ts';

/** The place of a move among those that the exchange shows. */
export function MoveOrder({ id, name }: { id: MoveId; name: string }) {
  const app = useApp();
  const [up, down] = useAppState((state) => [canReorder(state, id, -1), canReorder(state, id, 1)]);
  return (
    <div className="inspector-buttons">
      <button
        type="button"
        className="button"
        aria-label={t('Put the move of {name} earlier', { name })}
        disabled={!up}
        onClick={() => reorderInExchange(app, id, -1)}
      >
        <ArrowUp size={15} strokeWidth={1.75} aria-hidden="true" />
        {t('Earlier')}
      </button>
      <button
        type="button"
        className="button"
        aria-label={t('Put the move of {name} later', { name })}
        disabled={!down}
        onClick={() => reorderInExchange(app, id, 1)}
      >
        <ArrowDown size={15} strokeWidth={1.75} aria-hidden="true" />
        {t('Later')}
      </button>
    </div>
  );
}
