import { BoxGrid } from '../box-grid.ts';
import { lookOf } from '../card-role.ts';
import { bottom, boundsOfPoints, centreX, centreY, inflate, right } from '../geometry.ts';
import type { Box, Point } from '../scene.ts';
import { SIGN_RADIUS } from '../signs.ts';
import type { RelationLook } from '../theme.ts';
import { ALONG_CARDS, BESIDE_CARDS, besideCards, type Corridor, corridorsTo, type Strip } from './corridors.ts';
import { type Draft, type Junction, startBox } from './draft.ts';
import { corners } from './orthogonal-path.ts';
import { ARROW_LENGTH } from './ports.ts';
import { FIRST_BUS, type Group, isUnder, type Member, placeBuses, placePorts, placeTrunks } from './shared-places.ts';

/** The line of a relation that shares part of its way with others of its kind that bear on the same card. */
export interface SharedLine {
  /** The whole line from the premise or junction to the target, where its arrow begins. */
  readonly whole: readonly Point[];
  /** The part that it draws: up to the point from which another line has the rest. */
  readonly own: readonly Point[];
  /** The part that no other shares, from the premise to the trunk: its sign stands there. */
  readonly branch: readonly Point[];
  /** The tip of the arrow. */
  readonly tip: Point;
  readonly hasArrow: boolean;
}

/** Pixels between a card and a row below it that leave room for a line along it, and a sign. */
const LEAST_ROW_DROP = 44;
const LEAST_DROP = 16;
/** Pixels: a card further below may still come up straight, but preferably joins a trunk. */
const MOST_ROW_DROP = 150;
/** Pixels above a junction, or above a card on whose line others end, at which its line turns onto a trunk. */
const JUNCTION_RISE = 21;
const ATTACKED_RISE = 52;
/** Pixels towards the premises within which a junction counts as being as far from its trunk as they are. */
const WITHIN = 3;
/** The most members among which the trunk that most can share is looked for. */
const MOST_COMPARED = 200;

/**
 * Returns the lines of relations whose cards hang below their target, or stand in a row below it with others of their
 * kind. All others are left out, and run on their own. `grid` has the cards and the junctions; `exitOf` gives the
 * distance from the middle of its premise's upper edge at which a relation leaves, and `isAttacked` tells whether
 * another ends on it.
 */
export function sharedLines(
  drafts: readonly Draft[],
  grid: BoxGrid<Box>,
  exitOf: (draft: Draft) => number,
  isAttacked: (draft: Draft) => boolean,
): Map<Draft, SharedLine> {
  const lines = new Map<Draft, SharedLine>();
  const runs = new BoxGrid<Box>();
  for (const ofTarget of byTarget(nearestOfEach(drafts))) {
    // They stand beside the trunk that they lead to, wherever that is.
    const junctions = ofTarget.flatMap(({ junction }) => junction?.box ?? []);
    const groups = groupsOf(ofTarget, (draft) => memberOf(draft, grid, junctions, exitOf, isAttacked(draft)));
    placeTrunks(groups, runs);
    placePorts(groups);
    placeBuses(groups);
    for (const group of groups) {
      const clear = linesOf(group).filter(([draft, { whole }]) => isClear(whole, draft, grid));
      for (const [draft, line] of linesOf(only(group, new Set(clear.map(([draft]) => draft))))) {
        lines.set(draft, line);
        for (const stretch of stretchesOf(line.own)) runs.add(stretch);
      }
    }
  }
  return lines;
}

/** Keeps, of the relations of each premise to targets above it, the one to the nearest: others would run along it. */
function nearestOfEach(drafts: readonly Draft[]): Draft[] {
  const nearest = new Map<Box, { draft: Draft; away: number }>();
  for (const draft of drafts) {
    const { target } = draft;
    if (target === null || dropOf(draft, target) < LEAST_DROP) continue;
    for (const premise of draft.premises) {
      const away = Math.abs(centreX(premise) - centreX(target)) + Math.abs(centreY(premise) - centreY(target));
      const known = nearest.get(premise);
      if (known === undefined || away < known.away) nearest.set(premise, { draft, away });
    }
  }
  return drafts.filter((draft) => draft.premises.every((premise) => nearest.get(premise)?.draft === draft));
}

/** Returns the pixels from a target down to the premise, or the junction, whose line is to come up to it. */
function dropOf(draft: Draft, target: Box): number {
  return startBox(draft).y - bottom(target);
}

function byTarget(drafts: readonly Draft[]): Iterable<Draft[]> {
  const found = new Map<Box, Draft[]>();
  for (const draft of drafts) {
    if (draft.target === null || draft.premises.includes(draft.target)) continue;
    const known = found.get(draft.target);
    if (known) known.push(draft);
    else found.set(draft.target, [draft]);
  }
  return found.values();
}

