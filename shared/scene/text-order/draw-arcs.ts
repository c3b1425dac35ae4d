import type { Relation, StatementId } from '../../model/entities.ts';
import { lookOf } from '../card-role.ts';
import { centreX, centreY, flatten, lengthOf, pointAlong, right, roundedPath, towards } from '../geometry.ts';
import type { RelationDrawing } from '../relations.ts';
import { ARROW_LENGTH } from '../routing/ports.ts';
import type { Box, PathCommand, Point } from '../scene.ts';
import { SIGN_RADIUS } from '../signs.ts';
import type { Arc, ArcPlan, Crossing, Side } from './plan-arcs.ts';

/** Pixels beside the cards: from them to the nearest arc, between arcs where there is room, for all of them at most, and beyond them. */
const FIRST_TRACK = 52;
const TRACK_GAP = 14;
const MOST_FOR_TRACKS = 240;
/** More arcs beside each other could not be told apart: those that run farthest are drawn at their ends alone, for so many pixels. */
const MOST_TRACKS = 40;
const OPEN_END = 16;
const AFTER_TRACKS = 14;
/** Pixels from a card to the sign of a relation that leaves it; signs of one card stand by turns near and farther. */
const SIGN_AT = 18;
const SIGN_STEP = 21;
const RADIUS = 9;
const ARROW_HALF_WIDTH = 5;
/** Pixels from a card to where the lines from other columns to it come together. */
const MEETING = 30;

/** Pixels at the right of the cards of a column with so many tracks. */
export function gutterWidth(tracks: number): number {
  return tracks === 0 ? 0 : FIRST_TRACK + Math.min(tracks, MOST_TRACKS) * trackGap(tracks) + AFTER_TRACKS;
}

/** Pixels at the left of cards at which lines from other columns arrive. */
export const BEFORE_CARDS = MEETING + SIGN_RADIUS + 8;

function trackGap(tracks: number): number {
  return Math.min(TRACK_GAP, MOST_FOR_TRACKS / Math.max(1, Math.min(tracks, MOST_TRACKS)));
}

/** What is there for lines: the boxes of cards, and where the cards of each column end. */
export interface Ground {
  readonly boxes: ReadonlyMap<StatementId, Box>;
  readonly cardsEnds: readonly number[];
}

/** Lines that are drawn between two steps. */
const AT_ONCE = 200;

/** Draws the lines that a plan has, in steps between which others may work; those between columns run behind what stands there. */
export function* drawArcs(
  { arcs, crossings, tracks }: ArcPlan,
  ground: Ground,
): Generator<void, { across: RelationDrawing[]; beside: RelationDrawing[] }> {
  const signs = new Map<Relation['id'], Point>();
  const nthOn = new Map<StatementId, number>();
  const beside: RelationDrawing[] = [];
  for (const [index, arc] of arcs.entries()) {
    if (index % AT_ONCE === 0) yield;
    const first = (ground.cardsEnds[arc.column] ?? 0) + FIRST_TRACK;
    const x = first + Math.min(arc.track, MOST_TRACKS) * trackGap(tracks[arc.column] ?? 1);
    const isFar =
      arc.track >= MOST_TRACKS && !arc.hasMiddle && arc.relations.every(({ target }) => 'statement' in target);
    beside.push(...arcDrawings(arc, isFar ? { far: first - TRACK_GAP / 2 } : { at: x }, { ground, signs, nthOn }));
  }
  // One that is aimed at another between columns comes after it, as in the plan.
  const across: RelationDrawing[] = [];
  for (const [index, crossing] of crossings.entries()) {
    if (index % AT_ONCE === 0) yield;
    across.push(crossingDrawing(crossing, { ground, signs, nthOn }));
  }
  return { across, beside };
}

interface Parts {
  readonly ground: Ground;
  /** The signs that were drawn, where others may be aimed. */
  readonly signs: Map<Relation['id'], Point>;
  /** How many signs stand beside each card. */
  readonly nthOn: Map<StatementId, number>;
}

