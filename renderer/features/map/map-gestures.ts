import type { Preferences } from '../../../shared/contract/settings.ts';
import type { Gesture } from '../../core/actions/gesture.ts';

type Chosen = Pick<Preferences, 'groundDrag' | 'wheel'>;

/** Returns the gestures of the map besides the actions of the menus, as the user chose them. */
export function mapGestures({ groundDrag, wheel }: Chosen): readonly Gesture[] {
  const isFrame = groundDrag === 'frame';
  return [
    { what: 'Select what is related that way, or the next card', keys: ['Arrow keys'] },
    { what: 'Select it too', keys: ['Shift+Arrow keys', 'Shift+Click', 'CmdOrCtrl+Click'] },
    { what: 'Select all in a frame', keys: [isFrame ? 'Drag the paper' : 'Shift+Drag the paper'] },
    ...(isFrame ? [{ what: 'Select what is in a frame, too', keys: ['Shift+Drag the paper'] }] : []),
    { what: 'Select nothing', keys: ['Escape'] },
    { what: 'Open the menu of what is selected', keys: ['Shift+F10', 'Right-click it'] },
    { what: 'Move what is selected', keys: ['CmdOrCtrl+Arrow keys', 'Drag'] },
    { what: 'Move it with all that leads to it', keys: ['CmdOrCtrl+Drag'] },
    { what: 'Move the branch that “Move branch” holds', keys: ['Arrow keys'] },
    { what: 'Put it down, or back', keys: ['Enter', 'Escape'] },
    { what: 'Drop a copy of what is selected', keys: ['Alt+Drag'] },
    { what: 'Drag without snapping to other cards', keys: ['Hold Shift meanwhile'] },
    { what: 'Relate a card to another, or to a line, and move it there', keys: ['Drop it there'] },
    { what: 'Move it by one pixel', keys: ['CmdOrCtrl+Shift+Arrow keys'] },
    { what: 'Relate a card to another, or to a line', keys: ['Drag from its edge'] },
    { what: 'Add a premise to a relation', keys: ['Drag to its sign'] },
    { what: 'Aim a relation elsewhere', keys: ['Drag its end'] },
    { what: 'Add a claim there', keys: ['Double-click the paper'] },
    { what: 'Edit the text of a card', keys: ['Double-click it'] },
    {
      what: 'Move the map',
      keys: [
        isFrame ? 'Space+Drag' : 'Drag the paper',
        'Drag with the middle button',
        ...(wheel === 'pan' ? ['Scroll'] : []),
      ],
    },
    { what: 'Zoom', keys: [wheel === 'zoom' ? 'Scroll' : 'CmdOrCtrl+Scroll', 'Pinch'] },
  ];
}
