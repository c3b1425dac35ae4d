import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { type DomPlace, offsetOf, placeOf } from './text-offsets.ts';

/** The selection in the text: UTF-16 offsets. When nothing is selected, both ends are at the caret. */
export interface TextSelection {
  readonly anchor: number;
  readonly focus: number;
  /** The lesser of the two. */
  readonly start: number;
  readonly end: number;
}

interface Options {
  readonly selection: TextSelection | null;
  readonly onSelect: (selection: TextSelection | null) => void;
  /** Replaced when the blocks are drawn with other elements, and a selection in them has lost its hold. */
  readonly drawn: unknown;
}

export interface FollowedSelection {
  /** Tells whether the window's selection is the one in the text. */
  isNative(): boolean;
  /** Reads the present selection: the browser reports it only a moment later. */
  follow(): void;
}

/**
 * Follows the selection in the blocks of `inner`, and keeps it when the window's selection goes elsewhere, such as to a
 * field.
 */
export function useTextSelection(
  inner: RefObject<HTMLElement | null>,
  { selection, onSelect, drawn }: Options,
): FollowedSelection {
  const isNative = useRef(false);
  const latest = useRef(selection);
  latest.current = selection;

  const follow = useCallback(() => {
    const parent = inner.current;
    const found = parent && selectionIn(parent);
    const wasNative = isNative.current;
    isNative.current = found !== null;
    const before = latest.current;
    if (found !== null && !(before !== null && before.anchor === found.anchor && before.focus === found.focus))
      onSelect(found);
    // A mere caret is not worth keeping; a real selection is drawn differently from now on.
    else if (found === null && wasNative && before !== null)
      onSelect(before.start === before.end ? null : { ...before });
  }, [inner, onSelect]);
  useEffect(() => {
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [follow]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only new elements make the selection lose its hold.
  useLayoutEffect(() => {
    const parent = inner.current;
    const wanted = latest.current;
    if (parent === null || wanted === null || !isNative.current) return;
    const found = selectionIn(parent);
    if (found?.anchor === wanted.anchor && found.focus === wanted.focus) return;
    selectText(parent, wanted.anchor, wanted.focus);
  }, [inner, drawn]);

  return { isNative: () => isNative.current, follow };
}

/** Returns the selection that begins in the blocks, as far as it is in them; null if it begins elsewhere. */
function selectionIn(blocks: Element): TextSelection | null {
  const native = getSelection();
  if (native === null || native.anchorNode === null || native.focusNode === null) return null;
  const anchor = offsetOf(blocks, { node: native.anchorNode, offset: native.anchorOffset });
  if (anchor === null) return null;
  const place = { node: native.focusNode, offset: native.focusOffset };
  const focus = offsetOf(blocks, place) ?? edgeTowards(blocks, place);
  return focus === null ? null : textSelection(anchor, focus);
}

/** Returns the end of the text that is nearer to a place: a triple click on the last paragraph selects up to what follows the text. */
function edgeTowards(blocks: Element, { node, offset }: DomPlace): number | null {
  const all = document.createRange();
  all.selectNodeContents(blocks);
  const isBefore = all.comparePoint(node, offset) < 0;
  return offsetOf(blocks, { node: blocks, offset: isBefore ? 0 : blocks.childNodes.length });
}

export function textSelection(anchor: number, focus: number): TextSelection {
  return { anchor, focus, start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** Selects from one offset to another; both must be in blocks that are drawn. */
export function selectText(blocks: Element, anchor: number, focus: number): void {
  const from = placeOf(blocks, anchor);
  const to = placeOf(blocks, focus);
  if (from !== null && to !== null) getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}
