import type { RelationKind } from '../model/entities.ts';
import type { LayoutBox, LayoutLink } from './layout-box.ts';

/** Cards that stand side by side in one row: linked premises, then what undercuts their relation. Indexes of boxes. */
export type Unit = readonly number[];

/** The top row of a tree: its root, with what undercuts the relations that start there; and the root's `order`. */
export interface Root {
  readonly top: Unit;
  readonly rank: number;
}

/** The trees along which a map is laid out, over boxes by their index. */
export interface Forest {
  /** Whole pixels, in the frame of `down`. */
  readonly width: readonly number[];
  readonly height: readonly number[];
  /** The units below each box. */
  readonly units: readonly Unit[][];
  /** The trees, in the order of their ranks. */
  readonly roots: readonly Root[];
  /** True for a box that stands beside the premise of a relation that it undercuts. */
  readonly isBeside: readonly boolean[];
  /** For each box, the kind of the relation by which it stands below or beside another, where known. */
  readonly kind: readonly (RelationKind | undefined)[];
}

const RANKS: Readonly<Record<RelationKind, number>> = {
  answers: 0,
  supports: 1,
  attacks: 2,
  questions: 3,
  restates: 4,
};

/** The most linked premises that stand side by side; more are broken into several rows. */
const MOST_LINKED = 4;
/**
 * The most undercutters that stand in their premise's row, each with so many cards below it; others may go to other
 * rows.
 */
const MOST_BESIDE = 3;
const MOST_BELOW_BESIDE = 6;

/**
 * Returns the forest that spans `boxes`: the parent of each is the target of the first relation, in the order given,
 * that closes no cycle; an undercutter has the parent of the premise it stands beside. Every box is in it exactly once.
 */
export function spanningForest(boxes: readonly LayoutBox[], links: readonly LayoutLink[]): Forest {
  const attachments = attachmentsOf(boxes, links);
  const { roots: order, cardsIn } = attachments;
  const rank = (i: number): number => boxes[i]?.order ?? 0;
  const unitsIn = (group: readonly number[]): Unit[] => unitsOf(group, attachments.beside, cardsIn);
  return {
    width: boxes.map((box) => Math.ceil(box.width)),
    height: boxes.map((box) => Math.ceil(box.height)),
    units: attachments.below.map((groups) => inUsualOrder(groups, attachments).flatMap(unitsIn)),
    roots: order.flatMap((root) => unitsIn([root]).map((top) => ({ top, rank: rank(root) }))),
    isBeside: attachments.isBeside,
    kind: attachments.kind,
  };
}

/** Returns groups of one box in the order in which they are set: supports before attacks, else as given. */
export function inUsualOrder(
  groups: readonly (readonly number[])[],
  { kind }: Pick<Attachments, 'kind'>,
): (readonly number[])[] {
  const rank = ([first]: readonly number[]): number => rankOf(first === undefined ? undefined : kind[first]);
  return groups.toSorted((a, b) => rank(a) - rank(b));
}

/** Returns the place of a kind of relation among those that bear on one card; of an unknown kind, that of supports. */
export function rankOf(kind: RelationKind | undefined): number {
  return RANKS[kind ?? 'supports'];
}

/** Attaches each box of a map to another as `spanningForest` describes. */
export function attachmentsOf(boxes: readonly LayoutBox[], links: readonly LayoutLink[]): Attachments {
  const indexOf = new Map(boxes.map((box, i) => [box.id, i] as const));
  const attached = attach(boxes.length, drawnLinks(indexOf, links));
  const rank = (i: number): number => boxes[i]?.order ?? 0;
  const roots = boxes.map((_, i) => i).filter((i) => attached.parent[i] === undefined);
  roots.sort((a, b) => rank(a) - rank(b) || a - b);
  return { ...attached, roots, cardsIn: cardsInTrees(attached, roots) };
}

/** Returns the boxes of the trees under `tops`, every one before what stands below it. */
export function fromTheTop(forest: Forest, tops: readonly Unit[]): number[] {
  const order: number[] = tops.flat();
  for (const i of order) for (const unit of forest.units[i] ?? []) order.push(...unit);
  return order;
}

/** A link that is drawn: by indexes. `above` is the box it ends on, or the box whose link it ends on. */
interface DrawnLink {
  readonly premises: readonly number[];
  readonly above: number;
  readonly undercuts: boolean;
  readonly kind: RelationKind | undefined;
}

/** Returns the links whose target and at least one premise are there, in the order given. */
function drawnLinks(indexOf: ReadonlyMap<string, number>, links: readonly LayoutLink[]): DrawnLink[] {
  const premisesOf = new Map(
    links.map((link) => [link.id, link.premises.flatMap((id) => indexOf.get(id) ?? [])] as const),
  );
  const drawn = idsOfDrawnLinks(indexOf, links, premisesOf);
  const firstLink = new Map<number, string>();
  for (const link of links) {
    if (!drawn.has(link.id)) continue;
    for (const premise of premisesOf.get(link.id) ?? []) {
      if (!firstLink.has(premise)) firstLink.set(premise, link.id);
    }
  }
  /**
   * Returns the box beside which an undercutter stands: the last premise that is placed where it is because of this
   * link.
   */
  const hostOf = (link: string): number | undefined => {
    const premises = premisesOf.get(link) ?? [];
    return premises.findLast((premise) => firstLink.get(premise) === link) ?? premises.at(-1);
  };
  return links.flatMap((link) => {
    const undercuts = 'link' in link.target;
    const above = 'link' in link.target ? hostOf(link.target.link) : indexOf.get(link.target.box);
    if (!drawn.has(link.id) || above === undefined) return [];
    return [{ premises: premisesOf.get(link.id) ?? [], above, undercuts, kind: link.kind }];
  });
}

