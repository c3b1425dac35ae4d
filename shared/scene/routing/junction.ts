import { bottom, centreX, centreY, right, segmentCrosses } from '../geometry.ts';
import type { Box, Point } from '../scene.ts';
import { SIGN_RADIUS } from '../signs.ts';
import type { Junction } from './draft.ts';
import { ARROW_LENGTH, LEAST_CHANNEL } from './ports.ts';

/** Pixels from the premises up to their junction, in the room between them and the target. */
const RISE = 44;
/** Pixels beside premises that stand below each other. */
const BESIDE = 25;
/** Premises more pixels than this below their target are not in the row below it. */
const MOST_CHANNEL = 150;
/** The least rise, in pixels: room for the lines to turn into the junction. */
const LEAST_RISE = 24;
/** Pixels that a junction keeps from any card; `ROOM` where it can, for lines to turn into it. */
const MARGIN = SIGN_RADIUS + 4;
const ROOM = RISE - 6;
/**
 * Costs of a place, in pixels of way: a corner, a line under a card, little room, not standing below the target, and no
 * room for a trunk.
 */
const CORNER = 60;
const UNDER_A_CARD = 600;
const NARROW = 120;
const NOT_BELOW = 30;
const CRAMPED = 1000;
/** Pixels from a target's edge to a junction that leave a trunk to be seen behind its arrow. */
const LEAST_TRUNK = SIGN_RADIUS + ARROW_LENGTH + 7;

/**
 * Places the point where linked premises meet on their way to a target (or to a point of a line, as a box without size;
 * null when that is not known), in the coordinates of a map that runs down. `isFree` says whether nothing stands within
 * so many pixels of a point.
 */
export function placeJunction(
  premises: readonly Box[],
  target: Box | null,
  isFree: (point: Point, margin: number) => boolean,
): Pick<Junction, 'at' | 'beside'> {
  const beside = target === null ? null : besideColumn(premises, target, isFree);
  return beside ?? { at: placeAbove(premises, target, isFree), beside: null };
}

/**
 * Places a junction beside premises that stand below each other, on the side nearer to their target; null when they do
 * not, or that is not free.
 */
function besideColumn(
  premises: readonly Box[],
  target: Box,
  isFree: (point: Point, margin: number) => boolean,
): Pick<Junction, 'at' | 'beside'> | null {
  const column = premises.toSorted((a, b) => a.y - b.y);
  const [first, last] = [column[0] as Box, column.at(-1) as Box];
  const isColumn = column.every((box, i) => {
    const above = column[i - 1];
    return above === undefined || (box.y >= bottom(above) && Math.abs(centreX(box) - centreX(above)) < box.width / 2);
  });
  if (!isColumn || first.y < bottom(target)) return null;
  const y = (centreY(first) + centreY(last)) / 2;
  const sides = [
    { at: { x: Math.min(...column.map((box) => box.x)) - BESIDE, y }, beside: 3 as const },
    { at: { x: Math.max(...column.map(right)) + BESIDE, y }, beside: 1 as const },
  ];
  const away = ({ at }: { at: Point }): number => Math.abs(at.x - centreX(target));
  const free = sides.filter(({ at }) =>
    [y, ...column.map(centreY)].every((along) => isFree({ x: at.x, y: along }, MARGIN)),
  );
  return free.sort((a, b) => away(a) - away(b))[0] ?? null;
}

function placeAbove(
  premises: readonly Box[],
  target: Box | null,
  isFree: (point: Point, margin: number) => boolean,
): Point {
  const x = mean(premises.map(centreX));
  const top = Math.min(...premises.map((box) => box.y));
  const gap = target === null ? Infinity : top - bottom(target);
  if (target !== null && gap < LEAST_CHANNEL) {
    const best = cheapestPlace(premises, target, isFree);
    if (best !== null) return best;
  }
  const most = gap >= LEAST_CHANNEL ? Math.min(RISE, Math.max(LEAST_RISE, gap / 2 - 3)) : RISE;
  // If the target is not directly above, the line turns aside between the junction and whatever stands there.
  const isNear = gap <= MOST_CHANNEL;
  const hasRoom = (rise: number) => isFree({ x, y: top - rise }, MARGIN);
  const y = top - ((isNear ? [most, LEAST_RISE] : [LEAST_RISE, most]).find(hasRoom) ?? most);
  return nearestFree({ x, y }, isFree);
}

