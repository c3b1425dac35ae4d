import { CounterclaimError } from '../errors.ts';
import { type Change, updated } from '../model/change.ts';
import { placeStatement } from '../model/commands/placements.ts';
import { byOrder, type Debate } from '../model/debate.ts';
import type { MapId, Relation, StatementId } from '../model/entities.ts';
import type { NewId } from '../model/ids.ts';
import type { LayoutBox, LayoutLink } from './layout-box.ts';
import { layoutMap } from './layout-map.ts';

type Sizes = ReadonlyMap<StatementId, { readonly width: number; readonly height: number }>;

/**
 * The changes that lay out a map anew, as one step: pinned placements stay where they are, all others are moved. `sizes` are those
 * of the cards in pixels. Throws `NotFound` for an unknown map, and for a placed statement without a size.
 */
export function layoutChanges(debate: Debate, map: MapId, sizes: Sizes): Change[] {
  const { direction } = debate.get('map', map);
  const placements = debate.placementsByMap.get(map);
  const boxes = layoutBoxes(
    debate,
    placements.map(({ statement }) => statement),
    sizes,
  );
  const fixed = new Map(placements.flatMap((p) => (p.pinned ? [[p.statement, { x: p.x, y: p.y }]] : [])));
  const corners = layoutMap(boxes, layoutLinks(debate, boxes), { direction, fixed });
  return placements.flatMap((placement) => {
    const corner = corners.get(placement.statement);
    return corner === undefined ? [] : updated('placement', placement, { x: corner.x, y: corner.y });
  });
}

/**
 * The changes that put statements on a map where they are not yet, as one step: laid out, by what they are linked to, around what stands
 * there, which stays where it is. Throws `NotFound` as `layoutChanges` does.
 */
export function placingChanges(
  debate: Debate,
  args: { newId: NewId; map: MapId; statements: readonly StatementId[]; sizes: Sizes },
): Change[] {
  const { newId, map, sizes } = args;
  const { direction } = debate.get('map', map);
  const fixed = new Map(debate.placementsByMap.get(map).map(({ statement, x, y }) => [statement, { x, y }]));
  const added = args.statements.filter((id) => !fixed.has(id));
  const boxes = layoutBoxes(debate, [...fixed.keys(), ...added], sizes);
  const corners = layoutMap(boxes, layoutLinks(debate, boxes), { direction, fixed });
  return added.flatMap((statement) => {
    const corner = corners.get(statement);
    return corner === undefined ? [] : placeStatement(debate, { newId, map, statement, x: corner.x, y: corner.y });
  });
}

/** Statements as boxes, in the order given; trees under questions come first on a map. Throws `NotFound` where a size is missing. */
export function layoutBoxes(debate: Debate, statements: Iterable<StatementId>, sizes: Sizes): LayoutBox[] {
  return Array.from(statements, (id) => {
    const size = sizes.get(id);
    if (size === undefined) {
      throw new CounterclaimError('NotFound', `The card of the statement "${id}" was not measured.`);
    }
    return { id, ...size, order: debate.get('statement', id).kind === 'question' ? 0 : 1 };
  });
}

/**
 * The relations between boxes in the order in which they place them: answers first, so that a position stands under its question
 * whatever else it bears on; then as the user ordered them.
 */
export function layoutLinks(debate: Debate, boxes: readonly LayoutBox[]): LayoutLink[] {
  const relations = new Map<string, Relation>();
  for (const { id } of boxes)
    for (const relation of debate.relationsByPremise.get(id)) relations.set(relation.id, relation);
  const rankOf = ({ kind }: Relation): number => (kind === 'answers' ? 0 : 1);
  const inOrder = [...relations.values()].sort((a, b) => rankOf(a) - rankOf(b) || byOrder(a, b));
  return inOrder.map(({ id, premises, target }) => ({
    id,
    premises,
    target: 'statement' in target ? { box: target.statement } : { link: target.relation },
  }));
}
