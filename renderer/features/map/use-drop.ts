import type { DragEvent } from 'react';
import { useReactFlow } from 'reactflow';
import { v7 as uuidv7 } from 'uuid';
import { msg } from '../../../shared/language/translate.ts';
import { placeStatement } from '../../../shared/model/commands/placements.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { CARD_WIDTH } from '../../../shared/scene/card.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
import { useApp } from '../../core/app-context.ts';
import { selectStatements } from '../../core/selection.ts';
import { highlight, highlightNothing } from '../../core/slices/reading.ts';
import { STATEMENT_TYPE } from '../argument/statement-drag.ts';
import { takeCarried } from '../passages/drop-selection.ts';
import { carriedSelection, SELECTION_TYPE } from '../passages/selection-drag.ts';
import type { MapView } from './map-view.ts';

/**
 * Lets things of the window be dropped on the map: a statement, from the list of those that are on no map; a passage of a source,
 * which becomes a claim, or is attached to the card that it is dropped on, which is highlighted before; a card that the filter hides is none.
 */
export function useDrop(view: MapView, isHidden: ((id: StatementId) => boolean) | null) {
  const app = useApp();
  const flow = useReactFlow();
  const pointOf = (event: DragEvent) => flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
  const cardAt = (point: Point) => {
    const hit = view.hit(point, 0);
    return hit?.kind === 'card' && !isHidden?.(hit.statement) ? hit.statement : null;
  };
  const light = (card: StatementId | null) => {
    const statements = card === null ? [] : [card];
    if (app.store.getState().highlight.statements[0] !== card) highlight(app, { statements });
  };
  return {
    onDragOver(event: DragEvent) {
      const { types } = event.dataTransfer;
      if (!types.includes(STATEMENT_TYPE) && !types.includes(SELECTION_TYPE)) return;
      event.preventDefault();
      if (types.includes(SELECTION_TYPE)) light(cardAt(pointOf(event)));
    },
    onDragLeave: () => highlightNothing(app),
    onDrop(event: DragEvent) {
      highlightNothing(app);
      const at = pointOf(event);
      const statement = event.dataTransfer.getData(STATEMENT_TYPE);
      const carried = carriedSelection(event.dataTransfer);
      if (statement === '' && carried === null) return;
      event.preventDefault();
      if (carried === null) place(app, statement, at);
      else takeCarried(app, carried, { at, card: cardAt(at) }).catch((error: unknown) => app.fail(error));
    },
  };
}

function place(app: App, statement: StatementId, { x, y }: Point): void {
  const { map } = app.store.getState();
  if (map === null) return;
  const spot = { map, statement, x: Math.round(x - CARD_WIDTH / 2), y: Math.round(y - 20) };
  const placed = app.change(msg('Place on map'), (debate) => placeStatement(debate, { newId: uuidv7, ...spot }));
  if (placed) app.select(selectStatements([statement]));
}
