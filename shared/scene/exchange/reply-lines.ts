import type { MoveId } from '../../model/entities.ts';
import { bottom, boundsOfPoints, inflate, right, roundedPath } from '../geometry.ts';
import type { Box, PathCommand, Point, Shape } from '../scene.ts';
import type { Theme } from '../theme.ts';

/** A card in its lane; rows count from the top. */
export interface RowCard {
  readonly move: MoveId;
  readonly lane: number;
  readonly row: number;
  readonly y: number;
  readonly height: number;
}

/** A line from the row of a reply to the row of what it replies to. */
export interface Reply {
  readonly from: RowCard;
  readonly to: RowCard;
}

/** A line on which the replies to one move come together; it stands in the gutter at the left of the lane `gutter`. */
interface Trunk {
  readonly gutter: number;
  readonly to: RowCard;
  /** The nearest first. */
  readonly replies: readonly RowCard[];
  /** True if the replies stand below what they reply to. */
  readonly isUp: boolean;
  readonly top: number;
  readonly low: number;
}

export interface ReplyDrawing {
  /** The move that replies. */
  readonly from: MoveId;
  readonly to: MoveId;
  /** From the reply to what it replies to. */
  readonly line: readonly Point[];
  readonly bounds: Box;
  readonly shapes: readonly Shape[];
}

export const LEAST_GUTTER = 52;
const TRACK_GAP = 12;
/** From a card's side to the first line beside it: room for the arrow's head. */
const TRACK_MARGIN = 18;
/**
 * Pixels: where a reply leaves its card, level with the name, and where replies arrive, from the card's top and from
 * its lower end.
 */
const LEAVES_AT = 18;
const ARRIVES_AT = 20;
/** Pixels from the row at which a line crosses to another lane. */
export const CROSSING = 9;
/** Pixels from the card's corner at which a line that crosses several lanes meets it. */
const CORNER_INSET = 26;
const RADIUS = 8;
const STROKE = 1.5;
const HEAD = { length: 8, halfWidth: 4 };
/** Trunks share a track when they are at least so many pixels apart. */
const CLEARANCE = 10;

/** The lines of replies, with their tracks in the gutters between lanes; the width of lanes does not matter yet. */
export class ReplyLines {
  readonly #trunks: readonly Trunk[];
  readonly #tracks = new Map<Trunk, number>();
  readonly #tracksIn = new Map<number, number>();

