import { CanvasView } from '../../../../renderer/features/map/canvas-view.tsx';
import { AppView } from '../../../../renderer/shell/app-view.tsx';
import { dataOf } from '../../../fixtures/debates.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';
import { SKETCH } from '../../fixtures/small-debate.ts';

export { act, fireEvent, screen } from '@testing-library/react';
export { likeACanvas } from './like-a-canvas.ts';

/** Returns the canvas on a debate of five cards. */
export function showCanvas() {
  return showInApp(<CanvasView />, { data: dataOf(SKETCH) });
}

/** Returns the whole window on that debate. */
export function showWindow() {
  return showInApp(<AppView />, { data: dataOf(SKETCH) });
}
