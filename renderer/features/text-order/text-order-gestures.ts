import { msg } from '../../../shared/language/translate.ts';
import type { Gesture } from '../../core/actions/gesture.ts';

/** The gestures of the text order besides the actions of the menus. */
export const TEXT_ORDER_GESTURES: readonly Gesture[] = [
  { what: msg('Select the claim before or after in the text'), keys: ['Up', 'Down'] },
  { what: msg('Select a claim of the source beside'), keys: ['Left', 'Right'] },
  { what: msg('Select the first or the last claim'), keys: ['Home', 'End'] },
  { what: msg('Open the passage of a claim'), keys: ['Enter', msg('Double-click it')] },
  { what: msg('Select the next relation of a claim'), keys: ['R'] },
  { what: msg('Go to the other end of a relation'), keys: ['Enter'] },
  { what: msg('Go back to the claim; select nothing'), keys: ['Escape'] },
];