function groupsOf(drafts: readonly Draft[], memberOf: (draft: Draft) => Member | null): Group[] {
  const groups = new Map<RelationLook, Group>();
  for (const draft of drafts) {
    const member = memberOf(draft);
    if (member === null) continue;
    const look = lookOf(draft.relation);
    const target = draft.target as Box;
    const group = groups.get(look) ?? {
      target,
      look,
      tops: [],
      hanging: [],
      trunks: [],
      port: centreX(target),
      bus: 0,
    };
    groups.set(look, group);
    if (member.corridors.length === 0) group.tops.push(member);
    else group.hanging.push(member);
  }
  for (const group of groups.values()) {
    joinTrunks(group);
    riseAlone(group);
  }
  const all = [...groups.values()];
  // A few lines that each come from directly below are drawn as curves.
  const isPlain = all.every(({ tops, trunks }) => tops.length <= 1 && trunks.length === 0);
  return isPlain ? [] : all;
}

/** Returns the way in which a relation can come up to its target from below; null when it cannot. */
function memberOf(
  draft: Draft,
  grid: BoxGrid<Box>,
  junctions: readonly Box[],
  exitOf: (draft: Draft) => number,
  isAttacked: boolean,
): Member | null {
  const { junction } = draft;
  const target = draft.target as Box;
  const start = startBox(draft);
  const drop = dropOf(draft, target);
  const own = new Set<Box>(junction === null ? [start, ...junctions] : junctions);
  const x = junction === null ? centreX(start) + exitOf(draft) : junction.at.x;
  const isAbove = junction !== null && junction.beside === null;
  let canRise = false;
  if (junction?.beside === undefined || isAbove) {
    const least = isAbove ? FIRST_BUS + SIGN_RADIUS + 2 : LEAST_ROW_DROP;
    const above = { x: x - ALONG_CARDS, width: 2 * ALONG_CARDS, y: bottom(target) + 1, height: drop - 2 };
    canRise = drop >= least && grid.overlapping(above).every((box) => own.has(box));
    const rising = { draft, start, leavesUp: true, x, canRise, joint: 0, corridors: [] };
    if (canRise && (drop <= MOST_ROW_DROP || isUnder(target, x))) return rising;
    const rise = isAbove ? JUNCTION_RISE : ATTACKED_RISE;
    const over = { ...above, y: start.y - rise - ALONG_CARDS, height: rise + ALONG_CARDS - 1 };
    if ((isAbove || isAttacked) && grid.overlapping(over).every((box) => own.has(box))) {
      const joint = start.y - rise;
      const corridors = corridorsTo(
        isAbove ? around(junction, draft) : [start.x, right(start)],
        0,
        joint,
        target,
        grid,
        own,
      );
      if (corridors.length > 0) return { draft, start, leavesUp: true, x, canRise, joint, corridors };
    }
    if (canRise) return rising;
    if (isAbove) return null;
  }
  const joint = centreY(start);
  const edges = junction === null ? ([start.x, right(start)] as const) : ([x + WITHIN, x - WITHIN] as const);
  const side = junction?.beside ?? null;
  const inset = isAttacked ? BESIDE_CARDS : 0;
  const corridors = corridorsTo(edges, inset, joint, target, grid, own).filter(
    (corridor) => side === null || (side === 3) === corridor.side < 0,
  );
  return corridors.length === 0 ? null : { draft, start, leavesUp: false, x, canRise, joint, corridors };
}

/** Returns the span from the left of the first to the right of the last of linked premises. */
function around(junction: Junction, { premises }: Draft): [number, number] {
  const lefts = premises.map((box) => box.x);
  const rights = premises.map(right);
  return [Math.min(junction.at.x, ...lefts), Math.max(junction.at.x, ...rights)];
}

/**
 * Has everything that hangs below the target join a trunk: of the corridors that it has, the one that most others have
 * too.
 */
function joinTrunks({ target, hanging, trunks }: Group): void {
  const areShared = (a: Strip, b: Strip): boolean =>
    Math.min(a.high, b.high) - Math.max(a.low, b.low) >= 2 * ALONG_CARDS;
  const away = (corridor: Corridor): number => Math.abs(besideCards(corridor) - centreX(target));
  const all = hanging.flatMap(({ corridors }) => corridors);
  const isFew = hanging.length <= MOST_COMPARED;
  const count = (corridor: Corridor): number => (isFew ? all.filter((other) => areShared(corridor, other)).length : 0);
  for (const member of hanging) {
    const counted = member.corridors.map((corridor) => ({ corridor, count: count(corridor), away: away(corridor) }));
    const best = counted.sort((a, b) => b.count - a.count || a.away - b.away)[0];
    if (best === undefined) continue;
    const { side, low, high } = best.corridor;
    const shared = trunks.find((trunk) => areShared(trunk, best.corridor));
    if (shared === undefined) {
      trunks.push({ members: [member], sides: new Set([side]), low, high, x: side < 0 ? high : low });
      continue;
    }
    shared.members.push(member);
    shared.sides.add(side);
    shared.low = Math.max(shared.low, low);
    shared.high = Math.min(shared.high, high);
  }
}

