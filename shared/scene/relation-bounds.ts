import { boundsOfPoints } from './geometry.ts';
import type { RelationDrawing } from './relations.ts';
import type { Box } from './scene.ts';
import { SIGN_RADIUS } from './signs.ts';

const known = new WeakMap<RelationDrawing, Box>();

/**
 * Returns the area of a relation's lines, without their strokes; cached, because it is asked for at every movement of a
 * pointer.
 */
export function boundsOfRelation(drawing: RelationDrawing): Box {
  const box = known.get(drawing) ?? boundsOfPoints(drawing.polylines.flat());
  known.set(drawing, box);
  return box;
}

/** Returns the area of the number of premises that are not drawn, beside the sign. */
export function hiddenCountBox({ sign, hiddenPremises }: RelationDrawing): Box {
  const width = 16 + 7 * `${hiddenPremises}`.length;
  return { x: sign.x + SIGN_RADIUS + 3, y: sign.y - 9, width, height: 18 };
}
