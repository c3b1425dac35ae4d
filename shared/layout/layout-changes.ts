import { CounterclaimError } from '../errors.ts';
import { t } from '../language/translate.ts';
import { branchOf } from '../model/branch.ts';
import { type Change, updated } from '../model/change.ts';
import { placeStatement } from '../model/commands/placements.ts';
import { byOrder, type Debate } from '../model/debate.ts';
import type { MapId, Relation, StatementId } from '../model/entities.ts';
import type { NewId } from '../model/ids.ts';
import type { Point } from '../scene/scene.ts';
import type { LayoutBox, LayoutLink, LayoutOptions, LayoutTask } from './layout-box.ts';

type Sizes = ReadonlyMap<StatementId, { readonly width: number; readonly height: number }>;

type Corners = ReadonlyMap<StatementId, Point>;

/**
 * Returns the layout to compute in order to tidy a map, for a `sheet`, in its own style and direction or in others:
 * pinned cards stay where they are. `sizes` are those of the cards in pixels. Throws `NotFound` for an
 * unknown map, and for a placed statement without a size.
 */
export function layoutTask(
  debate: Debate,
  args: { map: MapId; sizes: Sizes } & Partial<Pick<LayoutOptions, 'direction' | 'style' | 'sheet'>>,
): LayoutTask {
  const { map, sizes, sheet } = args;
  const { direction, style } = debate.get('map', map);
  const placements = debate.placementsByMap.get(map);
  const fixed = new Map(placements.flatMap((p) => (p.pinned ? [[p.statement, { x: p.x, y: p.y }]] : [])));
  const statements = placements.map(({ statement }) => statement);
  return taskOf(debate, statements, sizes, {
    direction: args.direction ?? direction,
    style: args.style ?? style,
    fixed,
    ...(sheet === undefined ? {} : { sheet }),
  });
}

/** How cards are laid out: as their map is, where that is left out. */
export type LayoutForm = Partial<Pick<LayoutOptions, 'direction' | 'style'>>;

/**
 * Returns the layout to compute in order to tidy what leads to `roots` on a map, in the map's style and direction or in others: they stay
 * where they are, and so do pinned cards; no other card moves, or is covered. Throws `NotFound` as `layoutTask` does.
 */
export function branchTask(
  debate: Debate,
  { map, roots, sizes, ...form }: { map: MapId; roots: readonly StatementId[]; sizes: Sizes } & LayoutForm,
): LayoutTask {
  const placed = new Set(debate.placementsByMap.get(map).map(({ statement }) => statement));
  return partTask(debate, { map, part: branchOf(debate, roots, placed), stay: new Set(roots), sizes, ...form });
}

/**
 * Returns the layout to compute in order to tidy some cards among themselves, in the map's style and direction or in others, from where
 * the top left corner of all of them is: pinned ones stay where they are; no other card moves, or is covered. Throws `NotFound`.
 */
export function selectionTask(
  debate: Debate,
  { map, statements, sizes, ...form }: { map: MapId; statements: readonly StatementId[]; sizes: Sizes } & LayoutForm,
): LayoutTask {
  return partTask(debate, { map, part: new Set(statements), stay: new Set(), sizes, ...form });
}

function partTask(
  debate: Debate,
  args: { map: MapId; part: ReadonlySet<StatementId>; stay: ReadonlySet<StatementId>; sizes: Sizes } & LayoutForm,
): LayoutTask {
  const { map, part, stay, sizes } = args;
  const { direction, style } = debate.get('map', map);
  const placements = debate.placementsByMap.get(map);
  const inPart = placements.filter(({ statement }) => part.has(statement));
  const around = placements.flatMap(({ statement, x, y }) => {
    const size = part.has(statement) ? undefined : sizes.get(statement);
    return size === undefined ? [] : [{ x, y, ...size }];
  });
  const fixed = inPart.filter(({ statement, pinned }) => pinned || stay.has(statement));
  const statements = inPart.map(({ statement }) => statement);
  return taskOf(debate, statements, sizes, {
    direction: args.direction ?? direction,
    style: args.style ?? style,
    fixed: new Map(fixed.map(({ statement, x, y }) => [statement, { x, y }])),
    around,
    at: { x: Math.min(...inPart.map(({ x }) => x)), y: Math.min(...inPart.map(({ y }) => y)) },
  });
}

