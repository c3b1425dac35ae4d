import { useRef, useState } from 'react';
import { type NodeChange, useReactFlow } from 'reactflow';
import { createStore } from 'zustand/vanilla';
import { msg } from '../../../shared/language/translate.ts';
import type { SnapGuide } from '../../../shared/layout/snap-lines.ts';
import { movePlacements } from '../../../shared/model/commands/placements.ts';
import type { Placement, StatementId } from '../../../shared/model/entities.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
import { useApp } from '../../core/app-context.ts';
import { selectedStatements } from '../../core/selection.ts';
import type { CardNode } from './card-nodes.ts';
import { dropCopies } from './drop-copies.ts';
import { asksWhatItBearsOn } from './drop-on-target.ts';
import type { MapView } from './map-view.ts';
import { branchPlacements, putDown } from './move-branch.ts';
import { Snapping, whole } from './snapping.ts';

/** What is drawn over the map while cards are held. */
export interface DragShown {
  /** The copies that are held, by what they are copies of. */
  readonly copies: ReadonlyMap<StatementId, Point>;
  readonly guides: readonly SnapGuide[];
}
const NOTHING_SHOWN: DragShown = { copies: new Map(), guides: [] };
const NONE: ReadonlySet<StatementId> = new Set();

type At = { readonly clientX: number; readonly clientY: number };
type Start = MouseEvent | TouchEvent | At;

interface Held {
  /** The distance on the map that the pointer went before React Flow took it for a drag: React Flow leaves that out. */
  readonly ahead: Point;
  /** True if what stands below goes along. */
  readonly takesBranch: boolean;
  /** True if copies of the cards are held, and they themselves stay. */
  readonly copies: boolean;
  readonly snapping: Snapping;
  /** The places from which the cards were taken; nothing before they move. */
  placements: readonly Placement[];
  /** Those of the cards themselves, without what goes along. */
  grasped: readonly Placement[];
  /** The cards to which they do not snap: those that move. */
  moving: ReadonlySet<StatementId>;
  /** The way that they went. */
  by: Point;
}

/**
 * Handles cards held by the pointer: they are shown where they are held, and become one edit when they are let go. With Ctrl or Cmd
 * held, what stands below them goes along; with Alt, copies are held. They snap to the edges and middles of the cards in sight, unless
 * Shift is held. A card that is let go on another, or on a line, may be meant to bear on it: then that is asked.
 */
export function useCardDrag(view: MapView) {
  const app = useApp();
  const flow = useReactFlow();
  const pressed = useRef<Point>({ x: 0, y: 0 });
  const held = useRef<Held | null>(null);
  const snaps = useRef(true);
  /** The next frame in which the held cards are drawn: the pointer may move more often. */
  const frame = useRef(0);
  // Not this hook's state: the canvas would be rendered anew with every move of the pointer.
  const [shown] = useState(() => createStore(() => NOTHING_SHOWN));
  const show = (moved: ReadonlyMap<StatementId, Point>, also = NOTHING_SHOWN) => {
    cancelAnimationFrame(frame.current);
    view.drag(moved);
    shown.setState(also, true);
  };
  const pointOf = ({ clientX: x, clientY: y }: At) => flow.screenToFlowPosition({ x, y });
  return {
    /** What is drawn over the map: copies that are held, and the lines to which they snapped. */
    shown,
    onPress(event: At) {
      pressed.current = pointOf(event);
    },
    onPointerMove({ shiftKey }: { readonly shiftKey: boolean }) {
      snaps.current = !shiftKey;
    },
    onStart(event: Start) {
      app.editText(null);
      putDown(app);
      const at = 'clientX' in event ? pointOf(event) : pressed.current;
      const ahead = { x: at.x - pressed.current.x, y: at.y - pressed.current.y };
      held.current = {
        ahead,
        takesBranch: isHeld(event, 'ctrlKey') || isHeld(event, 'metaKey'),
        copies: isHeld(event, 'altKey'),
        snapping: new Snapping(app, view),
        placements: [],
        grasped: [],
        moving: NONE,
        by: { x: 0, y: 0 },
      };
    },
    onNodesChange(changes: readonly NodeChange<CardNode>[]) {
      const { current } = held;
      if (current === null) return;
      const positions = changes.filter((change) => change.type === 'position');
      const [first] = positions;
      const from = first && view.picture.cards.get(first.id)?.placement;
      if (first?.position === undefined || from === undefined) return;
      if (current.placements.length === 0) {
        const chosen = selectedStatements(app.store.getState().selection);
        // React Flow moves the selected cards that it was given; those out of sight go along.
        const ids = chosen.includes(first.id) ? chosen : positions.map((change) => change.id);
        current.grasped = placementsOf(app, ids, false);
        current.placements = placementsOf(app, ids, current.takesBranch);
        if (!current.copies) current.moving = new Set(current.placements.map(({ statement }) => statement));
      }
      const { ahead, grasped, moving, copies, snapping } = current;
      const way = { x: first.position.x + ahead.x - from.x, y: first.position.y + ahead.y - from.y };
      // A canvas without a size has no places.
      if (!Number.isFinite(way.x) || !Number.isFinite(way.y)) return;
      const { by, guides } = snaps.current
        ? snapping.snap(way, { held: grasped, without: moving, zoom: flow.getZoom() })
        : { by: whole(way), guides: [] };
      current.by = by;
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => {
        const moved = cornersOf(current);
        if (copies) show(new Map(), { copies: moved, guides });
        else show(moved, { copies: new Map(), guides });
      });
    },
    onStop(event: Start) {
      const { current } = held;
      if (current === null) return;
      held.current = null;
      const { takesBranch, copies, placements, by } = current;
      const asks =
        !takesBranch && !copies && 'clientX' in event && asksWhatItBearsOn(app, view, cornersOf(current), event, flow);
      if (copies) {
        dropCopies(app, placements, by);
      } else if (!asks) {
        const moves = placements.map(({ id, x, y }) => ({ placement: id, x: x + by.x, y: y + by.y }));
        const label = takesBranch ? msg('Move branch') : moves.length === 1 ? msg('Move card') : msg('Move cards');
        app.change(label, (debate) => movePlacements(debate, { moves }));
      }
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

function isHeld(event: Start, key: 'ctrlKey' | 'metaKey' | 'altKey'): boolean {
  return key in event && (event as MouseEvent)[key];
}

/** Returns the placements of cards on the shown map; if they take their branches along, those of all below them too. */
function placementsOf(app: App, ids: readonly StatementId[], takesBranch: boolean): readonly Placement[] {
  const { session, map } = app.store.getState();
  if (session === null || map === null) return [];
  if (takesBranch) return branchPlacements(session.debate, map, ids);
  return ids.flatMap((id) => session.debate.placementsByStatement.get(id).filter((each) => each.map === map));
}

function cornersOf({ placements, by }: Held): Map<StatementId, Point> {
  return new Map(placements.map(({ statement, x, y }) => [statement, { x: x + by.x, y: y + by.y }]));
}
