import { byOrder, type Debate } from '../model/debate.ts';
import type { Direction, Relation, StatementId, Target } from '../model/entities.ts';
import { bottom, centreX, centreY, right } from './geometry.ts';
import { nearestCard } from './nearest-card.ts';
import type { Box, Point } from './scene.ts';

/** A map to be walked with arrow keys. */
export interface WalkedMap {
  readonly debate: Debate;
  /** The cards that can be come to. */
  readonly boxes: ReadonlyMap<StatementId, Box>;
  /** The way in which the map grows. */
  readonly direction: Direction;
}

/** A step from one card to another. */
export interface WalkStep {
  readonly from: StatementId;
  readonly way: Direction;
  readonly to: StatementId;
  /** False if nothing of the argument lay that way, and it led to the nearest card. */
  readonly isRelated: boolean;
}

const OPPOSITE: Readonly<Record<Direction, Direction>> = { up: 'down', down: 'up', left: 'right', right: 'left' };
/** Pixels by which a card may overlap another and still be drawn above, below or beside it. */
const SLACK = 4;
/** The most steps that can be taken back. */
const LONGEST = 200;

/**
 * Takes a step with an arrow key: back to where the steps so far came from, if that lies that way, otherwise as
 * `cardThatWay` says; a step to an unrelated card is taken back only where nothing of the argument lies that way. Returns
 * the card, and the steps so far; undefined when no card lies that way.
 */
export function walk(
  map: WalkedMap,
  from: StatementId,
  way: Direction,
  steps: readonly WalkStep[] = [],
): { readonly to: StatementId; readonly steps: readonly WalkStep[] } | undefined {
  const before = steps.at(-1)?.to === from ? steps : [];
  const last = before.at(-1);
  const canGoBack = last?.way === OPPOSITE[way] && isAhead(map, from, last.from, way);
  const goOn = (to: StatementId | undefined, isRelated: boolean) =>
    to === undefined ? undefined : { to, steps: [...before.slice(-LONGEST), { from, way, to, isRelated }] };
  const goBack = canGoBack ? { to: last.from, steps: before.slice(0, -1) } : undefined;
  if (goBack !== undefined && last?.isRelated) return goBack;
  return goOn(relatedThatWay(map, from, way), true) ?? goBack ?? goOn(nearestThatWay(map, from, way), false);
}

/**
 * Returns the card to which an arrow key leads along the argument, as it is drawn: what the card bears on, if that lies
 * that way; otherwise the first that bears on it, or on a step that starts there; otherwise the nearest that bears on the
 * same; otherwise the nearest beside what it leads to, one level after the other; and only where none of them lies that
 * way, the nearest card. Undefined when there is none, or `from` has no card.
 */
export function cardThatWay(map: WalkedMap, from: StatementId, way: Direction): StatementId | undefined {
  return relatedThatWay(map, from, way) ?? nearestThatWay(map, from, way);
}

function relatedThatWay(map: WalkedMap, from: StatementId, way: Direction): StatementId | undefined {
  const box = map.boxes.get(from);
  if (box === undefined) return undefined;
  const isDrawn = (id: StatementId) => wayTo(box, map.boxes.get(id) as Box, isUpright(map)) === way;
  const isBeyond = (id: StatementId) => isWhollyBeyond(box, map.boxes.get(id) as Box, way);
  const near = (ids: readonly StatementId[]) => nearest(map, box, way, ids);

  const targets = targetsOf(map, from);
  const bearers = bearersOf(map, from);
  const target = () => near(targets.main.filter(isDrawn));
  const bearer = () => foremost(map, box, way, bearers.main.filter(isDrawn));
  // A layout that wraps may set both on the same side.
  return (
    (way === map.direction ? (bearer() ?? target()) : (target() ?? bearer())) ??
    near(siblingsOf(map, from).filter(isBeyond)) ??
    near([targets, bearers].flatMap(({ main, across }) => [...main, ...across]).filter(isBeyond)) ??
    near(besideAncestors(map, from, isBeyond))
  );
}

