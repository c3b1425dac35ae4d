import { type RefObject, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { MoveId } from '../../../shared/model/entities.ts';
import type { Box } from '../../../shared/scene/scene.ts';
import { useApp } from '../../core/app-context.ts';
import { leaveExchange, takeExchange } from '../../core/slices/exchange.ts';
import { takeZoom } from '../../core/slices/window.ts';
import type { ExchangeControl } from '../../core/surfaces/exchange-control.ts';
import { LEAST_ZOOM, MOST_ZOOM } from '../../core/surfaces/zoom.ts';
import type { ExchangePicture } from './exchange-picture.ts';
import { PAPER } from './paper.ts';

interface Parts {
  readonly surface: RefObject<HTMLDivElement | null>;
  readonly picture: ExchangePicture;
  readonly onEdit: (move: MoveId) => void;
  readonly onReply: (move: MoveId) => void;
}

/** Pixels of the window that stay free around a move that is brought into sight. */
const MARGIN = 24;
/** The zoom below which the words cannot be read: then the lanes scroll. */
const LEAST_READABLE = 0.7;

/** Registers the control of the exchange, which opens with all lanes beside each other if they can be read so. */
export function useExchangeControl({ surface, picture, onEdit, onReply }: Parts): void {
  const app = useApp();
  const latest = useRef(picture);
  useLayoutEffect(() => {
    latest.current = picture;
  });

  useLayoutEffect(() => {
    const zoomTo = (wanted: number, at?: { x: number; y: number }) => {
      const element = surface.current;
      if (element === null) return;
      const zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, wanted));
      const before = app.store.getState().zoom;
      const point = at ?? { x: element.clientWidth / 2, y: element.clientHeight / 2 };
      const x = (element.scrollLeft + point.x) / before;
      const y = (element.scrollTop + point.y) / before;
      // The paper must have its new size before it can be scrolled there.
      flushSync(() => takeZoom(app, zoom));
      element.scrollTo({ left: x * zoom - point.x, top: y * zoom - point.y, behavior: 'instant' });
    };
    const widthZoom = () => (surface.current?.clientWidth ?? 0) / (latest.current.width + 2 * PAPER.side) || 1;
    const control: ExchangeControl = {
      zoomBy: (factor) => zoomTo(app.store.getState().zoom * factor),
      zoomTo: (zoom) => zoomTo(zoom),
      fit: () => zoomTo(Math.min(1, widthZoom())),
      reveal(move) {
        const box = latest.current.cards.get(move);
        const header = PAPER.top + latest.current.lanesHeight + PAPER.underLanes;
        if (box !== undefined) bringIntoSight(surface.current, box, header, app.store.getState().zoom);
      },
      editWords(move) {
        control.reveal(move);
        onEdit(move);
      },
      reply(move) {
        control.reveal(move);
        onReply(move);
      },
      focus: () => surface.current?.focus({ preventScroll: true }),
    };
    const before = app.store.getState().zoom;
    takeExchange(app, control);
    takeZoom(app, Math.max(LEAST_READABLE, Math.min(1, widthZoom())));
    const { selection } = app.store.getState();
    if (selection.kind === 'move') control.reveal(selection.id);

    const element = surface.current;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top } = element?.getBoundingClientRect() ?? { left: 0, top: 0 };
      const at = { x: event.clientX - left, y: event.clientY - top };
      zoomTo(app.store.getState().zoom * 2 ** (-event.deltaY / 300), at);
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element?.removeEventListener('wheel', onWheel);
      leaveExchange(app);
      takeZoom(app, before);
    };
  }, [app, surface, onEdit, onReply]);
}

/** Scrolls as little as possible; something too large for the surface shows its beginning. */
function bringIntoSight(surface: HTMLElement | null, card: Box, header: number, zoom: number): void {
  if (surface === null) return;
  const { x, y, width, height } = card;
  const left = shift((PAPER.side + x) * zoom, width * zoom, surface.scrollLeft, surface.clientWidth);
  // The headings of the lanes cover the top.
  const above = header * zoom;
  const from = (PAPER.top + y) * zoom - above;
  const top = shift(from, height * zoom, surface.scrollTop, surface.clientHeight - above);
  if (left === 0 && top === 0) return;
  surface.scrollTo({ left: surface.scrollLeft + left, top: surface.scrollTop + top });
}

function shift(from: number, length: number, scroll: number, room: number): number {
  const start = from - MARGIN - scroll;
  const end = from + length + MARGIN - scroll - room;
  if (start < 0 || length + 2 * MARGIN > room) return start;
  return Math.max(0, end);
}