/** The place of an arc across: its track, or where its open ends stand if it is not drawn between them. */
type Across = { readonly at: number } | { readonly far: number };

function arcDrawings(arc: Arc, across: Across, { ground, signs, nthOn }: Parts): RelationDrawing[] {
  const x = 'at' in across ? across.at : across.far;
  const [first] = arc.relations as readonly [Relation];
  const look = lookOf(first);
  const { target } = first;
  const middle = arc.hasMiddle ? { x, y: (arc.top + arc.low) / 2 } : null;
  const aim = 'relation' in target ? (signs.get(target.relation) ?? null) : null;
  const way = aim === null || aim.x < x ? -1 : 1;
  const tip = aim !== null ? { x: aim.x - way * SIGN_RADIUS, y: aim.y } : { x: rightOf(ground, target) + 2, y: arc.y };
  const neck = aim === null ? { x: tip.x + ARROW_LENGTH, y: arc.y } : tip;

  const drawnLines = 'at' in across ? linesOf(arc, x, neck, ground) : openLines(arc, x, neck, ground);
  const linesByRelation = Map.groupBy(drawnLines, (line) => line.relation);
  return arc.relations.map((relation, index): RelationDrawing => {
    const own = linesByRelation.get(relation) ?? [];
    const [line] = own;
    const sign = middle ?? stubSign(line?.statement ?? '', line?.start ?? neck, x);
    signs.set(relation.id, sign);
    return {
      id: relation.id,
      kind: relation.kind,
      look,
      onRelation: 'relation' in target,
      polylines: own.flatMap(({ whole, arrival }) => (arrival === undefined ? [[...whole, tip]] : [whole, ...arrival])),
      lines: own.flatMap(({ drawn, arrival }) => [drawn, ...(arrival ?? [])].map((line) => roundedPath(line, RADIUS))),
      sign,
      arrow: index === 0 && aim === null ? arrowAt(tip, neck) : null,
      dot: index === 0 && aim !== null ? tip : null,
      hiddenPremises: relation.premises.length - own.length,
    };
  });

  function stubSign(card: StatementId, start: Point, track: number): Point {
    const nth = nthOn.get(card) ?? 0;
    nthOn.set(card, nth + 1);
    const at = start.x + SIGN_AT + (nth % 2) * SIGN_STEP;
    return { x: Math.min(at, track - SIGN_RADIUS), y: start.y };
  }
}

interface ArcLine {
  readonly relation: Relation;
  readonly statement: StatementId;
  readonly start: Point;
  /** From the premise to the target. */
  readonly whole: readonly Point[];
  /** From the premise to where another line of the arc draws the rest. */
  readonly drawn: readonly Point[];
  /** The end at the target of an arc with open ends: of one of its lines, none of the others. */
  readonly arrival?: readonly (readonly Point[])[];
}

/** Returns the lines of an arc's premises, the nearest of which draws what they share: dashes that overlap would fill each other. */
function linesOf({ premises, y }: Arc, x: number, end: Point, { boxes }: Ground): ArcLine[] {
  const above = premises.filter((premise) => premise.y <= y).sort((a, b) => b.y - a.y);
  const below = premises.filter((premise) => premise.y > y).sort((a, b) => a.y - b.y);
  const drawnBy = above.length > 0 ? above[0] : below[0];
  return [above, below].flatMap((side) =>
    side.map((premise, index): ArcLine => {
      const start = { x: right(boxes.get(premise.statement) ?? NO_BOX), y: premise.y };
      const corner = { x, y: premise.y };
      const joint = { x, y: side[index - 1]?.y ?? y };
      const whole = [start, corner, { x, y }, end];
      const drawn = premise === drawnBy ? whole : [start, corner, joint];
      return { relation: premise.relation, statement: premise.statement, start, whole, drawn };
    }),
  );
}

