import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { caretMove, caretRect } from './caret.ts';
import type { TextBlocks } from './text-blocks.ts';
import { offsetOf } from './text-offsets.ts';
import type { TextWindow } from './text-window.ts';
import { selectText, type TextSelection, textSelection } from './use-text-selection.ts';

interface Options {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly inner: RefObject<HTMLElement | null>;
  readonly view: TextWindow;
  readonly blocks: TextBlocks;
  readonly text: string;
  readonly show: (offset: number) => void;
  readonly selection: TextSelection | null;
  readonly onSelect: (selection: TextSelection | null) => void;
  readonly catchUp: () => void;
  /** Reads the present selection. */
  readonly follow: () => void;
  /** Receives the keys that do not move the caret; returns whether it handled one. */
  readonly onKey: (key: string) => boolean;
  /** Enter was pressed with the caret at an offset, and at a point of the window. */
  readonly onEnter: (offset: number, at: { x: number; y: number }) => void;
}

/** Pixels that stay between the caret and the edge of the view. */
const EDGE = 32;
/** The share of the view that Page Up and Page Down move. */
const PAGE = 0.85;

/**
 * Gives a text that cannot be edited a caret: arrows, Home, End, Page Up and Page Down move it, with Shift they select,
 * with Ctrl (on macOS Option) they go by words and paragraphs.
 */
export function useTextKeys(options: Options) {
  const { scroller, inner, view, blocks, text, show, catchUp } = options;
  const caret = useRef<HTMLDivElement>(null);
  const latest = useRef(options);
  latest.current = options;

  const drawCaret = useCallback(() => {
    const element = caret.current;
    const viewElement = scroller.current;
    const selection = getSelection();
    if (element === null || viewElement === null) return;
    const isHere =
      document.activeElement === viewElement &&
      selection?.isCollapsed === true &&
      inner.current?.contains(selection.focusNode) === true;
    const rect = isHere && selection !== null ? caretRect(selection) : null;
    element.hidden = rect === null;
    if (rect === null) return;
    const origin = viewElement.getBoundingClientRect();
    const left = rect.left - origin.left + viewElement.scrollLeft;
    const top = rect.top - origin.top + viewElement.scrollTop;
    Object.assign(element.style, { left: `${left}px`, top: `${top}px`, height: `${rect.height}px` });
  }, [scroller, inner]);
  useEffect(() => {
    document.addEventListener('selectionchange', drawCaret);
    return () => document.removeEventListener('selectionchange', drawCaret);
  }, [drawCaret]);
  useEffect(drawCaret);

  /**
   * Selects from one offset to another, wherever in the text: reported before it is drawn, so that its ends stay drawn.
   */
  const select = (anchor: number, focus: number) => {
    flushSync(() => {
      options.onSelect(textSelection(anchor, focus));
      show(focus);
    });
    if (inner.current !== null) selectText(inner.current, anchor, focus);
  };

  const moveTo = (offset: number, extend: boolean) => {
    const selection = getSelection();
    const anchor = extend && selection?.anchorNode ? anchorOf(inner.current, selection) : null;
    select(anchor ?? offset, offset);
  };

  const keepInSight = () => {
    const viewElement = scroller.current;
    const selection = getSelection();
    const rect = selection && caretRect(selection);
    if (!viewElement || !rect) return;
    const { top, bottom } = viewElement.getBoundingClientRect();
    const above = top + EDGE - rect.top;
    const below = rect.bottom - (bottom - EDGE);
    if (above > 0) viewElement.scrollTop -= above;
    else if (below > 0) viewElement.scrollTop += below;
    else return;
    flushSync(catchUp);
  };

  const page = (direction: 1 | -1, extend: boolean) => {
    const viewElement = scroller.current;
    const selection = getSelection();
    const rect = selection && caretRect(selection);
    if (!viewElement || !rect) return;
    const before = viewElement.scrollTop;
    viewElement.scrollTop += direction * PAGE * viewElement.clientHeight;
    const moved = viewElement.scrollTop - before;
    flushSync(catchUp);
    const isAtEnd = Math.abs(moved) < 1;
    if (isAtEnd) {
      moveTo(direction > 0 ? text.length : 0, extend);
      return;
    }
    const under = document.caretPositionFromPoint(rect.left, rect.top + rect.height / 2);
    if (under === null || !inner.current?.contains(under.offsetNode)) return;
    if (extend) selection.extend(under.offsetNode, under.offset);
    else selection.collapse(under.offsetNode, under.offset);
  };

  /** The caret begins in the visible part. */
  const ensureCaret = () => {
    if (inner.current === null || inner.current.contains(getSelection()?.focusNode ?? null)) return;
    const first = blocks.start(view.firstInSight);
    const { anchor, focus } = options.selection ?? { anchor: first, focus: first };
    selectText(inner.current, anchor, focus);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (handle(event)) event.preventDefault();
  };

  const handle = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
    const mod = ctrlKey || metaKey;
    if (mod && key.toLowerCase() === 'a') {
      select(0, text.length);
      return true;
    }
    if (mod && (key === 'Home' || key === 'End')) {
      ensureCaret();
      moveTo(key === 'Home' ? 0 : text.length, shiftKey);
      return true;
    }
    if ((key === 'PageUp' || key === 'PageDown') && !mod) {
      ensureCaret();
      page(key === 'PageUp' ? -1 : 1, shiftKey);
      return true;
    }
    const move = metaKey ? undefined : caretMove({ key, byWord: ctrlKey || altKey });
    if (move !== undefined) {
      ensureCaret();
      getSelection()?.modify(shiftKey ? 'extend' : 'move', move.direction, move.granularity);
      keepInSight();
      return true;
    }
    if (mod || altKey) return false;
    // The selection made by earlier keys may not have been reported yet.
    flushSync(options.follow);
    return latest.current.onKey(key) || (key === 'Enter' && enter());
  };

  const enter = (): boolean => {
    const selection = getSelection();
    if (inner.current === null || !selection?.focusNode) return false;
    const offset = offsetOf(inner.current, { node: selection.focusNode, offset: selection.focusOffset });
    const rect = caretRect(selection);
    if (offset === null || rect === null) return false;
    options.onEnter(offset, { x: rect.left, y: rect.bottom });
    return true;
  };

  return { caret, drawCaret, onKeyDown, select };
}

function anchorOf(inner: Element | null, { anchorNode, anchorOffset }: Selection): number | null {
  return inner === null || anchorNode === null ? null : offsetOf(inner, { node: anchorNode, offset: anchorOffset });
}
