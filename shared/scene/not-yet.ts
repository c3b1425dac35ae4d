import { msg } from '../language/translate.ts';
import type { Shape } from './scene.ts';
import type { Theme } from './theme.ts';

/** Dots: what nobody stated has longer dashes, what is undecided too. */
const DOTS = [1.5, 3.5];
/** What an exchange of the past says of a move that comes later. */
export const NOT_YET_MADE = msg('Not yet made');

/**
 * Returns the shapes of something that is not said yet at the moment that is shown: its outline alone, dotted and without a ground,
 * and its words in grey, so that it tells by its shape as much as by its colour that it is still to come.
 */
export function outlined(shapes: readonly Shape[], theme: Theme): Shape[] {
  return shapes.map((shape): Shape => {
    if (shape.type === 'text') return { ...shape, fill: theme.softInk };
    const { fill: _fill, stroke, ...rest } = shape;
    return { ...rest, stroke: stroke === undefined ? theme.cardLine : theme.softInk, strokeWidth: 1, dash: DOTS };
  });
}
