/** The movement of the caret for a key, in the terms of the Selection API. */
export interface CaretMove {
  readonly direction: 'left' | 'right' | 'backward' | 'forward';
  readonly granularity: 'character' | 'word' | 'line' | 'lineboundary' | 'paragraph';
}

interface Key {
  readonly key: string;
  /** True with Ctrl, or on macOS Option. */
  readonly byWord: boolean;
}

/** Returns the movement of the caret for a key; undefined for all other keys. */
export function caretMove({ key, byWord }: Key): CaretMove | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { direction: 'left', granularity: byWord ? 'word' : 'character' };
    case 'ArrowRight':
      return { direction: 'right', granularity: byWord ? 'word' : 'character' };
    case 'ArrowUp':
      return { direction: 'backward', granularity: byWord ? 'paragraph' : 'line' };
    case 'ArrowDown':
      return { direction: 'forward', granularity: byWord ? 'paragraph' : 'line' };
    case 'Home':
      return { direction: 'backward', granularity: 'lineboundary' };
    case 'End':
      return { direction: 'forward', granularity: 'lineboundary' };
    default:
      return undefined;
  }
}

/** Returns the rectangle of a selection's moving end, in the window; null if it is not drawn. */
export function caretRect({ focusNode, focusOffset }: Selection): DOMRect | null {
  if (focusNode === null) return null;
  const range = document.createRange();
  range.setStart(focusNode, focusOffset);
  const [own] = range.getClientRects();
  if (own !== undefined) return own;
  // Between two lines there is no place of its own: take that of the character before, or after.
  const { length } = focusNode.nodeValue ?? '';
  if (focusOffset < length) range.setEnd(focusNode, focusOffset + 1);
  else if (focusOffset > 0) range.setStart(focusNode, focusOffset - 1);
  const rect = range.getBoundingClientRect();
  if (rect.height === 0) return null;
  return new DOMRect(focusOffset < length ? rect.left : rect.right, rect.top, 0, rect.height);
}
