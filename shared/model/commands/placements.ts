import { type Change, created, type Fields, updated } from '../change.ts';
import type { Debate } from '../debate.ts';
import type { MapId, Placement, PlacementId, StatementId } from '../entities.ts';
import { readFields } from '../field-rules.ts';
import type { NewId } from '../ids.ts';
import { deletionChanges } from './deletion.ts';

/** Top left corners of cards on a map, in CSS pixels. */
export type Corners = ReadonlyMap<StatementId, { readonly x: number; readonly y: number }>;

/** The place of a new card on a map: its top left corner, in CSS pixels, and where the cards go that make room for it. */
export interface NewPlace {
  readonly x: number;
  readonly y: number;
  readonly moves?: Corners | undefined;
}

/** Returns the place of a statement's new card on a map; `debate` already has everything else of the edit. */
export type Spot = (debate: Debate, statement: StatementId, map: MapId) => NewPlace;

/** Places a statement on a map, or moves it there if it is on the map already. Throws `InvalidValue`, `NotFound`. */
export function placeStatement(
  debate: Debate,
  args: { newId: NewId; map: MapId; statement: StatementId; x: number; y: number },
): Change[] {
  const { newId, x, y } = args;
  const map = debate.get('map', args.map).id;
  const statement = debate.get('statement', args.statement).id;
  const spot = readFields('placement', { x, y });
  const placed = placementOn(debate, map, statement);
  if (placed) return updated('placement', placed, spot);
  return [created('placement', { id: newId(), map, statement, ...spot, collapsed: false, pinned: false })];
}

/** Places a statement on a map as `placeStatement` does, and moves the cards that make room. Throws `InvalidValue`, `NotFound`. */
export function placeMakingRoom(
  debate: Debate,
  args: { newId: NewId; map: MapId; statement: StatementId; place: NewPlace },
): Change[] {
  const { newId, map, statement, place } = args;
  const { x, y, moves = new Map() } = place;
  return [...placeStatement(debate, { newId, map, statement, x, y }), ...moveCards(debate, { map, corners: moves })];
}

/** Moves the cards of statements on a map; those that are not on it are left alone. Throws `InvalidValue`, `NotFound`. */
export function moveCards(debate: Debate, args: { map: MapId; corners: Corners }): Change[] {
  const map = debate.get('map', args.map).id;
  return [...args.corners].flatMap(([statement, { x, y }]) => {
    const placed = placementOn(debate, map, statement);
    return placed === undefined ? [] : updated('placement', placed, readFields('placement', { x, y }));
  });
}

/**
 * Moves placements to new positions: one drag, one run of arrow keys, one layout. Throws `InvalidValue`, `NotFound`.
 */
export function movePlacements(
  debate: Debate,
  args: { moves: readonly { placement: PlacementId; x: number; y: number }[] },
): Change[] {
  return args.moves.flatMap(({ placement, x, y }) =>
    updated('placement', debate.get('placement', placement), readFields('placement', { x, y })),
  );
}

/** Folds or unfolds the cards below placed statements. Throws `NotFound`. */
export function collapsePlacements(
  debate: Debate,
  args: { placements: readonly PlacementId[]; collapsed: boolean },
): Change[] {
  return setAll(debate, args.placements, { collapsed: args.collapsed });
}

/** Pins placements, so that no layout moves them, or unpins them. Throws `NotFound`. */
export function pinPlacements(debate: Debate, args: { placements: readonly PlacementId[]; pinned: boolean }): Change[] {
  return setAll(debate, args.placements, { pinned: args.pinned });
}

/** Takes statements off a map; they stay in the debate. Those that are not on it are left alone. Throws `NotFound`. */
export function takeOffMap(debate: Debate, args: { map: MapId; statements: readonly StatementId[] }): Change[] {
  const map = debate.get('map', args.map).id;
  const placed = args.statements.flatMap((id) => placementOn(debate, map, debate.get('statement', id).id) ?? []);
  return deletionChanges(
    debate,
    placed.map(({ id }) => ({ entity: 'placement', id })),
  );
}

/** Returns the placement of a statement on a map; undefined when it is not on it. */
function placementOn(debate: Debate, map: MapId, statement: StatementId): Placement | undefined {
  return debate.placementsByStatement.get(statement).find((placement) => placement.map === map);
}

function setAll(debate: Debate, ids: readonly string[], fields: Partial<Fields<'placement'>>): Change[] {
  return [...new Set(ids)].flatMap((id) => updated('placement', debate.get('placement', id), fields));
}
