import type { Relation } from '../../model/entities.ts';
import { aroundPoint, centreX } from '../geometry.ts';
import type { Box, Point } from '../scene.ts';

/** A relation on its way: in the frame's coordinates, until all lines are routed. */
export interface Draft {
  readonly relation: Relation;
  readonly premises: readonly Box[];
  readonly target: Box | null;
  readonly junction: Junction | null;
}

/** Where linked premises meet, and what other lines go around there. */
export interface Junction {
  readonly at: Point;
  readonly box: Box;
  /** The side of the premises on which it stands, where they are below each other; null where it stands above them. */
  readonly beside: 1 | 3 | null;
}

/** Where a relation's line to its target begins: at its junction, or at its premise. */
export function startOf(draft: Draft): Point {
  const premise = draft.premises[0] as Box;
  return draft.junction?.at ?? { x: centreX(premise), y: premise.y };
}

/** The same as a box: of the premise, or without size at the junction. */
export function startBox({ junction, premises }: Draft): Box {
  return junction === null ? (premises[0] as Box) : aroundPoint(junction.at, 0);
}

/** The cards of the argument itself. */
export function ownCards({ premises, target }: Draft): Box[] {
  return target === null ? [...premises] : [...premises, target];
}
