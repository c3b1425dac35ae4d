import { type MouseEvent, type PointerEvent, useCallback, useRef } from 'react';
import { useReactFlow, useStoreApi } from 'reactflow';
import type { StatementId } from '../../../shared/model/entities.ts';
import { boundsOfPoints, containsPoint } from '../../../shared/scene/geometry.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import { useApp } from '../../core/app-context.ts';
import { selectedStatements, selectStatements } from '../../core/selection.ts';
import { isPane } from './is-pane.ts';
import type { Landmark } from './landmarks.ts';
import type { MapView } from './map-view.ts';
import { overlaps } from './visible-cards.ts';

/** Pixels of the window beside a card that still count as pointing at it: it may be smaller than the hand is steady. */
const REACH = 3;

type At = { readonly clientX: number; readonly clientY: number };

/**
 * Handles selecting on a map that is seen from afar, where cards are painted: React Flow knows none of them, so
 * geometry finds the target of a click or a frame; never what the filter hides.
 */
export function useOverviewSelection(
  view: MapView,
  isOverview: boolean,
  isHidden: ((id: StatementId) => boolean) | null,
) {
  const app = useApp();
  const flow = useReactFlow();
  const reactFlow = useStoreApi();
  /** The point of the map where the frame that is being drawn began. */
  const corner = useRef<Point | null>(null);
  /** The cards to which a frame adds: those that were selected when Shift, Ctrl or Cmd was held. */
  const kept = useRef<readonly StatementId[]>([]);
  const wasFramed = useRef(false);
  const landmarks = useRef<readonly Landmark[]>([]);
  const onLandmarks = useCallback((those: readonly Landmark[]) => {
    landmarks.current = those;
  }, []);
  const pointOf = ({ clientX: x, clientY: y }: At) => flow.screenToFlowPosition({ x, y });
  const cardAt = (event: At): StatementId | undefined => {
    if (!isOverview) return undefined;
    const point = pointOf(event);
    const labelled = landmarks.current.find(({ box }) => containsPoint(box, point));
    const statement = labelled?.statement ?? view.geometry.cardAt(point, REACH / flow.getZoom());
    return statement === undefined || isHidden?.(statement) ? undefined : statement;
  };
  return {
    onLandmarks,
    /** Returns the card at a point of the window: by its label, or by itself. */
    cardAt,
    /** Returns the cards that stay selected, whatever a frame has in it. */
    kept: () => kept.current,
    onPointerDownCapture(event: PointerEvent) {
      const adds = isPane(event.target) && isAdding(event);
      kept.current = adds ? selectedStatements(app.store.getState().selection) : [];
      wasFramed.current = false;
    },
    /** Runs before React Flow takes the end of a press on a painted card for one on empty ground. */
    onPointerUpCapture(event: PointerEvent) {
      const { userSelectionActive, userSelectionRect } = reactFlow.getState();
      if (userSelectionActive || userSelectionRect === null || !isPane(event.target)) return;
      if (cardAt(event) === undefined) return;
      event.stopPropagation();
      reactFlow.setState({ userSelectionRect: null });
    },
    /** Runs before React Flow takes it for a click outside all cards. */
    onClickCapture(event: MouseEvent) {
      if (wasFramed.current || !isPane(event.target)) return;
      const statement = cardAt(event);
      if (statement === undefined) return;
      event.stopPropagation();
      const chosen = selectedStatements(app.store.getState().selection);
      const adds = isAdding(event);
      const others = adds ? chosen.filter((id) => id !== statement) : [];
      app.select(selectStatements(adds && chosen.includes(statement) ? others : [...others, statement]));
      app.store.getState().canvas?.focus();
    },
    onSelectionStart() {
      const { userSelectionRect } = reactFlow.getState();
      corner.current = userSelectionRect && { x: userSelectionRect.startX, y: userSelectionRect.startY };
    },
    onSelectionEnd(event: MouseEvent) {
      const from = corner.current;
      corner.current = null;
      wasFramed.current = true;
      if (!isOverview || from === null) return;
      const frame = boundsOfPoints([from, pointOf(event)]);
      const inside = [...view.picture.cards].filter(([id, { box }]) => !isHidden?.(id) && overlaps(box, frame));
      app.select(selectStatements([...new Set([...kept.current, ...inside.map(([id]) => id)])]));
    },
  };
}

function isAdding({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean {
  return shiftKey || ctrlKey || metaKey;
}
