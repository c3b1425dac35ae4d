import type { Typesetter } from '../text/text.ts';
import { boundsOf, boundsOfPoints, inflate } from './geometry.ts';
import { hiddenCountBox } from './relation-bounds.ts';
import type { RelationDrawing } from './relations.ts';
import type { SceneElement, Shape } from './scene.ts';
import { countShapes, SIGN_RADIUS, signShapes, strokeOf } from './signs.ts';
import type { Theme } from './theme.ts';

const DOT_RADIUS = 4;

/**
 * Draws a relation in colour: its lines, its arrow or dot, its sign, and the number of its premises that are folded
 * away or on other maps.
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
  if (drawing.hiddenPremises > 0) {
    shapes.push(...countShapes(drawing.hiddenPremises, hiddenCountBox(drawing), theme, typesetter));
  }

  const lines = drawing.polylines.map(boundsOfPoints);
  const sign = inflate({ ...drawing.sign, width: 0, height: 0 }, SIGN_RADIUS);
  const count = drawing.hiddenPremises > 0 ? [hiddenCountBox(drawing)] : [];
  const bounds = inflate(boundsOf([...lines, sign, ...count]), 6);
  return { kind: 'relation', id: drawing.id, bounds, shapes, description };
}
