import { useRef } from 'react';
import { type NodeChange, useReactFlow } from 'reactflow';
import { movePlacements } from '../../../shared/model/commands/placements.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import { useApp } from '../../core/app-context.ts';
import { selectedStatements } from '../../core/selection.ts';
import type { CardNode } from './card-nodes.ts';
import type { MapView } from './map-view.ts';

type At = { readonly clientX: number; readonly clientY: number };

interface Held {
  readonly moved: Map<StatementId, Point>;
  /** The distance on the map that the pointer went before React Flow took it for a drag: React Flow leaves that out. */
  readonly ahead: Point;
}

/** Handles cards held by the pointer: they are shown where they are held, and become one edit when they are let go. */
export function useCardDrag(view: MapView) {
  const app = useApp();
  const flow = useReactFlow();
  const pressed = useRef<Point>({ x: 0, y: 0 });
  const held = useRef<Held | null>(null);
  /** The next frame in which the held cards are drawn: the pointer may move more often. */
  const frame = useRef(0);
  const show = (moved: ReadonlyMap<StatementId, Point>) => {
    cancelAnimationFrame(frame.current);
    view.drag(moved);
  };
  const pointOf = ({ clientX: x, clientY: y }: At) => flow.screenToFlowPosition({ x, y });
  return {
    onPress(event: At) {
      pressed.current = pointOf(event);
    },
    onStart(event: MouseEvent | TouchEvent | At) {
      app.editText(null);
      const at = 'clientX' in event ? pointOf(event) : pressed.current;
      held.current = { moved: new Map(), ahead: { x: at.x - pressed.current.x, y: at.y - pressed.current.y } };
    },
    onNodesChange(changes: readonly NodeChange<CardNode>[]) {
      if (held.current === null) return;
      const { moved, ahead } = held.current;
      const positions = changes.filter((change) => change.type === 'position');
      const [first] = positions;
      const from = first && view.picture.cards.get(first.id)?.placement;
      if (first?.position === undefined || from === undefined) return;
      const by = { x: first.position.x + ahead.x - from.x, y: first.position.y + ahead.y - from.y };
      const chosen = selectedStatements(app.store.getState().selection);
      // React Flow moves the selected cards that it was given; those out of sight go along.
      const ids = chosen.includes(first.id) ? chosen : positions.map((change) => change.id);
      for (const id of ids) {
        const placement = view.picture.cards.get(id)?.placement;
        if (placement === undefined) continue;
        moved.set(id, { x: Math.round(placement.x + by.x), y: Math.round(placement.y + by.y) });
      }
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => view.drag(new Map(moved)));
    },
    onStop() {
      if (held.current === null) return;
      const { moved } = held.current;
      held.current = null;
      const moves = [...moved].flatMap(([statement, place]) => {
        const card = view.picture.cards.get(statement);
        return card === undefined ? [] : [{ placement: card.placement.id, ...place }];
      });
      app.change(moves.length === 1 ? 'Move card' : 'Move cards', (debate) => movePlacements(debate, { moves }));
      show(new Map());
    },
    /** Puts the cards back where they were. Returns whether any were held. */
    cancel(): boolean {
      if (held.current === null) return false;
      held.current = null;
      show(new Map());
      return true;
    },
  };
}
