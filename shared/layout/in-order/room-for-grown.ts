import type { Debate } from '../../model/debate.ts';
import type { MapId, StatementId } from '../../model/entities.ts';
import { frameOf } from '../../scene/frame.ts';
import type { PlacedCards } from '../../scene/map-geometry.ts';
import type { Point } from '../../scene/scene.ts';
import type { Size } from '../layout-box.ts';
import { Arrangement } from './arrangement.ts';
import { placesInStyle } from './in-style.ts';
import { Relatives } from './relatives.ts';
import { RoomMaker } from './room-maker.ts';

/**
 * Returns where cards go to make room for others that have grown to the sizes in `grown`: what stands below such a card moves away
 * with it, and so does whatever it would come too near; a map in the style *tree* or *layered* stays in it. `cards` are all cards as they were. Where something is in the way that
 * stays, nothing moves.
 */
export function roomForGrown(
  debate: Debate,
  args: { map: MapId; grown: ReadonlyMap<StatementId, Size>; cards: PlacedCards },
): ReadonlyMap<StatementId, Point> {
  const { map: mapId, grown, cards } = args;
  const { direction, style } = debate.get('map', mapId);
  const [first] = [...grown.keys()].filter((id) => cards.byId.get(id) !== undefined);
  if (first === undefined) return new Map();
  const kept = style === 'compact' ? null : placesInStyle(debate, { map: mapId, sizes: grown, anchor: first, cards });
  if (kept !== null) return kept;
  const frame = frameOf(direction);
  let map = new Arrangement(cards, frame);
  const relatives = new Relatives(debate, (id) => map.has(id));
  const isPinned = (id: StatementId): boolean =>
    debate.placementsByStatement.get(id).some((placement) => placement.map === mapId && placement.pinned);
  for (const [id, size] of grown) {
    if (!map.has(id)) continue;
    const attempt = map.fork();
    const room = new RoomMaker(attempt, relatives, { isPinned, fresh: new Set([id]) });
    const before = map.boxOf(id);
    const { width, height } = frame.box({ x: 0, y: 0, ...size });
    const below = relatives.childrenOf(id).filter((child) => map.has(child) && room.formOf(child) !== null);
    const makesWay = below.every((child) => room.moveBranch(child, 0, height - before.height));
    // A map that grows upwards would have the card grow towards what it bears on: it keeps that distance if it may move.
    const rises = direction === 'up' && room.formOf(id) === null ? height - before.height : 0;
    attempt.put(id, { ...before, y: before.y - rises, width, height });
    if (makesWay && room.clear([id])) map = attempt;
  }
  return map.corners();
}
