import type { Debate } from '../../model/debate.ts';
import type { MapId, StatementId } from '../../model/entities.ts';
import type { PlacedCards } from '../../scene/map-geometry.ts';
import type { Point } from '../../scene/scene.ts';
import type { Size } from '../layout-box.ts';
import { layoutBoxes, layoutLinks } from '../layout-changes.ts';
import { layoutMap } from '../layout-map.ts';
import type { OrderedPlace } from './place-in-order.ts';
import { Relatives } from './relatives.ts';

/** The most cards that are laid out anew for one: more take longer than nobody would feel. */
const MOST_LAID_OUT = 150;
/** The share of a map's cards that have to stand as its style sets them for it to be kept so. */
const MOSTLY = 0.5;

type Corners = ReadonlyMap<StatementId, Point>;

/**
 * Finds the place of a new card on a map in the style *tree* or *layered*, and where others go so that the map stays in its style. Null
 * for a card that bears on nothing, and where `placesInStyle` has none.
 */
export function placeInStyle(
  debate: Debate,
  args: { map: MapId; statement: StatementId; size: Size; cards: PlacedCards },
): OrderedPlace | null {
  const { map, statement, size, cards } = args;
  const relatives = new Relatives(debate, (id) => id === statement || cards.byId.get(id) !== undefined);
  const anchor = relatives.parentOf(statement);
  if (anchor === null || anchor === statement) return null;
  const corners = placesInStyle(debate, { map, sizes: new Map([[statement, size]]), anchor, cards });
  const corner = corners?.get(statement);
  if (corner === undefined) return null;
  const moves = new Map(corners);
  moves.delete(statement);
  return { corner, moves };
}

/**
 * Returns where the cards of a map in the style *tree* or *layered* go so that it stays in its style, when cards come or grow to the
 * `sizes` given: those that stand as the style sets them are laid out anew, with the new ones; those that somebody put elsewhere, or
 * that are pinned, stay where they are. If all are in style, the card `anchor` stays. Null where most of the map is not in its style,
 * where cards are folded away, and for maps that are too large for that.
 */
export function placesInStyle(
  debate: Debate,
  args: { map: MapId; sizes: ReadonlyMap<StatementId, Size>; anchor: StatementId; cards: PlacedCards },
): Corners | null {
  const { map, sizes, anchor, cards } = args;
  const placements = debate.placementsByMap.get(map);
  if (placements.length > MOST_LAID_OUT) return null;
  const now = new Map<StatementId, Point & Size>();
  for (const { statement } of placements) {
    const box = cards.byId.get(statement);
    if (box === undefined) return null;
    now.set(statement, box);
  }
  const { style, direction } = debate.get('map', map);
  const laidOut = (boxes: ReadonlyMap<StatementId, Size>, stay: ReadonlySet<StatementId>): Corners => {
    const those = layoutBoxes(debate, boxes.keys(), boxes);
    const fixed = new Map([...stay].flatMap((id) => [[id, now.get(id) ?? { x: 0, y: 0 }] as const]));
    return layoutMap(those, layoutLinks(debate, those), { style, direction, fixed });
  };
  const pinned = new Set(placements.flatMap(({ statement, pinned: isPinned }) => (isPinned ? [statement] : [])));
  const first = outOfPlace(now, laidOut(now, pinned), pinned);
  const stay = first.size === pinned.size ? first : outOfPlace(now, laidOut(now, first), first);
  if (stay.size - pinned.size > (1 - MOSTLY) * (now.size - pinned.size)) return null;

  const after = laidOut(new Map([...now, ...sizes]), stay);
  const [from, to] = [after.get(anchor), now.get(anchor)];
  const way = stay.size > 0 || from === undefined || to === undefined ? { x: 0, y: 0 } : wayBetween(from, to);
  const corners = new Map<StatementId, Point>();
  for (const [id, { x, y }] of after) {
    const corner = { x: Math.round(x + way.x), y: Math.round(y + way.y) };
    const before = now.get(id);
    if (!stay.has(id) && (before?.x !== corner.x || before.y !== corner.y)) corners.set(id, corner);
  }
  return corners;
}

/**
 * Returns the cards that do not stand where a layout has them, with those in `stay`. Without any that stay, the layout may be anywhere
 * on the map: it is where most cards agree with it.
 */
function outOfPlace(now: Corners, laidOut: Corners, stay: ReadonlySet<StatementId>): Set<StatementId> {
  const ways = new Map<string, StatementId[]>();
  for (const [id, there] of laidOut) {
    if (stay.has(id)) continue;
    const { x, y } = wayBetween(there, now.get(id) ?? there);
    const key = `${Math.round(x)} ${Math.round(y)}`;
    ways.set(key, [...(ways.get(key) ?? []), id]);
  }
  const inPlace = stay.size > 0 ? ways.get('0 0') : [...ways.values()].sort((a, b) => b.length - a.length)[0];
  const found = new Set(now.keys());
  for (const id of inPlace ?? []) found.delete(id);
  return found;
}

function wayBetween(from: Point, to: Point): Point {
  return { x: to.x - from.x, y: to.y - from.y };
}
