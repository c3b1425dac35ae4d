import type { DragEvent } from 'react';
import { useReactFlow } from 'reactflow';
import { v7 as uuidv7 } from 'uuid';
import { placeStatement } from '../../shared/model/commands/placements.ts';
import { CARD_WIDTH } from '../../shared/scene/card.ts';
import { useApp } from '../state/app-context.ts';
import { selectStatements } from '../state/selection.ts';

/** What a statement dragged from the navigator carries: its id. */
export const STATEMENT_TYPE = 'application/x-counterclaim-statement';

/** Lets a statement be dropped on the map, from the list of those that are on no map. */
export function useStatementDrop() {
  const app = useApp();
  const flow = useReactFlow();
  return {
    onDragOver(event: DragEvent) {
      if (event.dataTransfer.types.includes(STATEMENT_TYPE)) event.preventDefault();
    },
    onDrop(event: DragEvent) {
      const statement = event.dataTransfer.getData(STATEMENT_TYPE);
      const { map } = app.store.getState();
      if (statement === '' || map === null) return;
      event.preventDefault();
      const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      const place = { map, statement, x: Math.round(x - CARD_WIDTH / 2), y: Math.round(y - 20) };
      const placed = app.change('Place on map', (debate) => placeStatement(debate, { newId: uuidv7, ...place }));
      if (placed) app.select(selectStatements([statement]));
    },
  };
}
