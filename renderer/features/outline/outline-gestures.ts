import { msg } from '../../../shared/language/translate.ts';
import type { Gesture } from '../../core/actions/gesture.ts';

/** The gestures of the outline besides the actions of the menus. */
export const OUTLINE_GESTURES: readonly Gesture[] = [
  { what: msg('Select the line before or after'), keys: ['Up', 'Down'] },
  { what: msg('Select it too'), keys: ['Shift+Up', 'Shift+Down', 'Shift+Click', 'CmdOrCtrl+Click'] },
  { what: msg('Unfold a line, or go into it'), keys: ['Right'] },
  { what: msg('Fold a line, or go out of it'), keys: ['Left'] },
  { what: msg('Fold or unfold a line'), keys: ['Space'] },
  { what: msg('Select the first or the last line'), keys: ['Home', 'End'] },
  { what: msg('Select the next line that begins so'), keys: [msg('Its first letters')] },
  { what: msg('Add beside; from a reference, go to the full entry'), keys: ['Enter'] },
  { what: msg('Add below'), keys: ['Tab'] },
  { what: msg('Lift a line'), keys: ['Shift+Tab', 'Shift+Left'] },
  { what: msg('Let a line bear on the one before it'), keys: ['Shift+Right'] },
  { what: msg('Let a line bear on another'), keys: [msg('Drop it there')] },
  { what: msg('Let it support or attack'), keys: ['Plus', '-'] },
  { what: msg('Let it undercut, or attack again'), keys: ['*'] },
  { what: msg('Give its relation the next kind'), keys: ['.'] },
  { what: msg('Link it to the premises before it, or separate it'), keys: ['&'] },
  { what: msg('Select nothing, so that Tab goes on'), keys: ['Escape'] },
];
