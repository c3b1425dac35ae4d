import { v7 as uuidv7 } from 'uuid';
import { msg } from '../../../shared/language/translate.ts';
import type { Spot } from '../../../shared/model/commands/placements.ts';
import { addReply, type Reply } from '../../../shared/model/commands/reply.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { MapId, MoveId, Target } from '../../../shared/model/entities.ts';
import { relationMaps } from '../../../shared/model/relation-maps.ts';
import type { App } from '../../core/app.ts';
import { freePlace } from '../argument/place-on-map.ts';

/**
 * Returns the map to draw a reply on: the shown one if it has what is replied to; otherwise the first that does; or
 * none.
 */
export function mapFor(debate: Debate, target: Target, shown: MapId | null): MapId | null {
  const on = mapsOf(debate, target);
  if (shown !== null && on.has(shown)) return shown;
  return debate.mapsInOrder().find(({ id }) => on.has(id))?.id ?? null;
}

/**
 * Makes a reply, with its own statement on `map` near what it bears on, as one undo step, and selects it. Returns the
 * sentence that refuses it; null when it was made.
 */
export function makeReply(app: App, reply: Reply, map: MapId | null): string | null {
  const moves: MoveId[] = [];
  const spot: Spot = (debate, statement, on) => freePlace(app, debate, statement, on);
  const place = map === null || reply.relate === null ? undefined : { map, spot };
  const refused = app.type(
    msg('Reply'),
    (debate) => {
      const said = addReply(debate, { ...reply, newId: uuidv7, place });
      moves.splice(0, moves.length, ...said.filter(({ entity }) => entity === 'move').map(({ id }) => id));
      return said;
    },
    uuidv7(),
  );
  app.store.getState().session?.writeTyped();
  const [move] = moves;
  if (refused === null && move !== undefined) {
    app.select({ kind: 'move', id: move });
    requestAnimationFrame(() => app.store.getState().exchange?.reveal(move));
  }
  return refused;
}

function mapsOf(debate: Debate, target: Target): ReadonlySet<MapId> {
  if ('statement' in target) {
    return new Set(debate.placementsByStatement.get(target.statement).map(({ map }) => map));
  }
  const relation = debate.relations.get(target.relation);
  return relation === undefined ? new Set() : new Set(relationMaps(debate, relation));
}
