/** What the canvas does besides the actions of the menus; keys are written as in `shared/actions.ts`. */
export const CANVAS_GESTURES: readonly { readonly what: string; readonly keys: readonly string[] }[] = [
  { what: 'Select the next card that way', keys: ['Arrow keys'] },
  { what: 'Select it too', keys: ['Shift+Arrow keys', 'CmdOrCtrl+Click'] },
  { what: 'Select all in a frame', keys: ['Shift+Drag'] },
  { what: 'Select nothing', keys: ['Escape'] },
  { what: 'Open the menu of what is selected', keys: ['Shift+F10', 'Right-click it'] },
  { what: 'Move what is selected', keys: ['CmdOrCtrl+Arrow keys', 'Drag'] },
  { what: 'Move it by one pixel', keys: ['CmdOrCtrl+Shift+Arrow keys'] },
  { what: 'Relate a card to another, or to a line', keys: ['Drag from its edge'] },
  { what: 'Add a premise to a relation', keys: ['Drag to its sign'] },
  { what: 'Aim a relation elsewhere', keys: ['Drag its end'] },
  { what: 'Add a claim there', keys: ['Double-click the paper'] },
  { what: 'Edit the text of a card', keys: ['Double-click it'] },
  { what: 'Move the map', keys: ['Drag the paper', 'Scroll'] },
  { what: 'Zoom', keys: ['CmdOrCtrl+Scroll', 'Pinch'] },
];

/** What the exchange does besides them. */
export const EXCHANGE_GESTURES: typeof CANVAS_GESTURES = [
  { what: 'Select the move before or after', keys: ['Up', 'Down'] },
  { what: 'Select a move of the speaker beside', keys: ['Left', 'Right'] },
  { what: 'Select the first or the last move', keys: ['Home', 'End'] },
  { what: 'Put a move earlier or later', keys: ['Alt+Up', 'Alt+Down'] },
  { what: 'Reply to a move', keys: ['R'] },
  { what: 'Add the reply', keys: ['CmdOrCtrl+Enter'] },
  { what: 'Edit the words of a move', keys: ['Double-click it'] },
  { what: 'Select nothing', keys: ['Escape'] },
];
