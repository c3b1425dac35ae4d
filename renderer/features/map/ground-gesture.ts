/** What a plain drag on the empty ground of the map does. */
export type GroundDrag = 'frame' | 'pan';

/** The members of React Flow that decide what a drag on empty ground does. */
interface GroundGesture {
  /** The buttons of the pointer that move the map; true for the main one. */
  readonly panOnDrag: true | number[];
  readonly selectionOnDrag: boolean;
  /** The key with which a drag draws a frame all the same. */
  readonly selectionKeyCode: 'Shift' | null;
}

const MIDDLE_BUTTON = 1;
/** The same value for every rendering. */
const FRAMES: GroundGesture = { panOnDrag: [MIDDLE_BUTTON], selectionOnDrag: true, selectionKeyCode: null };
const MOVES: GroundGesture = { panOnDrag: true, selectionOnDrag: false, selectionKeyCode: 'Shift' };
const HAND: GroundGesture = { panOnDrag: true, selectionOnDrag: false, selectionKeyCode: null };

/**
 * Decides what a drag on empty ground does: it draws a frame around cards, or moves the map. While Space is held it moves the map; so do
 * the middle button, the wheel and two fingers, whatever a plain drag does.
 */
export function groundGesture({
  drag,
  handHeld,
}: {
  readonly drag: GroundDrag;
  readonly handHeld: boolean;
}): GroundGesture {
  if (handHeld) return HAND;
  return drag === 'frame' ? FRAMES : MOVES;
}
