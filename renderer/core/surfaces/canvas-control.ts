import type { RelationId, StatementId } from '../../../shared/model/entities.ts';
import type { PlacedCards } from '../../../shared/scene/map-geometry.ts';
import type { Box, Point } from '../../../shared/scene/scene.ts';

/** The point of the map in the middle of the window, and the zoom. */
export interface ViewPlace extends Point {
  readonly zoom: number;
}

/**
 * The control of the canvas for the rest of the window. Coordinates are the map's, in CSS pixels, unless stated
 * otherwise.
 */
export interface CanvasControl {
  /** Returns the visible part of the map. */
  visible(): Box;
  /** Returns the present place; null while the canvas has no size. */
  place(): ViewPlace | null;
  /** Shows a place of the map. */
  showPlace(place: ViewPlace): void;
  /** Returns the place of a point of the window on the map. */
  toMap(point: Point): Point;
  /** Returns the place on the map over which the pointer is; null when it is elsewhere. */
  pointer(): Point | null;
  /** Returns the middle of a card, as a point of the window. */
  toWindow(statement: StatementId): Point;
  /** Returns the cards in their places. */
  placed(): PlacedCards;
  /** Tells whether a relation is drawn. */
  shows(relation: RelationId): boolean;
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  /** Shows the whole map. */
  fit(): void;
  /** Shows the selected card or line, or what a map first opens with, when nothing of the map is in sight. */
  comeBack(): void;
  /** Shows the selection, as large as possible. */
  fitSelection(): void;
  /** Brings a card into sight, if it is not visible, together with those `beside` it if there is room for all. */
  reveal(statement: StatementId, beside?: readonly StatementId[]): void;
  /** Brings those of the cards that are on the map into sight, at a size at which their text can be read if there is room. */
  bringNear(statements: readonly StatementId[]): void;
  /** Brings a line into sight, at a size at which the text at its ends can be read. */
  bringRelationNear(relation: RelationId): void;
  revealRelation(relation: RelationId): void;
  focus(): void;
}
