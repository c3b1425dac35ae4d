import type { DragEvent } from 'react';
import { useReactFlow } from 'reactflow';
import { v7 as uuidv7 } from 'uuid';
import { placeStatement } from '../../../shared/model/commands/placements.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { CARD_WIDTH } from '../../../shared/scene/card.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import { refusesEdits } from '../../core/actions/refuses-edits.ts';
import type { App } from '../../core/app.ts';
import { useApp } from '../../core/app-context.ts';
import { selectStatements } from '../../core/selection.ts';
import { highlight, highlightNothing } from '../../core/slices/reading.ts';
import { draggedFrom } from '../../ui/dragged.ts';
import { addCard } from '../argument/new-card.ts';
import { STATEMENT_TYPE } from '../argument/statement-drag.ts';
import { takeCarried } from '../passages/drop-selection.ts';
import { carriedSelection, SELECTION_TYPE } from '../passages/selection-drag.ts';
import type { MapView } from './map-view.ts';

/**
 * Lets things be dropped on the map: a statement, from the list of those that are on no map; a passage of a source,
 * which becomes a claim, or is attached to the card that it is dropped on, which is highlighted before; a text from
 * elsewhere that is not too long for a claim.
 */
export function useDrop(view: MapView) {
  const app = useApp();
  const flow = useReactFlow();
  const pointOf = (event: DragEvent) => flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
  const cardAt = (point: Point) => {
    const hit = view.hit(point, 0);
    return hit?.kind === 'card' ? hit.statement : null;
  };
  const light = (card: StatementId | null) => {
    const statements = card === null ? [] : [card];
    if (app.store.getState().highlight.statements[0] !== card) highlight(app, { statements });
  };
  return {
    onDragOver(event: DragEvent) {
      const { types } = event.dataTransfer;
      const isText = draggedFrom(types) === 'text';
      if (!types.includes(STATEMENT_TYPE) && !types.includes(SELECTION_TYPE) && !isText) return;
      event.preventDefault();
      if (isText) event.dataTransfer.dropEffect = 'copy';
      if (types.includes(SELECTION_TYPE)) light(cardAt(pointOf(event)));
    },
    onDragLeave: () => highlightNothing(app),
    onDrop(event: DragEvent) {
      highlightNothing(app);
      const at = pointOf(event);
      const statement = event.dataTransfer.getData(STATEMENT_TYPE);
      const carried = carriedSelection(event.dataTransfer);
      const text = droppedText(event.dataTransfer);
      if (text !== '') {
        event.preventDefault();
        if (!refusesEdits(app)) addCard(app, { label: 'Drop text', kind: 'claim', text, at });
        return;
      }
      if (statement === '' && carried === null) return;
      event.preventDefault();
      if (carried === null) place(app, statement, at);
      else takeCarried(app, carried, { at, card: cardAt(at) }).catch((error: unknown) => app.fail(error));
    },
  };
}

/** Returns a text from elsewhere that can be a claim; '' for everything else. */
function droppedText(data: DataTransfer): string {
  if (draggedFrom(data.types) !== 'text') return '';
  const text = data.getData('text/plain').trim();
  return text.length > LIMITS.statementCharacters ? '' : text;
}

function place(app: App, statement: StatementId, { x, y }: Point): void {
  const { map } = app.store.getState();
  if (map === null) return;
  const spot = { map, statement, x: Math.round(x - CARD_WIDTH / 2), y: Math.round(y - 20) };
  const placed = app.change('Place on map', (debate) => placeStatement(debate, { newId: uuidv7, ...spot }));
  if (placed) app.select(selectStatements([statement]));
}