/** Has what would hang on a trunk of its own come up by itself instead, if it can: that is the shorter way. */
function riseAlone({ tops, trunks }: Group): void {
  for (const [i, { members }] of [...trunks.entries()].reverse()) {
    const [only] = members;
    if (members.length > 1 || only === undefined || !only.canRise) continue;
    tops.push({ ...only, leavesUp: true, joint: 0, corridors: [] });
    trunks.splice(i, 1);
  }
}

function only(group: Group, drafts: ReadonlySet<Draft>): Group {
  const isKept = ({ draft }: Member): boolean => drafts.has(draft);
  return {
    ...group,
    tops: group.tops.filter(isKept),
    hanging: [],
    trunks: group.trunks.flatMap((trunk) => {
      const members = trunk.members.filter(isKept);
      return members.length > 0 ? [{ ...trunk, members }] : [];
    }),
  };
}

/** Returns the lines of a group, those that reach furthest first: they draw the parts that others share. */
function linesOf(group: Group): [Draft, SharedLine][] {
  const { target, port, bus } = group;
  const tip = { x: port, y: bottom(target) };
  const end = { x: port, y: tip.y + ARROW_LENGTH };
  const lines: [Draft, SharedLine][] = [];
  let hasArrow = false;
  /** How far the line along the target is drawn already, to either side of the port. */
  let [low, high] = [Infinity, -Infinity];
  const add = (draft: Draft, branch: readonly Point[], x: number, isBranchOnly: boolean): void => {
    const whole = corners([...branch, { x, y: bus }, { x: port, y: bus }, end].filter(isOther));
    const joint = { x, y: bus };
    const isShared = hasArrow && x >= low && x <= high;
    const own = isBranchOnly
      ? corners(branch)
      : !hasArrow
        ? whole
        : corners((isShared ? [...branch, joint] : [...branch, joint, { x: port, y: bus }]).filter(isOther));
    lines.push([draft, { whole, own, branch: corners(branch), tip, hasArrow: !hasArrow && !isBranchOnly }]);
    if (isBranchOnly) return;
    hasArrow = true;
    [low, high] = [Math.min(low, x, port), Math.max(high, x, port)];
  };
  const entries = [
    ...group.tops.map((top) => ({ x: top.x, tops: [top], trunk: null })),
    ...group.trunks.map((trunk) => ({ x: trunk.x, tops: [], trunk })),
  ].sort((a, b) => Math.abs(b.x - port) - Math.abs(a.x - port) || a.x - b.x);
  for (const { x, tops, trunk } of entries) {
    for (const top of tops) add(top.draft, [leavingUp(top), { x, y: bus }], x, false);
    if (trunk === null) continue;
    const inward = trunk.members.toSorted((a, b) => b.joint - a.joint);
    for (const [i, member] of inward.entries()) {
      const { joint, leavesUp, draft } = member;
      const way = leavesUp ? [leavingUp(member), { x: member.x, y: joint }] : [leavingAside(member, x)];
      add(draft, [...way, { x, y: joint }], x, i > 0);
    }
  }
  return lines;
}

function leavingUp({ draft, start, x }: Member): Point {
  return { x, y: draft.junction === null ? start.y : start.y - SIGN_RADIUS };
}

function leavingAside({ draft, start, joint }: Member, trunk: number): Point {
  const radius = draft.junction === null ? 0 : SIGN_RADIUS;
  return { x: trunk > centreX(start) ? right(start) + radius : start.x - radius, y: joint };
}

function isOther({ x, y }: Point, i: number, points: readonly Point[]): boolean {
  const before = points[i - 1];
  return before === undefined || Math.abs(before.x - x) > 0.01 || Math.abs(before.y - y) > 0.01;
}

/** Tells whether no card is in the way of a line, except those that it begins and ends at. */
function isClear(line: readonly Point[], { junction, premises, target }: Draft, grid: BoxGrid<Box>): boolean {
  const ends = new Set<Box | undefined>([target ?? undefined, junction?.box, ...(junction === null ? premises : [])]);
  return stretchesOf(line).every((stretch) => grid.overlapping(inflate(stretch, 4)).every((box) => ends.has(box)));
}

export function stretchesOf(line: readonly Point[]): Box[] {
  return line.slice(1).map((point, i) => boundsOfPoints([line[i] as Point, point]));
}