/**
 * Places a junction above the middle of the premises, in the gap below the target; if a card is in the way, at the
 * nearest free place.
 */
function nearestFree({ x, y }: Point, isFree: (point: Point, margin: number) => boolean): Point {
  for (let away = 0; away <= 600; away += 20) {
    for (const [dx, dy] of [
      [0, 0],
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ] as const) {
      const place = { x: x + dx * away, y: y + dy * away };
      if (isFree(place, MARGIN)) return place;
    }
  }
  return { x, y };
}

/**
 * For premises that do not all stand below their target: finds the free place among, and just outside, the cards from
 * which the lines to all of them are short, have few corners, and run under no card of the argument.
 */
function cheapestPlace(
  premises: readonly Box[],
  target: Box,
  isFree: (point: Point, margin: number) => boolean,
): Point | null {
  const cards = [...premises, target];
  const xs = places(
    mean(premises.map(centreX)),
    cards.map((card) => [card.x, right(card)]),
  );
  const ys = places(
    mean(premises.map(centreY)),
    cards.map((card) => [card.y, bottom(card)]),
  );
  let best: Point | null = null;
  let least = Infinity;
  for (const y of ys) {
    for (const x of xs) {
      const place = { x, y };
      const ways = cards.reduce((sum, card) => sum + wayCost(card, place, cards), 0);
      const known = ways + (y > bottom(target) ? 0 : NOT_BELOW) + (away(target, place) < LEAST_TRUNK ? CRAMPED : 0);
      if (known >= least || !isFree(place, MARGIN)) continue;
      const cost = known + (isFree(place, ROOM) ? 0 : NARROW);
      if (cost >= least) continue;
      best = place;
      least = cost;
    }
  }
  return best;
}

/**
 * Lists the places to try along one axis: the given middle, the middles of all spans and of the gaps between them, and
 * a little outside each.
 */
function places(middle: number, spans: readonly (readonly [number, number])[]): Set<number> {
  const found = new Set([middle]);
  for (const [low, high] of spans) {
    found
      .add((low + high) / 2)
      .add(low - RISE)
      .add(high + RISE);
    for (const [next] of spans) if (next > high) found.add((high + next) / 2);
  }
  return found;
}

/** Returns the distance between a card and a place, along the longer axis. */
function away(card: Box, { x, y }: Point): number {
  return Math.max(card.x - x, x - right(card), card.y - y, y - bottom(card));
}

/**
 * Returns the cost of a line of at most one corner between a card and a place; `cards` are those that it should not run
 * under.
 */
function wayCost(card: Box, place: Point, cards: readonly Box[]): number {
  const across = Math.max(card.x - place.x, place.x - right(card), 0);
  const along = Math.max(card.y - place.y, place.y - bottom(card), 0);
  const middle = { x: centreX(card), y: centreY(card) };
  const turns =
    across === 0
      ? [{ x: place.x, y: middle.y }]
      : along === 0
        ? [{ x: middle.x, y: place.y }]
        : [
            { x: place.x, y: middle.y },
            { x: middle.x, y: place.y },
          ];
  const under = turns.map((turn) => {
    const legs =
      across === 0 || along === 0
        ? [[turn, place]]
        : [
            [middle, turn],
            [turn, place],
          ];
    return cards.filter(
      (other) => other !== card && legs.some(([a, b]) => segmentCrosses(a as Point, b as Point, other)),
    ).length;
  });
  return across + along + (turns.length - 1) * CORNER + Math.min(...under) * UNDER_A_CARD;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
