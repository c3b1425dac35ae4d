import type { PlacedBoxes } from '../../../shared/layout/place-box.ts';
import type { RelationId, StatementId } from '../../../shared/model/entities.ts';
import type { Box, Point } from '../../../shared/scene/scene.ts';

/** What the rest of the window may ask of the canvas. Coordinates are the map's, in CSS pixels, unless they say otherwise. */
export interface CanvasControl {
  /** The part of the map that is in sight. */
  visible(): Box;
  /** The place of a point of the window on the map. */
  toMap(point: Point): Point;
  /** The middle of a card, as a point of the window. */
  toWindow(statement: StatementId): Point;
  /** The cards where they stand. */
  placed(): PlacedBoxes;
  /** Whether a relation is drawn. */
  shows(relation: RelationId): boolean;
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  /** Shows the whole map. */
  fit(): void;
  /** Shows what is selected, as large as it comes. */
  fitSelection(): void;
  /** Brings a card into sight, if it is not. */
  reveal(statement: StatementId): void;
  revealRelation(relation: RelationId): void;
  focus(): void;
}
