import { assertNever } from '../errors.ts';
import type { TextStyle, Typesetter } from '../text/text.ts';
import { centreX } from './geometry.ts';
import type { Box, PathCommand, Point, Shape } from './scene.ts';
import type { RelationLook, Theme } from './theme.ts';

export const SIGN_RADIUS = 10;
const COUNT_STYLE: TextStyle = { typeface: 'sans-semibold', size: 10.5 };

/** Returns the stroke of each kind of relation, in pixels: colour is never the only difference. */
export function strokeOf(
  look: RelationLook,
  theme: Theme,
): { stroke: string; strokeWidth: number; dash?: readonly number[] } {
  const stroke = theme.relation[look];
  switch (look) {
    case 'supports':
    case 'answers':
      return { stroke, strokeWidth: 2 };
    case 'attacks':
      return { stroke, strokeWidth: 2, dash: [7, 5] };
    case 'undercuts':
    case 'questions':
      return { stroke, strokeWidth: 2.4, dash: [0, 5.5] };
    case 'restates':
      return { stroke, strokeWidth: 1.4 };
    default:
      return assertNever(look);
  }
}

/** Draws a relation's sign in its circle, centred at `at`. */
export function signShapes(look: RelationLook, at: Point, theme: Theme, typesetter: Typesetter): Shape[] {
  const colour = theme.relation[look];
  const circle: Shape = {
    type: 'circle',
    x: at.x,
    y: at.y,
    radius: SIGN_RADIUS,
    fill: theme.card,
    stroke: colour,
    strokeWidth: 1.5,
  };
  if (look === 'questions') {
    const style = { typeface: 'sans-semibold', size: 14 } as const;
    const line = typesetter.line('?', style);
    return [circle, { type: 'text', role: 'label', line, style, fill: colour, x: at.x - line.width / 2, y: at.y + 5 }];
  }
  return [circle, { type: 'path', commands: strokesOf(look, at), stroke: colour, strokeWidth: 1.8 }];
}

/** Draws the outline of a card with the number of linked premises that are not drawn: nobody takes the others for all. */
export function countShapes(count: number, box: Box, theme: Theme, typesetter: Typesetter): Shape[] {
  const line = typesetter.line(`+${count}`, COUNT_STYLE);
  const outline = { fill: theme.card, stroke: theme.softInk, strokeWidth: 1.2, dash: [3, 2] };
  const at = { x: centreX(box) - line.width / 2, y: box.y + box.height / 2 + 4 };
  return [
    { type: 'rect', ...box, radius: 4, ...outline },
    { type: 'text', role: 'label', line, style: COUNT_STYLE, ...at, fill: theme.softInk },
  ];
}

function strokesOf(look: Exclude<RelationLook, 'questions'>, { x, y }: Point): PathCommand[] {
  const stroke = (x1: number, y1: number, x2: number, y2: number): PathCommand[] => [
    ['M', x + x1, y + y1],
    ['L', x + x2, y + y2],
  ];
  switch (look) {
    case 'supports':
      return [...stroke(-4.5, 0, 4.5, 0), ...stroke(0, -4.5, 0, 4.5)];
    case 'attacks':
      return stroke(-4.5, 0, 4.5, 0);
    case 'undercuts':
      return [...stroke(-3.5, -3.5, 3.5, 3.5), ...stroke(-3.5, 3.5, 3.5, -3.5)];
    case 'answers':
      return [...stroke(-4.5, 0, 4.5, 0), ...stroke(1, -3.5, 4.5, 0), ...stroke(1, 3.5, 4.5, 0)];
    case 'restates':
      return [...stroke(-4, -3.5, 4, -3.5), ...stroke(-4, 0, 4, 0), ...stroke(-4, 3.5, 4, 3.5)];
    default:
      return assertNever(look);
  }
}
