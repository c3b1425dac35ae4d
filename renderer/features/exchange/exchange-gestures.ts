import { msg } from '../../../shared/language/translate.ts';
import type { Gesture } from '../../core/actions/gesture.ts';

/** The gestures of the exchange besides the actions of the menus. */
export const EXCHANGE_GESTURES: readonly Gesture[] = [
  { what: msg('Select the move before or after'), keys: ['Up', 'Down'] },
  { what: msg('Select a move of the speaker beside'), keys: ['Left', 'Right'] },
  { what: msg('Select the first or the last move'), keys: ['Home', 'End'] },
  { what: msg('Put a move earlier or later'), keys: ['Alt+Up', 'Alt+Down'] },
  { what: msg('Reply to a move'), keys: ['R'] },
  { what: msg('Add the reply'), keys: ['CmdOrCtrl+Enter'] },
  { what: msg('Edit the words of a move'), keys: [msg('Double-click it')] },
  { what: msg('Select nothing'), keys: ['Escape'] },
];
