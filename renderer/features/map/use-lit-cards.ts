import { useEffect } from 'react';
import type { StatementId } from '../../../shared/model/entities.ts';
import { useApp } from '../../core/app-context.ts';
import { cardElementId } from './card-node.tsx';

/** Lights the cards of what is pointed at elsewhere. Past React, so that no card is drawn again for it. */
export function useLitCards(): void {
  const app = useApp();
  useEffect(() => {
    mark(app.store.getState().lit.statements, true);
    const stop = app.store.subscribe(({ lit }, { lit: before }) => {
      if (lit === before) return;
      mark(before.statements, false);
      mark(lit.statements, true);
    });
    return () => {
      stop();
      mark(app.store.getState().lit.statements, false);
    };
  }, [app]);
}

function mark(statements: readonly StatementId[], lit: boolean): void {
  for (const id of statements) document.getElementById(cardElementId(id))?.toggleAttribute('data-lit', lit);
}
