import type { StatementId } from '../../model/entities.ts';
import type { Frame } from '../../scene/frame.ts';
import { bottom, boundsOf, inflate, right } from '../../scene/geometry.ts';
import type { PlacedCards } from '../../scene/map-geometry.ts';
import type { Box, Point } from '../../scene/scene.ts';
import { cornerOf, mapBox } from '../free-spot.ts';

/** Where the cards of a map stand while some of them are moved: all boxes are in the frame of `down`. */
export class Arrangement {
  readonly #cards: PlacedCards;
  readonly #frame: Frame;
  readonly #moved = new Map<StatementId, Box>();

  constructor(cards: PlacedCards, frame: Frame) {
    this.#cards = cards;
    this.#frame = frame;
  }

  /** Returns an arrangement that goes on from this one, which stays as it is. */
  fork(): Arrangement {
    const copy = new Arrangement(this.#cards, this.#frame);
    for (const [id, box] of this.#moved) copy.#moved.set(id, box);
    return copy;
  }

  get moved(): ReadonlySet<StatementId> {
    return new Set(this.#moved.keys());
  }

  has(id: StatementId): boolean {
    return this.#moved.has(id) || this.#cards.byId.get(id) !== undefined;
  }

  /** Returns the box of a card that is there. */
  boxOf(id: StatementId): Box {
    const box = this.#moved.get(id) ?? this.#before(id);
    if (box === undefined) throw new TypeError(`The card "${id}" is not on the map.`);
    return box;
  }

  /** Returns the box of a card before anything moved; undefined for a new card. */
  #before(id: StatementId): Box | undefined {
    const box = this.#cards.byId.get(id);
    return box && this.#frame.box(box);
  }

  /** Tells how far a card has moved. */
  wayOf(id: StatementId): Point {
    const [before, now] = [this.#before(id), this.boxOf(id)];
    return before === undefined ? { x: 0, y: 0 } : { x: now.x - before.x, y: now.y - before.y };
  }

  put(id: StatementId, box: Box): void {
    this.#moved.set(id, box);
  }

  shift(id: StatementId, dx: number, dy: number): void {
    const box = this.boxOf(id);
    this.#moved.set(id, { ...box, x: box.x + dx, y: box.y + dy });
  }

  /** Lists the cards whose inside overlaps that of `area`, but for `except`. */
  overlapping(area: Box, except: StatementId): StatementId[] {
    const found: StatementId[] = [];
    for (const box of this.#cards.grid.overlapping(mapBox(area, this.#frame))) {
      const id = this.#cards.idOf(box);
      if (id !== undefined && id !== except && !this.#moved.has(id)) found.push(id);
    }
    for (const [id, box] of this.#moved) if (id !== except && overlap(box, area)) found.push(id);
    return found;
  }

  boundsOf(ids: Iterable<StatementId>): Box {
    return boundsOf(Array.from(ids, (id) => this.boxOf(id)));
  }

  /** Lists the top left corners, on the map, of all cards that have moved. */
  corners(): Map<StatementId, Point> {
    const corners = new Map<StatementId, Point>();
    for (const [id, box] of this.#moved) {
      const { x, y } = cornerOf(box, this.#frame);
      corners.set(id, { x: Math.round(x), y: Math.round(y) });
    }
    return corners;
  }
}

function overlap(box: Box, area: Box): boolean {
  return box.x < right(area) && right(box) > area.x && box.y < bottom(area) && bottom(box) > area.y;
}

/** Returns a box grown by so many pixels on its left and right, and above and below. */
export function widened(box: Box, aside: number, along: number): Box {
  const { x, width } = inflate(box, aside);
  const { y, height } = inflate(box, along);
  return { x, y, width, height };
}
