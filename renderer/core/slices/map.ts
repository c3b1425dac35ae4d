import type { MapPlace } from '../../../shared/contract/debate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { MapId, PlacementId, RelationKind, StatementId, Target } from '../../../shared/model/entities.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { Selection } from '../selection.ts';
import type { CanvasControl } from '../surfaces/canvas-control.ts';
import type { Holder, Slice } from './slice.ts';

/** A text that is being edited on its card. */
export interface Editing {
  readonly statement: StatementId;
  /** The name of the edit in the menu. */
  readonly label: string;
  /** The undo step that the typing belongs to; for a new statement, the one that made it. */
  readonly step: string;
  /**
   * The selection before the statement was made for this editing: the statement is deleted again if nothing is typed.
   * null: it was there before.
   */
  readonly madeFrom: Selection | null;
  /** Top left corners, before they made room for it, of cards that did: they go back if it is deleted again. */
  readonly moved?: Map<PlacementId, Point>;
}

/** A drag from a card that ended on another card, or on a relation, and waits for the kind to be chosen. */
export interface PendingLink {
  readonly premise: StatementId;
  readonly target: Target;
  /** The kinds that the ends allow. */
  readonly kinds: readonly RelationKind[];
  /** The point of the window where the drag ended. */
  readonly at: Point;
  /** Where on the map the card would stand that was itself dropped there: it may have been meant to move alone. */
  readonly dropped?: Point;
}

export interface OnlyBranch {
  readonly map: MapId;
  readonly roots: readonly StatementId[];
}

/** A branch that is held by the keyboard: it is shown where it is held, and the debate changes when it is put down. */
export interface HeldBranch {
  readonly map: MapId;
  /** The cards that were selected; all that leads to them goes along. */
  readonly roots: readonly StatementId[];
  /** The way it went so far, in pixels of the map. */
  readonly by: Point;
}

/** The map that is shown, and what is being done on it. */
export interface MapSlice {
  /** null while the debate has none. */
  readonly map: MapId | null;
  readonly editing: Editing | null;
  readonly linking: PendingLink | null;
  /** The branch that alone is to be seen on its map, by its roots; null: all is. */
  readonly onlyBranch: OnlyBranch | null;
  /** The branch that arrow keys move; null: they select. */
  readonly heldBranch: HeldBranch | null;
  /** True while Space is held: the pointer then moves the map, whatever it is on. */
  readonly handHeld: boolean;
  /** The canvas on screen; null while there is none. */
  readonly canvas: CanvasControl | null;
  /** The last places of maps, the one shown last first. */
  readonly places: readonly MapPlace[];
}

export const mapSlice: Slice<MapSlice> = {
  first: () => ({
    map: null,
    editing: null,
    linking: null,
    onlyBranch: null,
    heldBranch: null,
    handHeld: false,
    canvas: null,
    places: [],
  }),
  stillThere: ({ map, editing, linking, onlyBranch }, debate) => ({
    // What is held may be gone, or stand elsewhere.
    heldBranch: null,
    onlyBranch: onlyBranch !== null && isOnMap(onlyBranch, debate) ? onlyBranch : null,
    map: map !== null && debate.maps.has(map) ? map : (debate.mapsInOrder()[0]?.id ?? null),
    editing: editing !== null && debate.statements.has(editing.statement) ? editing : null,
    linking: linking !== null && debate.statements.has(linking.premise) ? linking : null,
  }),
  forAnotherDebate: (_, debate) => ({
    map: debate.mapsInOrder()[0]?.id ?? null,
    editing: null,
    linking: null,
    onlyBranch: null,
    heldBranch: null,
    places: [],
  }),
};

type HasMap = Holder<MapSlice>;

/** Takes the places where the maps of a debate were left, and shows the map that was shown last, if it is still there. */
export function takePlaces({ store }: HasMap, places: readonly MapPlace[], debate: Debate): void {
  const there = places.filter(({ map }) => debate.maps.has(map));
  store.setState({ places: there, map: there[0]?.map ?? store.getState().map });
}

/** Records where a map is left. */
export function leaveMapAt({ store }: HasMap, place: MapPlace): void {
  store.setState({ places: [place, ...store.getState().places.filter(({ map }) => map !== place.map)] });
}

/** Registers the canvas on screen, so that the rest of the window can control it. */
export function takeCanvas({ store }: HasMap, canvas: CanvasControl): void {
  store.setState({ canvas });
}

export function leaveCanvas({ store }: HasMap): void {
  store.setState({ canvas: null });
}

function isOnMap({ map, roots }: OnlyBranch, debate: Debate): boolean {
  return roots.some((id) => debate.placementsByStatement.get(id).some((placement) => placement.map === map));
}

/** Dims all of a map but a branch; null: nothing any more. */
export function showOnlyBranch({ store }: HasMap, onlyBranch: OnlyBranch | null): void {
  store.setState({ onlyBranch });
}

/** Takes a branch, or shows it elsewhere; null: lets go of it. */
export function holdBranch({ store }: HasMap, heldBranch: HeldBranch | null): void {
  store.setState({ heldBranch });
}

/** Makes the pointer a hand that moves the map, or an ordinary pointer again. */
export function holdHand({ store }: HasMap, handHeld: boolean): void {
  if (store.getState().handHeld !== handHeld) store.setState({ handHeld });
}

/** Asks for the kind of a link that was drawn. */
export function askForKind({ store }: HasMap, linking: PendingLink): void {
  store.setState({ linking });
}

export function stopLinking({ store }: HasMap): void {
  store.setState({ linking: null });
}