function idsOfDrawnLinks(
  indexOf: ReadonlyMap<string, number>,
  links: readonly LayoutLink[],
  premisesOf: ReadonlyMap<string, readonly number[]>,
): Set<string> {
  const withPremises = links.filter((link) => (premisesOf.get(link.id) ?? []).length > 0);
  const byTarget = Map.groupBy(withPremises, (link) => ('link' in link.target ? link.target.link : ''));
  const drawn = new Set<string>();
  for (const { id, target } of withPremises) if ('box' in target && indexOf.has(target.box)) drawn.add(id);
  // Ids that are added during the loop are visited too.
  for (const id of drawn) for (const onIt of byTarget.get(id) ?? []) drawn.add(onIt.id);
  return drawn;
}

/** The relations that determine where boxes stand. */
interface Attached {
  readonly parent: readonly (number | undefined)[];
  /** For each box, the kind of the relation by which it stands below or beside another, where known. */
  readonly kind: readonly (RelationKind | undefined)[];
  /** Per box, the groups of linked premises below it. */
  readonly below: readonly number[][][];
  /** Per box, the groups of linked premises directly beside it. */
  readonly beside: readonly number[][][];
  readonly isBeside: readonly boolean[];
}

export interface Attachments extends Attached {
  /** The boxes that stand below and beside nothing, in the order of their ranks. */
  readonly roots: readonly number[];
  /**
   * For each box, the number of cards below it and below what stands beside it, those beside it and itself included.
   */
  readonly cardsIn: readonly number[];
}

function attach(count: number, links: readonly DrawnLink[]): Attached {
  const trees = new DisjointSets(count);
  const parent = new Array<number | undefined>(count).fill(undefined);
  const kinds = new Array<RelationKind | undefined>(count).fill(undefined);
  const below = Array.from({ length: count }, (): number[][] => []);
  const beside = Array.from({ length: count }, (): number[][] => []);
  const isBeside = new Array<boolean>(count).fill(false);
  for (const { premises, above, undercuts, kind } of links) {
    const group: number[] = [];
    for (const premise of premises) {
      if (parent[premise] !== undefined || !trees.join(premise, above)) continue;
      parent[premise] = above;
      kinds[premise] = kind;
      isBeside[premise] = undercuts;
      group.push(premise);
    }
    if (group.length > 0) (undercuts ? beside : below)[above]?.push(group);
  }
  return { parent, kind: kinds, below, beside, isBeside };
}

function cardsInTrees({ below, beside }: Attached, roots: readonly number[]): readonly number[] {
  const order = [...roots];
  const hangingOn = (i: number): number[] => [...(below[i] ?? []), ...(beside[i] ?? [])].flat();
  for (const i of order) order.push(...hangingOn(i));
  const cards = new Array<number>(order.length).fill(1);
  for (const i of order.reverse()) cards[i] = hangingOn(i).reduce((sum, other) => sum + (cards[other] ?? 0), 1);
  return cards;
}

/** Divides a group of linked premises and everything beside them into units, cut where one would get too wide. */
function unitsOf(group: readonly number[], beside: readonly number[][][], cardsIn: readonly number[]): Unit[] {
  const rows = Math.ceil(group.length / MOST_LINKED);
  const perRow = Math.ceil(group.length / rows);
  const units: number[][] = [];
  for (let start = 0; start < group.length; start += perRow) units.push(group.slice(start, start + perRow));
  const undercutters = besidesOf(group, beside);
  const isLight = (i: number): boolean => (cardsIn[i] ?? 0) <= 1 + MOST_BELOW_BESIDE;
  const near = new Set(undercutters.filter(isLight).slice(0, MOST_BESIDE));
  units.at(-1)?.push(...near);
  for (const other of undercutters) if (!near.has(other)) units.push([other]);
  return units;
}

/** Lists the groups that stand beside `group`, beside those, and so on: each group followed by those beside it. */
export function besidesOf(group: readonly number[], beside: Attachments['beside']): number[] {
  const groupsAt = (members: readonly number[]): (readonly number[])[] =>
    members.flatMap((m) => beside[m] ?? []).reverse();
  const found: number[] = [];
  const waiting = groupsAt(group);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    found.push(...at);
    waiting.push(...groupsAt(at));
  }
  return found;
}

/** Union-find by size, with path halving (Tarjan and van Leeuwen 1984). */
class DisjointSets {
  readonly #parent: number[];
  readonly #size: number[];

  constructor(count: number) {
    this.#parent = Array.from({ length: count }, (_, i) => i);
    this.#size = new Array<number>(count).fill(1);
  }

  /** Makes one set of those of `a` and `b`; false when they are one already. */
  join(a: number, b: number): boolean {
    const [one, two] = [this.#find(a), this.#find(b)];
    if (one === two) return false;
    const [small, large] = this.#sizeOf(one) < this.#sizeOf(two) ? [one, two] : [two, one];
    this.#parent[small] = large;
    this.#size[large] = this.#sizeOf(one) + this.#sizeOf(two);
    return true;
  }

  #find(start: number): number {
    let at = start;
    for (let up = this.#parent[at]; up !== undefined && up !== at; up = this.#parent[at]) {
      const above = this.#parent[up] ?? up;
      this.#parent[at] = above;
      at = above;
    }
    return at;
  }

  #sizeOf(set: number): number {
    return this.#size[set] ?? 1;
  }
}