  constructor(replies: readonly Reply[]) {
    this.#trunks = trunksOf(replies);
    for (const [gutter, trunks] of Map.groupBy(this.#trunks, (trunk) => trunk.gutter)) this.#allot(gutter, trunks);
  }

  /** Pixels between the lanes `gutter - 1` and `gutter` that the lines need; 0 where there are none. */
  widthOf(gutter: number): number {
    const tracks = this.#tracksIn.get(gutter) ?? 0;
    return tracks === 0 ? 0 : Math.max(LEAST_GUTTER, 2 * TRACK_MARGIN + (tracks - 1) * TRACK_GAP);
  }

  /** Draws the lines, for lanes and gutters that begin at these places. */
  draw(places: LanePlaces, theme: Theme): ReplyDrawing[] {
    return this.#trunks.flatMap((trunk) => {
      const { left, width } = places.gutter(trunk.gutter);
      const tracks = this.#tracksIn.get(trunk.gutter) ?? 1;
      const gap = Math.min(TRACK_GAP, (width - 2 * TRACK_MARGIN) / Math.max(1, tracks - 1));
      const track = left + width / 2 + ((this.#tracks.get(trunk) ?? 0) - (tracks - 1) / 2) * gap;
      return drawTrunk(trunk, track, places, theme);
    });
  }

  /** Gives each trunk the first track of its gutter that is free as far as it runs. */
  #allot(gutter: number, trunks: readonly Trunk[]): void {
    const lowest: number[] = [];
    for (const trunk of trunks.toSorted((a, b) => a.top - b.top || b.low - a.low)) {
      const free = lowest.findIndex((low) => low + CLEARANCE <= trunk.top);
      const track = free < 0 ? lowest.length : free;
      lowest[track] = trunk.low;
      this.#tracks.set(trunk, track);
    }
    this.#tracksIn.set(gutter, lowest.length);
  }
}

/** The left edges of the lanes and of the gutters before them, in pixels. */
export interface LanePlaces {
  lane(index: number): { readonly left: number; readonly width: number };
  gutter(index: number): { readonly left: number; readonly width: number };
}

function trunksOf(replies: readonly Reply[]): Trunk[] {
  const groups = Map.groupBy(replies, ({ from, to }) => `${to.row} ${gutterOf(from, to)} ${from.row > to.row}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { to } = first;
    const isUp = first.from.row > to.row;
    const nearest = group.map(({ from }) => from).sort((a, b) => (isUp ? a.row - b.row : b.row - a.row));
    const gutter = gutterOf(first.from, to);
    const ends = [arrivalAt(to, isUp), ...nearest.map((reply) => branchAt(reply, to, isUp))];
    return [{ gutter, to, replies: nearest, isUp, top: Math.min(...ends), low: Math.max(...ends) }];
  });
}

/** Returns the gutter beside what is replied to, on the side of the reply. */
function gutterOf(from: RowCard, to: RowCard): number {
  if (from.lane > to.lane) return to.lane + 1;
  if (from.lane < to.lane) return to.lane;
  return to.lane === 0 ? 1 : to.lane;
}

function arrivalAt(to: RowCard, isUp: boolean): number {
  return isUp ? to.y + to.height - ARRIVES_AT : to.y + ARRIVES_AT + LEAVES_AT;
}

/**
 * Returns the height at which a reply's line meets the trunk: level with its name, or between the rows when there are
 * lanes between.
 */
function branchAt(from: RowCard, to: RowCard, isUp: boolean): number {
  if (isBeside(from, to)) return from.y + LEAVES_AT;
  return isUp ? from.y - CROSSING : from.y + from.height + CROSSING;
}

/** Tells whether both cards border on the same gutter. */
function isBeside(from: RowCard, to: RowCard): boolean {
  return Math.abs(from.lane - to.lane) <= 1;
}

function drawTrunk(trunk: Trunk, track: number, places: LanePlaces, theme: Theme): ReplyDrawing[] {
  const { to, isUp, replies } = trunk;
  const target = places.lane(to.lane);
  const arrival = arrivalAt(to, isUp);
  const isRightOfTarget = track > target.left;
  const tip = { x: isRightOfTarget ? target.left + target.width + 2 : target.left - 2, y: arrival };
  const inwards = isRightOfTarget ? -1 : 1;
  const neck = { x: tip.x - inwards * HEAD.length, y: arrival };

  return replies.map((from, index) => {
    const branch = branchAt(from, to, isUp);
    const start = startOf(from, to, track, branch, places, isUp);
    const nearer = replies[index - 1];
    // A nearer reply has drawn the trunk from there on, with a corner into it.
    const joint = nearer === undefined ? null : branchAt(nearer, to, isUp) + (isUp ? -RADIUS : RADIUS);
    const drawn =
      joint === null
        ? [...start, { x: track, y: branch }, { x: track, y: arrival }, neck]
        : [...start, { x: track, y: branch }, { x: track, y: joint }];
    const line = [...start, { x: track, y: branch }, { x: track, y: arrival }, tip];
    const commands = roundedPath(drawn, RADIUS);
    const shapes: Shape[] = [{ type: 'path', commands, stroke: theme.softInk, strokeWidth: STROKE }];
    if (joint === null) shapes.push({ type: 'path', commands: headAt(tip, neck), fill: theme.softInk });
    return { from: from.move, to: to.move, line, bounds: inflate(boundsOfPoints(line), HEAD.halfWidth), shapes };
  });
}

/** Returns the points of a reply's line before it meets the trunk. */
function startOf(
  from: RowCard,
  to: RowCard,
  track: number,
  branch: number,
  places: LanePlaces,
  isUp: boolean,
): Point[] {
  const lane = places.lane(from.lane);
  const far = right({ x: lane.left, y: 0, width: lane.width, height: 0 });
  if (isBeside(from, to)) return [{ x: track < lane.left ? lane.left : far, y: branch }];
  const x = track < lane.left ? lane.left + CORNER_INSET : far - CORNER_INSET;
  const edge = isUp ? from.y : bottom({ x, y: from.y, width: 0, height: from.height });
  return [
    { x, y: edge },
    { x, y: branch },
  ];
}

function headAt(tip: Point, neck: Point): PathCommand[] {
  return [['M', tip.x, tip.y], ['L', neck.x, neck.y - HEAD.halfWidth], ['L', neck.x, neck.y + HEAD.halfWidth], ['Z']];
}