function nearestThatWay({ boxes }: WalkedMap, from: StatementId, way: Direction): StatementId | undefined {
  const box = boxes.get(from);
  const others = [...boxes].filter(([id]) => id !== from);
  return box && nearestCard({ x: centreX(box), y: centreY(box) }, way, others);
}

/**
 * Returns the card to which an arrow key leads from a relation whose sign is at `at`: the nearest of its ends, and of what
 * bears on it, that lies that way; otherwise the nearest card.
 */
export function cardFromLine(map: WalkedMap, relation: Relation, at: Point, way: Direction): StatementId | undefined {
  const { boxes, debate } = map;
  const sign = { ...at, width: 0, height: 0 };
  const onIt = debate.relationsByTargetRelation.get(relation.id).flatMap(({ premises }) => premises);
  const ends = [...endsOf(map, { relation: relation.id }), ...onIt].filter((id) => boxes.has(id));
  const ahead = ends.filter((id) => wayTo(sign, boxes.get(id) as Box, isUpright(map)) === way);
  return nearest(map, sign, way, ahead) ?? nearestCard(at, way, boxes);
}

/** Cards at the other ends of relations: `main` by the relation that gives a card its place, `across` by all others. */
interface Related {
  readonly main: readonly StatementId[];
  readonly across: readonly StatementId[];
}

/** Returns the cards that a card bears on: for an undercutter, both ends of the step that it attacks. */
function targetsOf(map: WalkedMap, id: StatementId): Related {
  const main = mainRelation(map, id);
  const relations = map.debate.relationsByPremise.get(id).filter((each) => each.id !== main?.id);
  return {
    main: main === undefined ? [] : others(id, map, endsOf(map, main.target)),
    across: others(
      id,
      map,
      relations.flatMap(({ target }) => endsOf(map, target)),
    ),
  };
}

/** Returns the relation by which a card stands where it does, as layouts see it: an answer, else the first that is drawn. */
function mainRelation(map: WalkedMap, id: StatementId): Relation | undefined {
  const drawn = map.debate.relationsByPremise
    .get(id)
    .filter(({ target }) => others(id, map, endsOf(map, target)).length);
  const rank = ({ kind }: Relation) => (kind === 'answers' ? 0 : 1);
  return drawn.sort((a, b) => rank(a) - rank(b) || byOrder(a, b))[0];
}

function endsOf(map: WalkedMap, target: Target): readonly StatementId[] {
  if ('statement' in target) return [target.statement];
  const relation = map.debate.relations.get(target.relation);
  return relation === undefined ? [] : [...relation.premises, ...endsOf(map, relation.target)];
}

/** Returns the cards that bear on a card, in their order, then those that bear on a step from it; across, on one to it. */
function bearersOf(map: WalkedMap, id: StatementId): Related {
  const { debate } = map;
  const onSteps = (steps: readonly Relation[]) =>
    steps.flatMap((step) => debate.relationsByTargetRelation.get(step.id)).sort(byOrder);
  const here = debate.relationsByTargetStatement.get(id).sort(byOrder);
  const main = new Set<StatementId>();
  const across = new Set<StatementId>();
  for (const relation of [...here, ...onSteps(debate.relationsByPremise.get(id))]) {
    for (const premise of others(id, map, relation.premises)) {
      (mainRelation(map, premise)?.id === relation.id ? main : across).add(premise);
    }
  }
  for (const { premises } of onSteps(here)) for (const premise of others(id, map, premises)) across.add(premise);
  return { main: [...main], across: [...across] };
}

function siblingsOf(map: WalkedMap, id: StatementId): StatementId[] {
  return others(
    id,
    map,
    targetsOf(map, id).main.flatMap((target) => bearersOf(map, target).main),
  );
}

