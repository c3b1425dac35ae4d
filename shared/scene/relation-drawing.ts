import type { TextStyle, Typesetter } from '../text/text.ts';
import { boundsOf, boundsOfPoints, inflate } from './geometry.ts';
import type { RelationDrawing } from './relations.ts';
import type { SceneElement, Shape } from './scene.ts';
import { SIGN_RADIUS, signShapes, strokeOf } from './signs.ts';
import type { Theme } from './theme.ts';

const DOT_RADIUS = 4;
const COUNT_STYLE: TextStyle = { typeface: 'sans-semibold', size: 10.5 };

/**
 * Draws a relation in colour: its lines, its arrow or dot, its sign, and the number of its premises that are on other
 * maps.
 */
export function relationElement(
  drawing: RelationDrawing,
  description: string,
  theme: Theme,
  typesetter: Typesetter,
): SceneElement {
  const pen = strokeOf(drawing.look, theme);
  const shapes: Shape[] = drawing.lines.map((commands) => ({ type: 'path', commands, ...pen }));
  if (drawing.arrow !== null) {
    const [tip, one, other] = drawing.arrow;
    shapes.push({
      type: 'path',
      commands: [['M', tip.x, tip.y], ['L', one.x, one.y], ['L', other.x, other.y], ['Z']],
      fill: pen.stroke,
    });
  }
  if (drawing.dot !== null) shapes.push({ type: 'circle', ...drawing.dot, radius: DOT_RADIUS, fill: pen.stroke });
  shapes.push(...signShapes(drawing.look, drawing.sign, theme, typesetter));
  if (drawing.hiddenPremises > 0) shapes.push(...hiddenCount(drawing, theme, typesetter));

  const lines = drawing.polylines.map(boundsOfPoints);
  const sign = inflate({ ...drawing.sign, width: 0, height: 0 }, SIGN_RADIUS);
  const count = { x: drawing.sign.x, y: drawing.sign.y - SIGN_RADIUS, width: 40, height: 2 * SIGN_RADIUS };
  const bounds = inflate(boundsOf([...lines, sign, ...(drawing.hiddenPremises > 0 ? [count] : [])]), 6);
  return { kind: 'relation', id: drawing.id, bounds, shapes, description };
}

function hiddenCount({ sign, hiddenPremises }: RelationDrawing, theme: Theme, typesetter: Typesetter): Shape[] {
  const line = typesetter.line(`+${hiddenPremises}`, COUNT_STYLE);
  const x = sign.x + SIGN_RADIUS + 3;
  return [
    { type: 'rect', x, y: sign.y - 7, width: line.width + 8, height: 14, radius: 7, fill: theme.paper },
    { type: 'text', role: 'label', line, style: COUNT_STYLE, x: x + 4, y: sign.y + 4, fill: theme.softInk },
  ];
}
