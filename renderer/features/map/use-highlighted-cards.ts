import { useEffect } from 'react';
import type { StatementId } from '../../../shared/model/entities.ts';
import { useApp } from '../../core/app-context.ts';
import { cardElementId } from './card-node.tsx';

/**
 * Highlights the cards that belong to something pointed at elsewhere. It bypasses React, so that no card is drawn
 * again.
 */
export function useHighlightedCards(): void {
  const app = useApp();
  useEffect(() => {
    mark(app.store.getState().highlight.statements, true);
    const stop = app.store.subscribe(({ highlight }, { highlight: before }) => {
      if (highlight === before) return;
      mark(before.statements, false);
      mark(highlight.statements, true);
    });
    return () => {
      stop();
      mark(app.store.getState().highlight.statements, false);
    };
  }, [app]);
}

function mark(statements: readonly StatementId[], isHighlighted: boolean): void {
  for (const id of statements)
    document.getElementById(cardElementId(id))?.toggleAttribute('data-highlighted', isHighlighted);
}