/** Returns the ends of an arc that is not drawn between them: each goes a little towards the other, which keys lead to. */
function openLines({ premises, y }: Arc, x: number, end: Point, { boxes }: Ground): ArcLine[] {
  return premises.map((premise, index): ArcLine => {
    const towardsTarget = Math.sign(y - premise.y) || 1;
    const start = { x: right(boxes.get(premise.statement) ?? NO_BOX), y: premise.y };
    const open = [start, { x, y: premise.y }, { x, y: premise.y + towardsTarget * OPEN_END }];
    const arriving = [{ x, y: y - towardsTarget * OPEN_END }, { x, y }, end];
    const { relation, statement } = premise;
    return { relation, statement, start, whole: open, drawn: open, arrival: index === 0 ? [arriving] : [] };
  });
}

function crossingDrawing({ relation, premises, arrival }: Crossing, { ground, signs }: Parts): RelationDrawing {
  const { target } = relation;
  const box = 'statement' in target ? (ground.boxes.get(target.statement) ?? NO_BOX) : NO_BOX;
  const aim =
    'relation' in target ? (signs.get(target.relation) ?? { x: 0, y: 0 }) : { x: centreX(box), y: centreY(box) };
  const outwards = arrival?.side === 'left' ? -1 : 1;
  const edge = arrival?.side === 'left' ? box.x : right(box);
  const meeting = arrival === null ? edgeOfSign(aim, premises, ground) : { x: edge + outwards * MEETING, y: arrival.y };
  const curves = premises.map(({ statement, side, y }) =>
    curveFrom(ground.boxes.get(statement) ?? NO_BOX, side, y, meeting, outwards),
  );
  const [curve = []] = curves;
  const flat = flatten(curve);
  const sign = arrival === null ? pointAlong(flat, lengthOf(flat) / 2) : meeting;
  signs.set(relation.id, sign);
  const tip = { x: edge + outwards * 2, y: meeting.y };
  const neck = { x: tip.x + outwards * ARROW_LENGTH, y: meeting.y };
  const last: PathCommand[] = [
    ['M', meeting.x, meeting.y],
    ['L', neck.x, neck.y],
  ];
  return {
    id: relation.id,
    kind: relation.kind,
    look: lookOf(relation),
    onRelation: 'relation' in target,
    polylines: curves.map((each) => [...flatten(each), ...(arrival === null ? [] : [tip])]),
    lines: [...curves, ...(arrival === null ? [] : [last])],
    sign,
    arrow: arrival === null ? null : arrowAt(tip, neck),
    dot: arrival === null ? meeting : null,
    hiddenPremises: relation.premises.length - premises.length,
  };
}

/** Returns the point of a sign's circle that is nearest to the first premise. */
function edgeOfSign(sign: Point, [premise]: Crossing['premises'], { boxes }: Ground): Point {
  const box = boxes.get(premise?.statement ?? '') ?? NO_BOX;
  return towards(sign, { x: premise?.side === 'left' ? box.x : right(box), y: premise?.y ?? 0 }, SIGN_RADIUS);
}

function curveFrom(box: Box, side: Side, y: number, to: Point, outwards: number): PathCommand[] {
  const from = { x: side === 'left' ? box.x : right(box), y };
  const reach = Math.max(40, Math.abs(to.x - from.x) / 3);
  const leaves = from.x + (side === 'left' ? -reach : reach);
  return [
    ['M', from.x, from.y],
    ['C', leaves, from.y, to.x + outwards * reach, to.y, to.x, to.y],
  ];
}

function arrowAt(tip: Point, neck: Point): [Point, Point, Point] {
  return [tip, { x: neck.x, y: neck.y - ARROW_HALF_WIDTH }, { x: neck.x, y: neck.y + ARROW_HALF_WIDTH }];
}

function rightOf({ boxes }: Ground, target: Relation['target']): number {
  return 'statement' in target ? right(boxes.get(target.statement) ?? NO_BOX) : 0;
}

const NO_BOX: Box = { x: 0, y: 0, width: 0, height: 0 };
