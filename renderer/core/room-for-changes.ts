import { roomForGrown } from '../../shared/layout/in-order/room-for-grown.ts';
import type { Size } from '../../shared/layout/layout-box.ts';
import type { Change } from '../../shared/model/change.ts';
import { moveCards } from '../../shared/model/commands/placements.ts';
import type { Debate } from '../../shared/model/debate.ts';
import { Draft } from '../../shared/model/draft.ts';
import type { PlacementId, StatementId } from '../../shared/model/entities.ts';
import { layOutCard } from '../../shared/scene/card.ts';
import type { Point } from '../../shared/scene/scene.ts';
import type { App } from './app.ts';

/**
 * Returns the changes of an edit together with those that make room on the shown map for the cards that grow by it: a longer text,
 * or the name of somebody who denies it. The same changes where none grows, or the map is not kept in order.
 */
export function withRoomForGrown(app: App, debate: Debate, changes: readonly Change[]): readonly Change[] {
  const { map, canvas, preferences } = app.store.getState();
  if (map === null || canvas === null || !preferences.keepsOrder || !debate.maps.has(map)) return changes;
  const touched = touchedStatements(debate, changes);
  if (touched.size === 0) return changes;
  const cards = canvas.placed();
  const draft = new Draft(debate);
  draft.apply(changes);
  const grown = new Map<StatementId, Size>();
  for (const id of touched) {
    const box = cards.byId.get(id);
    if (box === undefined || !debate.statements.has(id) || !draft.statements.has(id)) continue;
    const growth = heightOf(app, draft, id) - heightOf(app, debate, id);
    if (growth > 0) grown.set(id, { width: box.width, height: box.height + growth });
  }
  if (grown.size === 0) return changes;
  draft.apply(moveCards(draft, { map, corners: roomForGrown(draft, { map, grown, cards }) }));
  return draft.changes();
}

/** Notes where cards stood that `changes` move, unless it is noted already. */
export function noteMoved(
  moved: Map<PlacementId, Point> | undefined,
  debate: Debate,
  changes: readonly Change[],
): void {
  for (const { entity, id, before, after } of changes) {
    if (moved === undefined || entity !== 'placement' || before === null || after === null || moved.has(id)) continue;
    const { x, y } = debate.get('placement', id);
    moved.set(id, { x, y });
  }
}

/** Lists the statements whose cards may have another height. */
function touchedStatements(debate: Debate, changes: readonly Change[]): ReadonlySet<StatementId> {
  const touched = new Set<StatementId>();
  for (const { entity, id, before, after } of changes) {
    if (entity === 'statement' && before !== null && after !== null) touched.add(id);
    if (entity === 'citation' && after?.statement !== undefined) touched.add(after.statement);
    if (entity !== 'move') continue;
    for (const target of [debate.moves.get(id)?.target, after?.target]) {
      if (target !== undefined && 'statement' in target) touched.add(target.statement);
    }
  }
  return touched;
}

function heightOf({ fonts }: App, debate: Debate, id: StatementId): number {
  return layOutCard(debate, debate.get('statement', id), { label: ' ', look: null }, fonts.typesetter).height;
}
