import type { StatementId } from '../../model/entities.ts';
import { bottom, centreX, right } from '../../scene/geometry.ts';
import type { Box } from '../../scene/scene.ts';
import { ATTACKED_DROP, BUS_DROP, DROP, GAP, HANG, ROW_DROP, TRUNK_INSET } from '../compact/distances.ts';
import { CHANNEL, GUTTER } from '../layout-box.ts';
import type { Arrangement } from './arrangement.ts';
import type { Relatives } from './relatives.ts';

/** How a card stands below another: in a row, or hung on a trunk to its left or right. */
export type Form = 'row' | 'left' | 'right';

/** What a card hung on the first trunk stands to the right of its parent's left edge. */
export const HUNG = TRUNK_INSET + HANG;
/** Pixels by which rounding may put a card off its place. */
const OFF = 1.5;
/** The most pixels between a card in a row and the branch before it, which may end with the room for a trunk. */
const MOST_ASIDE = GUTTER + 2 * HANG;
/** How far down the branch before is looked for. */
const DEEP = 3000;
/** How far below its parent the first card on a trunk stands, and how far below one on a trunk the next. */
const FIRST_DROPS = [DROP, BUS_DROP];
const NEXT_DROPS = [GAP, ROW_DROP, ATTACKED_DROP];

/**
 * Tells how a card stands below its parent, if it stands as layouts set cards; null when somebody has put it elsewhere, or it
 * bears on nothing. Nothing else is known about who placed a card.
 */
export function formOf(id: StatementId, map: Arrangement, relatives: Relatives): Form | null {
  const parent = relatives.parentOf(id);
  if (parent === null || !map.has(id)) return null;
  const box = map.boxOf(id);
  const above = map.boxOf(parent);
  const siblings = relatives
    .childrenOf(parent)
    .filter((other) => other !== id && map.has(other))
    .map((other) => map.boxOf(other));
  const drop = box.y - bottom(above);
  if (drop < GAP - OFF) return null;
  if (isInRow(box, drop, above, siblings) && isNextInRow(id, box, parent, siblings, map, relatives)) return 'row';
  // How far aside it hangs says nothing: what stands below it may be wider than it, and its trunk under any place of its parent.
  if (!FIRST_DROPS.some((first) => isNear(drop, first)) && !followsKin(id, box, parent, map, relatives)) return null;
  return box.x < above.x + HANG && right(box) < right(above) - HANG ? 'right' : 'left';
}

function isInRow(box: Box, drop: number, above: Box, siblings: readonly Box[]): boolean {
  if (drop < ROW_DROP - OFF || drop > CHANNEL + OFF) return false;
  if (siblings.some((other) => bottom(other) <= box.y && other.x < right(box) && right(other) > box.x)) return false;
  const isBelow = [box.x - above.x, right(box) - right(above), centreX(box) - centreX(above)].some(
    (aside) => Math.abs(aside) <= OFF,
  );
  return isBelow || siblings.some((other) => isNear(other.y, box.y));
}

/** Tells whether a card in a row is the first, or stands as near to the branch before it as layouts set them. */
function isNextInRow(
  id: StatementId,
  box: Box,
  parent: StatementId,
  siblings: readonly Box[],
  map: Arrangement,
  relatives: Relatives,
): boolean {
  if (!siblings.some((other) => isNear(other.y, box.y) && other.x < box.x)) return true;
  const reach = MOST_ASIDE + OFF;
  const area = { x: box.x - reach, y: box.y - OFF, width: reach, height: DEEP };
  return map
    .overlapping(area, id)
    .some((other) => right(map.boxOf(other)) <= box.x && relatives.lineageOf(other).includes(parent));
}

/** Tells whether a card stands right below another under the same parent, as far as cards on a trunk do. */
function followsKin(
  id: StatementId,
  { x, y, width }: Box,
  parent: StatementId,
  map: Arrangement,
  relatives: Relatives,
): boolean {
  const reach = ATTACKED_DROP + OFF;
  const area = { x: x - HUNG, y: y - reach - OFF, width: 2 * width + HUNG, height: reach };
  return map
    .overlapping(area, id)
    .some(
      (other) =>
        NEXT_DROPS.some((next) => isNear(y - bottom(map.boxOf(other)), next)) &&
        relatives.lineageOf(other).includes(parent),
    );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= OFF;
}
