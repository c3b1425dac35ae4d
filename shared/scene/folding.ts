import { bearingOn } from '../model/branch.ts';
import type { Debate } from '../model/debate.ts';
import type { MapId, Placement, Relation, StatementId } from '../model/entities.ts';

/** The part of a map that is drawn, and the number of cards that each folded card holds. */
export interface Folding {
  readonly visible: ReadonlyMap<StatementId, Placement>;
  readonly foldedUnder: ReadonlyMap<StatementId, number>;
}

/**
 * Works out which cards are folded away. A collapsed card folds away those that lead to the map's conclusions through
 * it alone: a premise that also serves a visible card stays visible. Cards that reach no conclusion, as in a circle of
 * arguments, stay too: nothing is hidden except by a fold. With `only`, as if nothing else stood on the map.
 */
export function foldingOf(debate: Debate, map: MapId, only: readonly StatementId[] | null = null): Folding {
  const isIncluded = new Set(only);
  const placements = new Map(
    debate.placementsByMap
      .get(map)
      .filter(({ statement }) => only === null || isIncluded.has(statement))
      .map((p) => [p.statement, p] as const),
  );
  if (![...placements.values()].some((p) => p.collapsed)) return { visible: placements, foldedUnder: new Map() };

  const below = allBelow(debate, placements);
  const withTarget = new Set([...below.values()].flat());
  const roots = [...placements.keys()].filter((id) => !withTarget.has(id));
  const connected = reach(roots, below, () => true);
  const open = reach(roots, below, (id) => placements.get(id)?.collapsed !== true);

  const foldedUnder = new Map<StatementId, number>();
  const hidden = new Set([...connected].filter((id) => !open.has(id)));
  for (const [id, placement] of placements) {
    if (!placement.collapsed || hidden.has(id)) continue;
    const under = reach([id], below, () => true);
    foldedUnder.set(id, [...under].filter((other) => hidden.has(other)).length);
  }
  return { visible: new Map([...placements].filter(([id]) => !hidden.has(id))), foldedUnder };
}

/** Returns the collapsed placements of a map that have to be unfolded for these statements, all placed on it, to be in sight. */
export function holdersOf(debate: Debate, map: MapId, statements: Iterable<StatementId>): Placement[] {
  const wanted = new Set(statements).difference(foldingOf(debate, map).visible as ReadonlyMap<StatementId, unknown>);
  const placements = new Map(debate.placementsByMap.get(map).map((p) => [p.statement, p] as const));
  const below = allBelow(debate, placements);
  return [...placements.values()].filter(
    ({ statement, collapsed }) => collapsed && !reach([statement], below, () => true).isDisjointFrom(wanted),
  );
}

/** Returns the premises of a relation that are on a map, but folded away. */
export function foldedPremises(debate: Debate, map: MapId, { premises }: Relation): StatementId[] {
  const { visible } = foldingOf(debate, map);
  const isPlaced = (id: StatementId) => debate.placementsByStatement.get(id).some((placement) => placement.map === map);
  return premises.filter((id) => !visible.has(id) && isPlaced(id));
}

function allBelow(
  debate: Debate,
  placements: ReadonlyMap<StatementId, Placement>,
): ReadonlyMap<StatementId, readonly StatementId[]> {
  const isPlaced = (id: StatementId) => placements.has(id);
  return new Map([...placements.keys()].map((id) => [id, bearingOn(debate, id).filter(isPlaced)] as const));
}

function reach(
  from: readonly StatementId[],
  below: ReadonlyMap<StatementId, readonly StatementId[]>,
  goesOn: (id: StatementId) => boolean,
): Set<StatementId> {
  const found = new Set(from);
  for (const id of found) if (goesOn(id)) for (const next of below.get(id) ?? []) found.add(next);
  return found;
}
