import type { Viewport } from 'reactflow';
import type { RelationId, StatementId } from '../../../shared/model/entities.ts';
import { bottom, inflate, right } from '../../../shared/scene/geometry.ts';
import type { PlacedCard } from '../../../shared/scene/map-geometry.ts';
import { boundsOfRelation } from '../../../shared/scene/relation-bounds.ts';
import type { RelationDrawing } from '../../../shared/scene/relations.ts';
import type { Box } from '../../../shared/scene/scene.ts';

/**
 * Pixels of the window beyond its edges in which cards and lines are drawn, so that they are there when they come into
 * sight.
 */
const MARGIN = 400;

/** The zoom below which hardly any text on a card can be read; below the second one, none. */
const FAR = 0.3;
const VERY_FAR = 0.2;
/** The most cards in sight that can be elements of the page; from afar they need not be. */
const MOST_ELEMENTS = 250;

/** The part of a map, in its own coordinates, that is drawn; it reaches beyond the visible part. */
export interface VisiblePart {
  readonly seen: Box;
  readonly drawn: Box;
  readonly zoom: number;
}

/** Returns the part of a map that is visible through a window of that size. */
export function visiblePart(
  { x, y, zoom }: Viewport,
  window: { readonly width: number; readonly height: number },
): VisiblePart {
  const seen = { x: -x / zoom, y: -y / zoom, width: window.width / zoom, height: window.height / zoom };
  return { seen, drawn: inflate(seen, MARGIN / zoom), zoom };
}

/**
 * Tells whether another part must be drawn for the present view: not at every step of a movement, but before an edge
 * comes near.
 */
export function isOutdated(before: VisiblePart, now: VisiblePart): boolean {
  const reach = inflate(now.seen, (now.drawn.width - now.seen.width) / 4);
  const isZoomed = Math.abs(now.seen.width - before.seen.width) > before.seen.width / 4;
  return isZoomed || !contains(before.drawn, reach);
}

/**
 * Tells whether the cards of a large map are shown so small that they are painted, instead of each being an element to
 * be read and edited.
 */
export function isOverview({ zoom }: VisiblePart, cardsInSight: number): boolean {
  return zoom < VERY_FAR || (zoom < FAR && cardsInSight > MOST_ELEMENTS);
}

/** Returns the cards in a part of a map, and those that are to be there in any case. */
export function cardsIn(
  part: Box,
  cards: ReadonlyMap<StatementId, PlacedCard>,
  anyway: ReadonlySet<StatementId>,
): PlacedCard[] {
  const found: PlacedCard[] = [];
  // One loop and no lists between: all cards of a large map are looked at again at every letter.
  for (const [id, card] of cards) if (overlaps(card.box, part) || anyway.has(id)) found.push(card);
  return found;
}

/** Returns the lines that pass through a part of a map. */
export function relationsIn(
  part: Box,
  relations: ReadonlyMap<RelationId, RelationDrawing>,
): ReadonlyMap<RelationId, RelationDrawing> {
  const found = new Map<RelationId, RelationDrawing>();
  for (const [id, drawing] of relations) if (overlaps(boundsOfRelation(drawing), part)) found.set(id, drawing);
  return found;
}

/** Tells whether two boxes share any point. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x <= right(b) && right(a) >= b.x && a.y <= bottom(b) && bottom(a) >= b.y;
}

function contains(outer: Box, inner: Box): boolean {
  return outer.x <= inner.x && outer.y <= inner.y && right(outer) >= right(inner) && bottom(outer) >= bottom(inner);
}
