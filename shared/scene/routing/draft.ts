import type { Relation } from '../../model/entities.ts';
import { aroundPoint, centreX } from '../geometry.ts';
import type { Box, Point } from '../scene.ts';

/** A relation whose lines are being routed, in the frame's coordinates. */
export interface Draft {
  readonly relation: Relation;
  readonly premises: readonly Box[];
  readonly target: Box | null;
  readonly junction: Junction | null;
}

/** The point where linked premises meet, and the obstacle that it is for other lines. */
export interface Junction {
  readonly at: Point;
  readonly box: Box;
  /** The side of the premises on which it stands, where they are below each other; null where it stands above them. */
  readonly beside: 1 | 3 | null;
}

/** Returns the start of a relation's line to its target: its junction, or its premise. */
export function startOf(draft: Draft): Point {
  const premise = draft.premises[0] as Box;
  return draft.junction?.at ?? { x: centreX(premise), y: premise.y };
}

/** Returns that start as a box: the premise, or a box without size at the junction. */
export function startBox({ junction, premises }: Draft): Box {
  return junction === null ? (premises[0] as Box) : aroundPoint(junction.at, 0);
}

/** Returns the cards of the argument itself. */
export function ownCards({ premises, target }: Draft): Box[] {
  return target === null ? [...premises] : [...premises, target];
}
