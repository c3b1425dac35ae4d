import type { Gesture } from '../../core/actions/gesture.ts';

/** The gestures of the text order besides the actions of the menus. */
export const TEXT_ORDER_GESTURES: readonly Gesture[] = [
  { what: 'Select the claim before or after in the text', keys: ['Up', 'Down'] },
  { what: 'Select a claim of the source beside', keys: ['Left', 'Right'] },
  { what: 'Select the first or the last claim', keys: ['Home', 'End'] },
  { what: 'Open the passage of a claim', keys: ['Enter', 'Double-click it'] },
  { what: 'Select the next relation of a claim', keys: ['R'] },
  { what: 'Go to the other end of a relation', keys: ['Enter'] },
  { what: 'Go back to the claim; select nothing', keys: ['Escape'] },
];
