import type { Preferences } from '../../../shared/contract/settings.ts';
import { t } from '../../../shared/language/translate.ts';
import type { Gesture } from '../../core/actions/gesture.ts';

type Chosen = Pick<Preferences, 'groundDrag' | 'wheel'>;

/** Returns the gestures of the map besides the actions of the menus, as the user chose them. */
export function mapGestures({ groundDrag, wheel }: Chosen): readonly Gesture[] {
  const isFrame = groundDrag === 'frame';
  return [
    { what: t('Select what is related that way, or the next card'), keys: [t('Arrow keys')] },
    { what: t('Select it too'), keys: [t('Shift+Arrow keys'), 'Shift+Click', 'CmdOrCtrl+Click'] },
    { what: t('Select all in a frame'), keys: [isFrame ? t('Drag the paper') : t('Shift+Drag the paper')] },
    ...(isFrame ? [{ what: t('Select what is in a frame, too'), keys: [t('Shift+Drag the paper')] }] : []),
    { what: t('Select nothing'), keys: ['Escape'] },
    { what: t('Open the menu of what is selected'), keys: ['Shift+F10', t('Right-click it')] },
    { what: t('Move what is selected'), keys: [t('CmdOrCtrl+Arrow keys'), t('Drag')] },
    { what: t('Move it with all that leads to it'), keys: ['CmdOrCtrl+Drag'] },
    { what: t('Move the branch that “Move branch” holds'), keys: [t('Arrow keys')] },
    { what: t('Put it down, or back'), keys: ['Enter', 'Escape'] },
    { what: t('Drop a copy of what is selected'), keys: ['Alt+Drag'] },
    { what: t('Drag without snapping to other cards'), keys: [t('Hold Shift meanwhile')] },
    { what: t('Relate a card to another, or to a line, and move it there'), keys: [t('Drop it there')] },
    { what: t('Move it by one pixel'), keys: [t('CmdOrCtrl+Shift+Arrow keys')] },
    { what: t('Relate a card to another, or to a line'), keys: [t('Drag from its edge')] },
    { what: t('Add a premise to a relation'), keys: [t('Drag to its sign')] },
    { what: t('Aim a relation elsewhere'), keys: [t('Drag its end')] },
    { what: t('Add a claim there'), keys: [t('Double-click the paper')] },
    { what: t('Edit the text of a card'), keys: [t('Double-click it')] },
    {
      what: t('Move the map'),
      keys: [
        isFrame ? 'Space+Drag' : t('Drag the paper'),
        t('Drag with the middle button'),
        ...(wheel === 'pan' ? [t('Scroll')] : []),
      ],
    },
    { what: t('Zoom'), keys: [wheel === 'zoom' ? t('Scroll') : 'CmdOrCtrl+Scroll', t('Pinch')] },
  ];
}
