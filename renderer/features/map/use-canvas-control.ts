import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useReactFlow, type Viewport } from 'reactflow';
import type { MapId, StatementId } from '../../../shared/model/entities.ts';
import { boundsOf, boundsOfPoints, centreX, centreY, inflate } from '../../../shared/scene/geometry.ts';
import type { Box, Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
import { useApp } from '../../core/app-context.ts';
import { noteMapPlace, noteShownMap } from '../../core/map-places.ts';
import { type Selection, selectedStatements } from '../../core/selection.ts';
import { leaveCanvas, takeCanvas } from '../../core/slices/map.ts';
import { takeZoom } from '../../core/slices/window.ts';
import type { CanvasControl } from '../../core/surfaces/canvas-control.ts';
import type { MapView } from './map-view.ts';
import {
  closeUp,
  firstViewport,
  fitting,
  LEAST_READABLE,
  placeOf,
  revealing,
  type Size,
  showsAny,
  viewOf,
  zoomed,
} from './viewport.ts';

/** Milliseconds for which the view glides to another place; not at all if the user wants no motion. */
const GLIDE = 180;
/** Pixels of the window that what is brought into sight leaves free. */
const ROOM = 32;

/** Milliseconds that the view has to rest for its place to be recorded. */
const REST = 1000;

/**
 * Registers the control of the canvas, and restores the view of every map, also when the debate is reopened; comes near to a
 * card whose text is edited. Returns the function to call when the view moves, with whether the user's hand moved it.
 */
export function useCanvasControl(
  view: MapView,
  surface: RefObject<HTMLDivElement | null>,
  map: MapId,
  look: (viewport: Viewport, isAtRest?: boolean) => void,
): (viewport: Viewport, byHand: boolean) => void {
  const app = useApp();
  const flow = useReactFlow();
  /** The goal of the present glide, so that further moves start from there. */
  const goal = useRef<Viewport | null>(null);
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const pointer = useRef<Point | null>(null);
  useEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const follow = ({ clientX: x, clientY: y }: PointerEvent) => {
      pointer.current = { x, y };
    };
    const leave = () => {
      pointer.current = null;
    };
    element.addEventListener('pointermove', follow);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', follow);
      element.removeEventListener('pointerleave', leave);
    };
  }, [surface]);
  const size = useCallback((): Size => {
    const { clientWidth: width, clientHeight: height } = surface.current ?? { clientWidth: 0, clientHeight: 0 };
    return { width, height };
  }, [surface]);
  /** Returns the present place; null while there is no room for a map. */
  const place = useCallback(() => {
    const window = size();
    return window.width === 0 ? null : placeOf(flow.getViewport(), window);
  }, [flow, size]);
  const notePlaceSoon = useCallback(() => {
    clearTimeout(resting.current);
    resting.current = setTimeout(() => noteShownMap(app), REST);
  }, [app]);

  useEffect(() => {
    const current = () => goal.current ?? flow.getViewport();
    const glideTo = async (to: Viewport) => {
      goal.current = to;
      await flow.setViewport(to, { duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE });
      if (goal.current === to) goal.current = null;
      look(flow.getViewport(), true);
    };
    const boxOf = (statement: StatementId) => view.picture.cards.get(statement)?.box;
    const fits = ({ width, height }: Box) => {
      const { zoom } = current();
      return width * zoom <= size().width - ROOM && height * zoom <= size().height - ROOM;
    };
    const show = (box: Box | undefined) => {
      const to = box && revealing(box, current(), size(), coversOn(surface.current));
      if (to) void glideTo(to);
    };
    /** Shows all of a part of the map if it can be read so, otherwise the `first` of it. */
    const comeNear = (all: Box, first: Box) => {
      const isReadable = current().zoom >= LEAST_READABLE;
      const whole = fitting(all, size(), coversOn(surface.current));
      if (isReadable && fits(all)) show(all);
      else if (whole.zoom >= LEAST_READABLE) void glideTo(whole);
      else if (isReadable) show(first);
      else void glideTo(closeUp(first, size()));
    };
    const control: CanvasControl = {
      visible() {
        const { x, y, zoom } = flow.getViewport();
        const { width, height } = size();
        return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
      },
      place,
      showPlace: (to) => void glideTo(viewOf(to, size())),
      toMap: (point) => flow.screenToFlowPosition(point),
      pointer: () => pointer.current && flow.screenToFlowPosition(pointer.current),
      toWindow(statement) {
        const box = boxOf(statement);
        return box === undefined ? { x: 0, y: 0 } : flow.flowToScreenPosition({ x: centreX(box), y: centreY(box) });
      },
      placed: () => view.geometry.placed,
      shows: (relation) => view.picture.relations.has(relation),
      zoomBy: (factor) => void glideTo(zoomed(current(), current().zoom * factor, size())),
      zoomTo: (zoom) => void glideTo(zoomed(current(), zoom, size())),
      fit() {
        const bounds = view.geometry.bounds;
        if (bounds !== undefined) void glideTo(fitting(bounds, size(), coversOn(surface.current)));
      },
      comeBack() {
        const [first] = boxesOf(app.store.getState().selection, view);
        void glideTo(first === undefined ? firstView(app, map, view, size(), surface.current) : closeUp(first, size()));
      },
      fitSelection() {
        const boxes = boxesOf(app.store.getState().selection, view);
        if (boxes.length > 0) void glideTo(fitting(boundsOf(boxes), size()));
      },
      reveal(statement, beside = []) {
        const box = boxOf(statement);
        const all = box && boundsOf([box, ...beside.flatMap((id) => boxOf(id) ?? [])]);
        show(all && fits(all) ? all : box);
      },
      bringNear(statements) {
        const boxes = statements.flatMap((id) => boxOf(id) ?? []);
        if (boxes.length > 0) comeNear(boundsOf(boxes), boxes[0] as Box);
      },
      bringRelationNear(relation) {
        const [box] = boxesOf({ kind: 'relation', id: relation }, view);
        if (box !== undefined) comeNear(inflate(box, 20), box);
      },
      revealRelation(relation) {
        const [box] = boxesOf({ kind: 'relation', id: relation }, view);
        show(box && inflate(box, 20));
      },
      focus: () => surface.current?.focus({ preventScroll: true }),
    };
    takeCanvas(app, control);
    const stop = app.store.subscribe(({ editing }, { editing: before }) => {
      if (editing === null || editing.statement === before?.statement || current().zoom >= LEAST_READABLE) return;
      const box = boxOf(editing.statement);
      if (box !== undefined) void glideTo(closeUp(box, size()));
    });
    // A card grows while its text is typed.
    let height = 0;
    const stopFollowing = view.subscribe(() => {
      const { editing } = app.store.getState();
      const box = editing === null ? undefined : boxOf(editing.statement);
      if (box !== undefined && box.height > height && height > 0) show(box);
      height = box?.height ?? 0;
    });
    return () => {
      stop();
      stopFollowing();
      leaveCanvas(app);
    };
  }, [app, flow, look, map, place, size, surface, view]);

  useEffect(() => {
    goal.current = null;
    const to = openingView(app, map, view, size(), surface.current);
    void flow.setViewport(to);
    look(to);
    showZoom(app, to.zoom);
    notePlaceSoon();
  }, [app, flow, look, notePlaceSoon, size, surface, view, map]);

  // While the canvas has its size still: another map is to be shown, or none.
  useLayoutEffect(() => {
    return () => {
      clearTimeout(resting.current);
      noteMapPlace(app, map, place());
    };
  }, [app, map, place]);

  return (viewport, byHand) => {
    if (byHand) goal.current = null;
    look(viewport);
    showZoom(app, viewport.zoom);
    notePlaceSoon();
  };
}