/**
 * Returns the changes that move the cards of a map, pinned ones excepted, to where `layoutMap` would have them, as one
 * step.
 */
export function layoutChanges(debate: Debate, map: MapId, corners: Corners): Change[] {
  return debate.placementsByMap.get(map).flatMap((placement) => {
    const corner = corners.get(placement.statement);
    if (corner === undefined || placement.pinned) return [];
    return updated('placement', placement, { x: corner.x, y: corner.y });
  });
}

/**
 * Returns the layout to compute in order to put more statements on a map: near what they are linked to, around what
 * stands there, which stays where it is; what is linked to nothing there stands beside it, as a map of its own. Throws
 * `NotFound` as `layoutTask` does.
 */
export function placingTask(
  debate: Debate,
  args: { map: MapId; statements: readonly StatementId[]; sizes: Sizes },
): LayoutTask {
  const { direction, style } = debate.get('map', args.map);
  const fixed = new Map(debate.placementsByMap.get(args.map).map(({ statement, x, y }) => [statement, { x, y }]));
  const added = args.statements.filter((id) => !fixed.has(id));
  return taskOf(debate, [...fixed.keys(), ...added], args.sizes, {
    direction,
    style,
    fixed,
    others: 'beside',
  });
}

/**
 * Returns the changes that put statements on a map where `layoutMap` would have them, except those that stand on it by
 * now, as one step.
 */
export function placingChanges(
  debate: Debate,
  args: { newId: NewId; map: MapId; statements: readonly StatementId[]; corners: Corners },
): Change[] {
  const { newId, map, statements, corners } = args;
  const placed = new Set(debate.placementsByMap.get(map).map(({ statement }) => statement));
  return statements.flatMap((statement) => {
    const corner = corners.get(statement);
    if (corner === undefined || placed.has(statement) || !debate.statements.has(statement)) return [];
    return placeStatement(debate, { newId, map, statement, x: corner.x, y: corner.y });
  });
}

function taskOf(debate: Debate, statements: readonly StatementId[], sizes: Sizes, options: LayoutOptions): LayoutTask {
  const boxes = layoutBoxes(debate, statements, sizes);
  return { boxes, links: layoutLinks(debate, boxes), options };
}

/** Statements as boxes, in the order given; trees under questions come first on a map. Throws `NotFound` where a size is missing. */
export function layoutBoxes(debate: Debate, statements: Iterable<StatementId>, sizes: Sizes): LayoutBox[] {
  return Array.from(statements, (id) => {
    const size = sizes.get(id);
    if (size === undefined) {
      throw new CounterclaimError('NotFound', t('The card of the statement "{id}" was not measured.', { id }));
    }
    return { id, ...size, order: debate.get('statement', id).kind === 'question' ? 0 : 1 };
  });
}

/**
 * Returns the relations between boxes in the order in which they place them: answers first, so that a position stands
 * under its question whatever else it bears on; then in the user's order.
 */
export function layoutLinks(debate: Debate, boxes: readonly LayoutBox[]): LayoutLink[] {
  const relations = new Map<string, Relation>();
  for (const { id } of boxes)
    for (const relation of debate.relationsByPremise.get(id)) relations.set(relation.id, relation);
  const rankOf = ({ kind }: Relation): number => (kind === 'answers' ? 0 : 1);
  const inOrder = [...relations.values()].sort((a, b) => rankOf(a) - rankOf(b) || byOrder(a, b));
  return inOrder.map(({ id, kind, premises, target }) => ({
    id,
    kind,
    premises,
    target: 'statement' in target ? { box: target.statement } : { link: target.relation },
  }));
}
