import { msg, t } from '../../../shared/language/translate.ts';
import { Relatives } from '../../../shared/layout/in-order/relatives.ts';
import { movePlacements } from '../../../shared/model/commands/placements.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { MapId, Placement, StatementId } from '../../../shared/model/entities.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import { onMap, seenMap } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { selectedStatements } from '../../core/selection.ts';
import { type HeldBranch, holdBranch } from '../../core/slices/map.ts';
import { placedOn } from './branch-actions.ts';

export const moveBranchActions = {
  'move-branch': { run: takeOrPutDown, whyNot: seenMap(onMap) },
} satisfies ActionTable;

/** Takes the branches of the selected cards, for arrow keys to move; puts them down if they are held already. */
function takeOrPutDown(app: App): void {
  const { session, map, selection, heldBranch, canvas } = app.store.getState();
  if (heldBranch !== null) {
    putDown(app);
    return;
  }
  if (session === null || map === null) return;
  app.editText(null);
  holdBranch(app, { map, roots: selectedStatements(selection), by: { x: 0, y: 0 } });
  canvas?.focus();
}

/** Shows the held branch further on, and keeps it in sight. */
export function carryOn(app: App, way: Point): void {
  const { heldBranch, canvas } = app.store.getState();
  if (heldBranch === null) return;
  const { by, roots } = heldBranch;
  holdBranch(app, { ...heldBranch, by: { x: by.x + way.x, y: by.y + way.y } });
  const [first] = roots;
  if (first !== undefined) canvas?.reveal(first);
}

/** Leaves the held branch where it is shown, as one step, and says how far it went. */
export function putDown(app: App): void {
  const { heldBranch } = app.store.getState();
  if (heldBranch === null) return;
  holdBranch(app, null);
  const { by } = heldBranch;
  if (by.x === 0 && by.y === 0) return;
  let count = 0;
  const made = app.change(msg('Move branch'), (debate) => {
    const moves = [...placesOfHeld(debate, heldBranch)].map(([placement, place]) => ({
      placement: placement.id,
      ...place,
    }));
    count = moves.length;
    return movePlacements(debate, { moves });
  });
  if (made) app.notify(t('Moved {count, plural, one {# card} other {# cards}} {way}.', { count, way: wayInWords(by) }));
}

/** Shows the held branch where it was taken. */
export function putBack(app: App): void {
  holdBranch(app, null);
}

/** Returns where the cards of the held branch are shown. */
export function cornersOfHeld(debate: Debate, held: HeldBranch): Map<StatementId, Point> {
  return new Map([...placesOfHeld(debate, held)].map(([{ statement }, place]) => [statement, place]));
}

/** Returns the placements of cards and of all that stands below them on a map, folded away or not. */
export function branchPlacements(debate: Debate, map: MapId, ids: readonly StatementId[]): Placement[] {
  const placed = placedOn(debate, map);
  const branch = new Set(new Relatives(debate, (id) => placed.has(id)).branchesOf(ids));
  return debate.placementsByMap.get(map).filter(({ statement }) => branch.has(statement));
}

function* placesOfHeld(debate: Debate, { map, roots, by }: HeldBranch): Iterable<[Placement, Point]> {
  for (const placement of branchPlacements(debate, map, roots)) {
    yield [placement, { x: placement.x + by.x, y: placement.y + by.y }];
  }
}

function wayInWords({ x, y }: Point): string {
  const across =
    x === 0
      ? []
      : [
          x < 0
            ? t('{count, plural, one {# pixel} other {# pixels}} left', { count: -x })
            : t('{count, plural, one {# pixel} other {# pixels}} right', { count: x }),
        ];
  const down =
    y === 0
      ? []
      : [
          y < 0
            ? t('{count, plural, one {# pixel} other {# pixels}} up', { count: -y })
            : t('{count, plural, one {# pixel} other {# pixels}} down', { count: y }),
        ];
  const [first = '', ...others] = [...across, ...down];
  return others.reduce((all, part) => t('{all} and {part}', { all, part }), first);
}