/** Returns the boxes of the selection on the map: cards, or a line. */
function boxesOf(selection: Selection, { picture, geometry }: MapView): Box[] {
  const boxOf = (id: StatementId): Box[] => {
    const card = geometry.cards.get(id);
    return card === undefined ? [] : [card.box];
  };
  if (selection.kind !== 'relation') return selectedStatements(selection).flatMap(boxOf);
  const drawing = picture.relations.get(selection.id);
  return drawing === undefined ? [] : [boundsOfPoints(drawing.polylines.flat())];
}

/** Lists what lies on the canvas, in pixels of its surface. */
function coversOn(surface: Element | null): Box[] {
  if (surface === null) return [];
  const { left, top } = surface.getBoundingClientRect();
  return [...surface.querySelectorAll('.legend, .mini-map')].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return height === 0 ? [] : [{ x: x - left, y: y - top, width, height }];
  });
}

/** Returns the view in which the map was left if it still shows a card, otherwise the view with which a map first opens. */
function openingView(app: App, map: MapId, view: MapView, window: Size, surface: Element | null): Viewport {
  const place = app.store.getState().places.find((each) => each.map === map);
  const left = place && viewOf(place, window);
  const boxes = [...view.geometry.cards.values()].map(({ box }) => box);
  if (left !== undefined && showsAny(boxes, left, window)) return left;
  return firstView(app, map, view, window, surface);
}

function firstView(app: App, map: MapId, { geometry }: MapView, window: Size, surface: Element | null): Viewport {
  const { session } = app.store.getState();
  const cards = [...geometry.cards].map(([id, { box }]) => ({ ...box, id }));
  const direction = session?.debate.maps.get(map)?.direction ?? 'down';
  return firstViewport(cards, direction, window, {
    covers: coversOn(surface),
    answersTo: ({ id }) =>
      (session?.debate.relationsByTargetStatement.get(id) ?? []).flatMap(({ premises }) =>
        premises.flatMap((premise) => geometry.cards.get(premise)?.box ?? []),
      ),
  });
}

/** Reports the zoom in hundredths, as the status line shows it: not every step of a glide is news. */
function showZoom(app: App, zoom: number): void {
  takeZoom(app, Math.round(zoom * 100) / 100);
}
