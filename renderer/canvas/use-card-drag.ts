import { useRef } from 'react';
import type { NodeChange } from 'reactflow';
import { movePlacements } from '../../shared/model/commands/placements.ts';
import type { StatementId } from '../../shared/model/entities.ts';
import type { Point } from '../../shared/scene/scene.ts';
import { useApp } from '../state/app-context.ts';
import type { CardNode } from './card-nodes.ts';
import type { MapView } from './map-view.ts';

/** Cards held by the pointer: shown where they are held, and one edit when they are let go. */
export function useCardDrag(view: MapView) {
  const app = useApp();
  const held = useRef<Map<StatementId, Point> | null>(null);
  return {
    onStart() {
      app.editText(null);
      held.current = new Map();
    },
    onNodesChange(changes: readonly NodeChange<CardNode>[]) {
      const moved = held.current;
      if (moved === null) return;
      let isMoved = false;
      for (const change of changes) {
        if (change.type !== 'position' || change.position === undefined) continue;
        moved.set(change.id, { x: Math.round(change.position.x), y: Math.round(change.position.y) });
        isMoved = true;
      }
      if (isMoved) view.drag(new Map(moved));
    },
    onStop() {
      const moved = held.current ?? new Map<StatementId, Point>();
      held.current = null;
      const moves = [...moved].flatMap(([statement, place]) => {
        const card = view.picture.cards.get(statement);
        return card === undefined ? [] : [{ placement: card.placement.id, ...place }];
      });
      app.change(moves.length === 1 ? 'Move card' : 'Move cards', (debate) => movePlacements(debate, { moves }));
      view.drag(new Map());
    },
  };
}
