/** What the canvas does besides the actions of the menus; keys are written as in `shared/actions.ts`. */
export const CANVAS_GESTURES: readonly { readonly what: string; readonly keys: readonly string[] }[] = [
  { what: 'Select the next card that way', keys: ['Arrow keys'] },
  { what: 'Move what is selected', keys: ['CmdOrCtrl+Arrow keys', 'Drag'] },
  { what: 'Select several', keys: ['Shift+Click', 'Shift+Drag'] },
  { what: 'Add a claim there', keys: ['Double-click the paper'] },
  { what: 'Edit the text of a card', keys: ['Double-click the card'] },
  { what: 'Relate a card to another', keys: ['Drag from its handle'] },
  { what: 'Move the map', keys: ['Drag the paper', 'Scroll'] },
  { what: 'Zoom', keys: ['CmdOrCtrl+Scroll', 'Pinch'] },
  { what: 'Select nothing', keys: ['Escape'] },
];
