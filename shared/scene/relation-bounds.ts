import { boundsOfPoints } from './geometry.ts';
import type { RelationDrawing } from './relations.ts';
import type { Box } from './scene.ts';

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