/** Returns the siblings of what a card leads to that are `wanted`: those of the first level that has any. */
function besideAncestors(
  map: WalkedMap,
  from: StatementId,
  wanted: (id: StatementId) => boolean,
): readonly StatementId[] {
  const seen = new Set([from]);
  let level = targetsOf(map, from).main;
  while (level.length > 0) {
    for (const id of level) seen.add(id);
    const found = level.flatMap((id) => siblingsOf(map, id)).filter((id) => !seen.has(id) && wanted(id));
    if (found.length > 0) return found;
    const above = level.flatMap((id) => targetsOf(map, id).main);
    level = others(from, map, above).filter((id) => !seen.has(id));
  }
  return [];
}

/** Returns those of the cards, once each, that are on the map, but for `id`. */
function others(id: StatementId, { boxes }: WalkedMap, ids: readonly StatementId[]): StatementId[] {
  return [...new Set(ids)].filter((other) => other !== id && boxes.has(other));
}

function isUpright({ direction }: WalkedMap): boolean {
  return direction === 'down' || direction === 'up';
}

/**
 * Returns the way in which a box is drawn from another: along the growth of the map, unless they stand beside each
 * other.
 */
function wayTo(from: Box, to: Box, upright: boolean): Direction {
  const ways = upright ? (['up', 'down', 'left', 'right'] as const) : (['left', 'right', 'up', 'down'] as const);
  const beyond = ways.find((way) => isWhollyBeyond(from, to, way));
  if (beyond !== undefined) return beyond;
  const x = centreX(to) - centreX(from);
  const y = centreY(to) - centreY(from);
  if (Math.abs(x) > Math.abs(y)) return x < 0 ? 'left' : 'right';
  return y < 0 ? 'up' : 'down';
}

function isWhollyBeyond(from: Box, to: Box, way: Direction): boolean {
  return gapTo(from, to, way) >= -SLACK;
}

/** Returns the pixels between two boxes that way; less than 0 where they overlap or it lies another way. */
function gapTo(from: Box, to: Box, way: Direction): number {
  switch (way) {
    case 'up':
      return from.y - bottom(to);
    case 'down':
      return to.y - bottom(from);
    case 'left':
      return from.x - right(to);
    case 'right':
      return to.x - right(from);
  }
}

/** Returns the first of the cards in the nearest row or column of them that way. */
function foremost(
  { boxes }: WalkedMap,
  from: Box,
  way: Direction,
  ids: readonly StatementId[],
): StatementId | undefined {
  const boxOf = (id: StatementId) => boxes.get(id) as Box;
  const [front] = ids.toSorted((a, b) => gapTo(from, boxOf(a), way) - gapTo(from, boxOf(b), way));
  return front && ids.find((id) => !isWhollyBeyond(boxOf(front), boxOf(id), way));
}

function nearest(
  { boxes }: WalkedMap,
  from: Box,
  way: Direction,
  ids: readonly StatementId[],
): StatementId | undefined {
  const far = (id: StatementId): number => {
    const box = boxes.get(id) as Box;
    return Math.max(0, gapTo(from, box, way)) + 2 * asideBy(from, box, way);
  };
  const between = (id: StatementId): number => {
    const box = boxes.get(id) as Box;
    return Math.hypot(centreX(box) - centreX(from), centreY(box) - centreY(from));
  };
  return ids.toSorted((a, b) => far(a) - far(b) || between(a) - between(b))[0];
}

/** Returns the pixels between two boxes crosswise to a way; 0 where one is ahead of the other. */
function asideBy(from: Box, to: Box, way: Direction): number {
  const [one, other] = way === 'up' || way === 'down' ? (['left', 'right'] as const) : (['up', 'down'] as const);
  return Math.max(0, gapTo(from, to, one), gapTo(from, to, other));
}

function isAhead({ boxes }: WalkedMap, from: StatementId, to: StatementId, way: Direction): boolean {
  const [a, b] = [boxes.get(from), boxes.get(to)];
  if (a === undefined || b === undefined) return false;
  const towards = { up: centreY(a) - centreY(b), down: centreY(b) - centreY(a) };
  const along = { left: centreX(a) - centreX(b), right: centreX(b) - centreX(a), ...towards };
  return along[way] > 0;
}
