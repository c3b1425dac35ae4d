import { flushSync } from 'react-dom';
import type { Box, Point } from '../../../shared/scene/scene.ts';
import type { App } from '../app.ts';
import { takeZoom } from '../slices/window.ts';
import { LEAST_ZOOM, MOST_ZOOM } from './zoom.ts';

/** Pixels of paper around a drawing, at its own size; its headings stay in sight, with paper under them. */
export interface Paper {
  readonly side: number;
  readonly top: number;
  readonly underHeadings: number;
  readonly bottom: number;
}

/** Pixels of the window that stay free around what is brought into sight. */
const MARGIN = 24;
/** The zoom below which words cannot be read: then the drawing scrolls. */
const LEAST_READABLE = 0.7;

/** A surface that scrolls over a drawing larger than itself: its zoom, and what is in sight. */
export class ScrollingSurface {
  readonly #app: App;
  readonly #element: () => HTMLElement | null;
  readonly #paper: Paper;
  /** The width of the drawing in pixels, at its own size. */
  readonly #width: () => number;

  constructor(app: App, element: () => HTMLElement | null, paper: Paper, width: () => number) {
    this.#app = app;
    this.#element = element;
    this.#paper = paper;
    this.#width = width;
  }

  /** Changes the zoom; what is at `at`, in the middle when left out, stays there. */
  zoomTo(wanted: number, at?: Point): void {
    const element = this.#element();
    if (element === null) return;
    const zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, wanted));
    const before = this.#app.store.getState().zoom;
    const point = at ?? { x: element.clientWidth / 2, y: element.clientHeight / 2 };
    const x = (element.scrollLeft + point.x) / before;
    const y = (element.scrollTop + point.y) / before;
    // The paper must have its new size before it can be scrolled there.
    flushSync(() => takeZoom(this.#app, zoom));
    element.scrollTo({ left: x * zoom - point.x, top: y * zoom - point.y, behavior: 'instant' });
  }

  zoomBy(factor: number): void {
    this.zoomTo(this.#app.store.getState().zoom * factor);
  }

  /** Shows the whole width of the drawing. */
  fit(): void {
    this.zoomTo(Math.min(1, this.#widthZoom()));
  }

  /** Takes the zoom with which the drawing opens: its whole width, if it can be read so. */
  open(): void {
    takeZoom(this.#app, Math.max(LEAST_READABLE, Math.min(1, this.#widthZoom())));
  }

  /** Scrolls as little as possible to a part of the drawing under headings of this height; one that is too large shows its beginning. */
  bringIntoSight({ x, y, width, height }: Box, headings: number): void {
    const surface = this.#element();
    if (surface === null) return;
    const { zoom } = this.#app.store.getState();
    const { side, top, underHeadings } = this.#paper;
    const left = shift((side + x) * zoom, width * zoom, surface.scrollLeft, surface.clientWidth);
    // The headings cover the top.
    const above = (top + headings + underHeadings) * zoom;
    const from = (top + y) * zoom - above;
    const down = shift(from, height * zoom, surface.scrollTop, surface.clientHeight - above);
    if (left === 0 && down === 0) return;
    surface.scrollTo({ left: surface.scrollLeft + left, top: surface.scrollTop + down });
  }

  /** Zooms with the wheel and Ctrl from now on; returns what ends that. */
  hearWheel(): () => void {
    const element = this.#element();
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top } = element?.getBoundingClientRect() ?? { left: 0, top: 0 };
      const at = { x: event.clientX - left, y: event.clientY - top };
      this.zoomTo(this.#app.store.getState().zoom * 2 ** (-event.deltaY / 300), at);
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }

  #widthZoom(): number {
    return (this.#element()?.clientWidth ?? 0) / (this.#width() + 2 * this.#paper.side) || 1;
  }
}

function shift(from: number, length: number, scroll: number, room: number): number {
  const start = from - MARGIN - scroll;
  const end = from + length + MARGIN - scroll - room;
  if (start < 0 || length + 2 * MARGIN > room) return start;
  return Math.max(0, end);
}
