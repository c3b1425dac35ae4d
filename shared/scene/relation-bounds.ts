import { boundsOfPoints } from './geometry.ts';
import type { RelationDrawing } from './relations.ts';
import type { Box } from './scene.ts';

const known = new WeakMap<RelationDrawing, Box>();

/** What a relation's lines take up, without their strokes; worked out once, for it is asked at every movement of a pointer. */
export function boundsOfRelation(drawing: RelationDrawing): Box {
  const box = known.get(drawing) ?? boundsOfPoints(drawing.polylines.flat());
  known.set(drawing, box);
  return box;
}
