import { useRef } from 'react';
import { type NodeChange, useReactFlow } from 'reactflow';
import { Relatives } from '../../../shared/layout/in-order/relatives.ts';
import { movePlacements } from '../../../shared/model/commands/placements.ts';
import type { Relation, StatementId, Target } from '../../../shared/model/entities.ts';
import { relationAt } from '../../../shared/scene/hit-test.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
import { useApp } from '../../core/app-context.ts';
import { selectedStatements } from '../../core/selection.ts';
import { askForKind } from '../../core/slices/map.ts';
import { legalKinds } from '../argument/link.ts';
import type { CardNode } from './card-nodes.ts';
import type { MapView } from './map-view.ts';

type At = { readonly clientX: number; readonly clientY: number };

interface Held {
  readonly moved: Map<StatementId, Point>;
  /** The distance on the map that the pointer went before React Flow took it for a drag: React Flow leaves that out. */
  readonly ahead: Point;
  /** True if what stands below goes along. */
  readonly takesBranch: boolean;
}

/** Pixels of the window beside a line where a card that is let go counts as dropped on it. */
const ON_LINE = 4;

/**
 * Handles cards held by the pointer: they are shown where they are held, and become one edit when they are let go. With Ctrl or Cmd
 * held, what stands below them goes along. A card that is let go on another, or on a line, may be meant to bear on it: then that is asked.
 */
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
      const ahead = { x: at.x - pressed.current.x, y: at.y - pressed.current.y };
      held.current = { moved: new Map(), ahead, takesBranch: isWithModifier(event) };
    },
    onNodesChange(changes: readonly NodeChange<CardNode>[]) {
      if (held.current === null) return;
      const { moved, ahead, takesBranch } = held.current;
      const positions = changes.filter((change) => change.type === 'position');
      const [first] = positions;
      const from = first && view.picture.cards.get(first.id)?.placement;
      if (first?.position === undefined || from === undefined) return;
      const by = { x: first.position.x + ahead.x - from.x, y: first.position.y + ahead.y - from.y };
      const chosen = selectedStatements(app.store.getState().selection);
      // React Flow moves the selected cards that it was given; those out of sight go along.
      const ids = chosen.includes(first.id) ? chosen : positions.map((change) => change.id);
      for (const id of takesBranch ? branchesOf(app, view, ids) : ids) {
        const placement = view.picture.cards.get(id)?.placement;
        if (placement === undefined) continue;
        moved.set(id, { x: Math.round(placement.x + by.x), y: Math.round(placement.y + by.y) });
      }
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => view.drag(new Map(moved)));
    },
    onStop(event: MouseEvent | TouchEvent | At) {
      if (held.current === null) return;
      const { moved, takesBranch } = held.current;
      held.current = null;
      if (!takesBranch && 'clientX' in event && asksWhatItBearsOn(app, view, moved, event, flow)) {
        show(new Map());
        return;
      }
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

function isWithModifier(event: object): boolean {
  return ('ctrlKey' in event && event.ctrlKey === true) || ('metaKey' in event && event.metaKey === true);
}

function branchesOf(app: App, view: MapView, ids: readonly StatementId[]): readonly StatementId[] {
  const { session } = app.store.getState();
  if (session === null) return ids;
  return new Relatives(session.debate, (id) => view.picture.cards.has(id)).branchesOf(ids);
}

/** If one card was let go on another, or on a line of others, and may bear on that: asks whether it does, and returns true. */
function asksWhatItBearsOn(
  app: App,
  view: MapView,
  moved: ReadonlyMap<StatementId, Point>,
  { clientX: x, clientY: y }: At,
  flow: ReturnType<typeof useReactFlow>,
): boolean {
  const { session } = app.store.getState();
  const [[card, dropped] = []] = moved;
  if (session === null || card === undefined || dropped === undefined || moved.size > 1) return false;
  const target = targetUnder(view, card, flow.screenToFlowPosition({ x, y }), ON_LINE / flow.getZoom());
  if (target === null || session.readOnly) return false;
  if ('relation' in target && isEndOf(session.debate.get('relation', target.relation), card)) return false;
  const kinds = legalKinds(session.debate, card, target);
  if (kinds.length === 0) return false;
  askForKind(app, { premise: card, target, kinds, at: { x, y }, dropped });
  return true;
}

/** Returns what lies at a point under a held card: another card, or a line that does not lead to or from it. */
function targetUnder(view: MapView, held: StatementId, point: Point, reach: number): Target | null {
  const { grid, idOf } = view.geometry.placed;
  const under = grid.overlapping({ ...point, width: 0.01, height: 0.01 }).map(idOf);
  const card = under.find((id) => id !== undefined && id !== held);
  if (card !== undefined) return { statement: card };
  const line = relationAt(view.picture.relations.values(), point, reach);
  return line === undefined ? null : { relation: line.relation };
}

function isEndOf({ premises, target }: Relation, card: StatementId): boolean {
  return premises.includes(card) || ('statement' in target && target.statement === card);
}
