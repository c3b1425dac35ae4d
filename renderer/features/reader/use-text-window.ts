import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'react';
import type { TextBlocks } from './text-blocks.ts';
import { BLOCK_START, placeOf } from './text-offsets.ts';
import { TextWindow } from './text-window.ts';

export interface ShownText {
  readonly window: TextWindow;
  /** The blocks to draw, in order. */
  readonly shown: readonly number[];
  readonly onScroll: () => void;
  /** Brings an offset of the text into sight. */
  readonly show: (offset: number) => void;
  /** Draws again, now, if the view was scrolled by a script. */
  readonly catchUp: () => void;
}

/** The attribute of a block with its number. */
const BLOCK = 'data-block';

/**
 * Draws only the blocks of a text that are in sight, and those named by `pinned` offsets, in which a selection begins
 * and ends.
 */
export function useTextWindow(
  blocks: TextBlocks,
  { scroller, inner }: { scroller: RefObject<HTMLElement | null>; inner: RefObject<HTMLElement | null> },
  pinned: readonly number[],
): ShownText {
  const window = useMemo(() => new TextWindow(blocks), [blocks]);
  const [, draw] = useReducer((count: number) => count + 1, 0);
  /** The offset that is still to be brought into sight: its exact place shows only when its block is drawn. */
  const wanted = useRef<number | null>(null);

  useLayoutEffect(() => {
    const view = scroller.current;
    if (view === null) return;
    const resize = () => {
      window.resize(view.clientWidth, view.clientHeight);
      draw();
    };
    resize();
    const observer = new ResizeObserver(resize);
    observer.observe(view);
    return () => observer.disconnect();
  }, [window, scroller]);

  // Fonts come when they are first needed, and set all lines anew.
  useEffect(() => {
    const { fonts } = document;
    if (fonts === undefined) return;
    fonts.addEventListener('loadingdone', draw);
    return () => fonts.removeEventListener('loadingdone', draw);
  }, []);

  // At every drawing: only drawn blocks can be measured.
  useLayoutEffect(() => {
    const view = scroller.current;
    const parent = inner.current;
    if (view === null || parent === null) return;
    let isNew = false;
    for (const element of parent.querySelectorAll<HTMLElement>(`[${BLOCK}]`)) {
      const { height } = element.getBoundingClientRect();
      if (height > 0) isNew = window.measured(Number(element.getAttribute(BLOCK)), height) || isNew;
    }
    const isFound = showWanted(window, blocks, parent, wanted);
    if (Math.abs(view.scrollTop - window.scrollTop) >= 1) view.scrollTop = window.scrollTop;
    if (isNew || isFound) draw();
  });

  const shown = new Set<number>();
  const { first, last } = window.range;
  for (let block = first; block <= last; block++) shown.add(block);
  for (const offset of pinned) shown.add(blocks.at(offset));

  const onScroll = useCallback(() => {
    const view = scroller.current;
    if (view === null || Math.abs(view.scrollTop - window.scrollTop) < 1) return;
    wanted.current = null;
    window.scrolledTo(view.scrollTop);
    draw();
  }, [scroller, window]);
  const show = useCallback(
    (offset: number) => {
      wanted.current = offset;
      window.show(blocks.at(offset));
      draw();
    },
    [window, blocks],
  );
  return { window, shown: [...shown].sort((a, b) => a - b), onScroll, show, catchUp: onScroll };
}

/** Brings the exact line of the wanted offset into sight, once its block is drawn. Returns whether it was. */
function showWanted(
  window: TextWindow,
  blocks: TextBlocks,
  parent: HTMLElement,
  wanted: { current: number | null },
): boolean {
  const offset = wanted.current;
  if (offset === null) return false;
  const block = blocks.at(offset);
  const element = parent.querySelector(`[${BLOCK_START}="${blocks.start(block)}"]`);
  const place = element && placeOf(parent, offset);
  if (!element || !place) return false;
  wanted.current = null;
  const range = document.createRange();
  range.setStart(place.node, place.offset);
  const top = range.getBoundingClientRect?.().top ?? 0;
  window.show(block, Math.max(0, top - element.getBoundingClientRect().top));
  return true;
}
