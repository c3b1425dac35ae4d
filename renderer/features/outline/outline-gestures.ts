import type { Gesture } from '../../core/actions/gesture.ts';

/** The gestures of the outline besides the actions of the menus. */
export const OUTLINE_GESTURES: readonly Gesture[] = [
  { what: 'Select the line before or after', keys: ['Up', 'Down'] },
  { what: 'Select it too', keys: ['Shift+Up', 'Shift+Down', 'Shift+Click', 'CmdOrCtrl+Click'] },
  { what: 'Unfold a line, or go into it', keys: ['Right'] },
  { what: 'Fold a line, or go out of it', keys: ['Left'] },
  { what: 'Fold or unfold a line', keys: ['Space'] },
  { what: 'Select the first or the last line', keys: ['Home', 'End'] },
  { what: 'Select the next line that begins so', keys: ['Its first letters'] },
  { what: 'Add beside; from a reference, go to the full entry', keys: ['Enter'] },
  { what: 'Add below', keys: ['Tab'] },
  { what: 'Lift a line', keys: ['Shift+Tab', 'Shift+Left'] },
  { what: 'Let a line bear on the one before it', keys: ['Shift+Right'] },
  { what: 'Let a line bear on another', keys: ['Drop it there'] },
  { what: 'Let it support or attack', keys: ['Plus', '-'] },
  { what: 'Let it undercut, or attack again', keys: ['*'] },
  { what: 'Give its relation the next kind', keys: ['.'] },
  { what: 'Link it to the premises before it, or separate it', keys: ['&'] },
  { what: 'Select nothing, so that Tab goes on', keys: ['Escape'] },
];
