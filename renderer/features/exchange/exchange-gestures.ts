import type { Gesture } from '../../core/actions/gesture.ts';

/** The gestures of the exchange besides the actions of the menus. */
export const EXCHANGE_GESTURES: readonly Gesture[] = [
  { what: 'Select the move before or after', keys: ['Up', 'Down'] },
  { what: 'Select a move of the speaker beside', keys: ['Left', 'Right'] },
  { what: 'Select the first or the last move', keys: ['Home', 'End'] },
  { what: 'Put a move earlier or later', keys: ['Alt+Up', 'Alt+Down'] },
  { what: 'Reply to a move', keys: ['R'] },
  { what: 'Add the reply', keys: ['CmdOrCtrl+Enter'] },
  { what: 'Edit the words of a move', keys: ['Double-click it'] },
  { what: 'Select nothing', keys: ['Escape'] },
];
