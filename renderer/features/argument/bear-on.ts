import { v7 as uuidv7 } from 'uuid';
import { msg } from '../../../shared/language/translate.ts';
import { HANG, ROW_DROP } from '../../../shared/layout/compact/distances.ts';
import { Relatives } from '../../../shared/layout/in-order/relatives.ts';
import { placeBlock } from '../../../shared/layout/place-block.ts';
import type { Change } from '../../../shared/model/change.ts';
import { type Corners, moveCards } from '../../../shared/model/commands/placements.ts';
import { addRelation, retargetRelation } from '../../../shared/model/commands/relations.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { Draft } from '../../../shared/model/draft.ts';
import type { MapId, Relation, RelationId, RelationKind, StatementId, Target } from '../../../shared/model/entities.ts';
import { BoxGrid } from '../../../shared/scene/box-grid.ts';
import { bottom } from '../../../shared/scene/geometry.ts';
import type { Box } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';

/**
 * Lets a statement bear on a target, as one step: the relation by which it bears on something else, if it is the only one and has no
 * other premise, is aimed at the target; otherwise a relation is added. Its card, with all below it, goes to a free place near there.
 */
export function bearOn(app: App, statement: StatementId, target: Target, kind: RelationKind): void {
  const id = uuidv7();
  let bearing: RelationId = id;
  const made = app.change(msg('Link'), (debate) => {
    const draft = new Draft(debate);
    const own = soleRelation(debate, statement);
    bearing = own?.id ?? id;
    draft.apply(
      own === undefined
        ? addRelation(draft, { newId: () => id, kind, premises: [statement], target })
        : retargetRelation(draft, { relation: own.id, target, kind }),
    );
    draft.apply(movesNear(app, draft, statement));
    return draft.changes();
  });
  if (made) app.select({ kind: 'relation', id: bearing });
}

/** Returns the only relation of which a statement is the premise, if it is its only premise. */
function soleRelation(debate: Debate, statement: StatementId): Relation | undefined {
  const [own, ...others] = debate.relationsByPremise.get(statement);
  return others.length === 0 && own?.premises.length === 1 ? own : undefined;
}

/** Returns the moves of a card, with all below it, to a free place near what it bears on. */
function movesNear(app: App, debate: Debate, statement: StatementId): Change[] {
  const { map, canvas } = app.store.getState();
  if (map === null || canvas === null) return [];
  const cards = canvas.placed();
  const relatives = new Relatives(debate, (id) => cards.byId.get(id) !== undefined);
  const parent = relatives.parentOf(statement);
  const above = parent === null ? undefined : cards.byId.get(parent);
  if (above === undefined) return [];
  const statements = relatives.branchesOf([statement]);
  const sizes = new Map(statements.flatMap((id) => [[id, cards.byId.get(id) as Box] as const]));
  const goAlong = new Set(sizes.values());
  const others = debate.placementsByMap.get(map).flatMap((placement) => cards.byId.get(placement.statement) ?? []);
  const taken = new BoxGrid(others.filter((box) => !goAlong.has(box)));
  const at = { x: above.x + HANG, y: bottom(above) + ROW_DROP };
  const corners = placeBlock(debate, { map, statements, sizes, taken, at });
  return moveCards(debate, { map, corners: withFolded(debate, { map, statement, corners }) });
}

/** Adds the corners of the cards that are folded away below a moved one: they go the way that the card at the top goes. */
function withFolded(
  debate: Debate,
  { map, statement, corners }: { map: MapId; statement: StatementId; corners: Corners },
): Corners {
  const placed = new Map(debate.placementsByMap.get(map).map((placement) => [placement.statement, placement] as const));
  const [from, to] = [placed.get(statement), corners.get(statement)];
  if (from === undefined || to === undefined) return corners;
  const all = new Map(corners);
  for (const id of new Relatives(debate, (other) => placed.has(other)).branchesOf([statement])) {
    const own = placed.get(id);
    if (own !== undefined && !all.has(id)) all.set(id, { x: own.x + to.x - from.x, y: own.y + to.y - from.y });
  }
  return all;
}
