import { type KeyboardEvent, useEffect, useRef } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { msg } from '../../../shared/language/translate.ts';
import { movePlacements } from '../../../shared/model/commands/placements.ts';
import type { Direction, StatementId } from '../../../shared/model/entities.ts';
import { cardFromLine, type WalkStep, walk } from '../../../shared/scene/argument-walk.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
import { useApp } from '../../core/app-context.ts';
import { filteredNow } from '../../core/filter/use-filtered.ts';
import { NOTHING, selectedStatements, selectStatements } from '../../core/selection.ts';
import { endWhatIf } from '../../core/slices/evaluation.ts';
import { filterBy } from '../../core/slices/filter.ts';
import { showOnlyBranch } from '../../core/slices/map.ts';
import type { MapView } from './map-view.ts';
import { carryOn, putBack, putDown } from './move-branch.ts';

const WAYS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const STEPS: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};
/** Pixels that a card moves with each key; with Shift held, one. */
const NUDGE = 12;

type Pressed = Pick<
  globalThis.KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented' | 'preventDefault'
>;

/**
 * Handles keys on the canvas, and when nothing has the focus: arrows alone select along the argument, with Shift they add
 * to the selection, with Ctrl or Cmd they move cards; while a branch is held, they move it, until Enter. Escape ends a drag
 * (`cancelDrag` returns whether there was one), puts a held branch back, leaves *What if*, ends *Only this branch*, the filter by fidelity, the neighbourhood, or the selection.
 */
export function useCanvasKeys(view: MapView, cancelDrag: () => boolean): (event: KeyboardEvent) => void {
  const app = useApp();
  /** A run of nudges of the same cards is one undo step. */
  const run = useRef({ cards: '', step: '' });
  /** The cards that arrows led through. */
  const steps = useRef<readonly WalkStep[]>([]);

  const press = (event: Pressed) => {
    if (event.defaultPrevented) return;
    const { onlyBranch, filter, map, heldBranch, off } = app.store.getState();
    if (event.key === 'Enter' && heldBranch !== null) {
      event.preventDefault();
      putDown(app);
      return;
    }
    if (event.key === 'Escape') {
      if (cancelDrag()) return;
      if (heldBranch !== null) return putBack(app);
      if (off !== null) endWhatIf(app);
      else if (onlyBranch !== null && onlyBranch.map === map) showOnlyBranch(app, null);
      else if (filter.fidelities.length > 0) filterBy(app, { fidelities: [] });
      else if (filter.near !== null) filterBy(app, { near: null });
      else app.select(NOTHING);
      return;
    }
    const way = WAYS[event.key];
    if (way === undefined || event.altKey) return;
    event.preventDefault();
    const by = event.shiftKey ? 1 : NUDGE;
    if (heldBranch !== null) {
      carryOn(app, { x: STEPS[way].x * by, y: STEPS[way].y * by });
    } else if (event.ctrlKey || event.metaKey) {
      nudge(app, view, STEPS[way], by, run.current);
    } else {
      run.current = { cards: '', step: '' };
      steps.current = go(app, view, way, { adds: event.shiftKey, steps: steps.current });
    }
  };
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    const pressUnheld = (event: globalThis.KeyboardEvent) => {
      const { dialogs, palette, contextMenu, canvas } = app.store.getState();
      if (event.target !== document.body || dialogs.length > 0 || palette !== null || contextMenu !== null) return;
      if (WAYS[event.key] !== undefined) canvas?.focus();
      latest.current(event);
    };
    document.addEventListener('keydown', pressUnheld);
    return () => document.removeEventListener('keydown', pressUnheld);
  }, [app]);

  return (event) => {
    if (event.target === event.currentTarget) press(event);
  };
}

interface Walk {
  /** True to add to the selection. */
  readonly adds: boolean;
  /** The steps so far, of which the last may be taken back. */
  readonly steps: readonly WalkStep[];
}

/** Selects the card that lies a way. Returns the steps so far. */
function go(app: App, view: MapView, way: Direction, { adds, steps }: Walk): readonly WalkStep[] {
  const { session, selection, map: id, canvas } = app.store.getState();
  if (session === null || id === null) return [];
  const { debate } = session;
  const chosen = selectedStatements(selection);
  const last = chosen.at(-1);
  const passed = adds ? new Set(chosen.filter((each) => each !== last)) : new Set();
  const filtered = filteredNow(app.store.getState());
  const isHidden = (each: StatementId) => filtered?.hides === true && !filtered.left.has(each) && each !== last;
  const cards = [...view.picture.cards].filter(([each]) => !passed.has(each) && !isHidden(each));
  const boxes = new Map(cards.map(([each, { box }]) => [each, box] as const));
  const map = { debate, boxes, direction: debate.get('map', id).direction };
  const select = (to: StatementId | undefined) => {
    if (to === undefined) return;
    app.select(selectStatements(adds ? [...chosen, to] : [to]));
    canvas?.reveal(to);
  };
  const sign = selection.kind === 'relation' ? view.picture.relations.get(selection.id)?.sign : undefined;
  if (selection.kind === 'relation' && sign !== undefined) {
    select(cardFromLine(map, debate.get('relation', selection.id), sign, way));
    return [];
  }
  if (last === undefined || !boxes.has(last)) {
    select(firstCard(view));
    return [];
  }
  const next = walk(map, last, way, adds ? [] : steps);
  select(next?.to);
  return next?.steps ?? steps;
}

/** Returns the uppermost card; of those side by side, the left one. */
function firstCard(view: MapView): StatementId | undefined {
  const cards = [...view.picture.cards.values()];
  return cards.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)[0]?.placement.statement;
}

function nudge(app: App, view: MapView, way: Point, by: number, run: { cards: string; step: string }): void {
  const chosen = selectedStatements(app.store.getState().selection);
  const placements = chosen.flatMap((id) => view.picture.cards.get(id)?.placement ?? []);
  if (placements.length === 0) return;
  const cards = chosen.join(' ');
  if (run.cards !== cards) Object.assign(run, { cards, step: uuidv7() });
  const label = placements.length === 1 ? msg('Move card') : msg('Move cards');
  const refused = app.type(
    label,
    (debate) =>
      movePlacements(debate, {
        moves: placements.map(({ id }) => {
          const { x, y } = debate.get('placement', id);
          return { placement: id, x: x + way.x * by, y: y + way.y * by };
        }),
      }),
    run.step,
  );
  if (refused !== null) app.notify(refused);
}
