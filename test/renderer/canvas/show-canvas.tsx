import { AppView } from '../../../renderer/app-view.tsx';
import { CanvasView } from '../../../renderer/canvas/canvas-view.tsx';
import { dataOf } from '../../fixtures/debates.ts';
import { SKETCH } from '../actions/small-debate.ts';
import { showInApp } from '../fixtures/show-in-app.tsx';

export { act, fireEvent, screen } from '@testing-library/react';
export { likeACanvas } from './like-a-canvas.ts';

/** The canvas on a debate of five cards. */
export function showCanvas() {
  return showInApp(<CanvasView />, { data: dataOf(SKETCH) });
}

/** The whole window on that debate. */
export function showWindow() {
  return showInApp(<AppView />, { data: dataOf(SKETCH) });
}
