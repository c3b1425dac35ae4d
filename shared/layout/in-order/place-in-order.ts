import type { Debate } from '../../model/debate.ts';
import type { MapId, StatementId } from '../../model/entities.ts';
import { frameOf } from '../../scene/frame.ts';
import { bottom, centreX, right } from '../../scene/geometry.ts';
import type { PlacedCards } from '../../scene/map-geometry.ts';
import type { Box, Point } from '../../scene/scene.ts';
import {
  ASIDE,
  ATTACKED_DROP,
  DROP,
  GAP,
  JUNCTION_INDENT,
  ROW_DROP,
  TRUNK_DISTANCE,
  UNDERCUT_INDENT,
} from '../compact/distances.ts';
import { GUTTER, type Size } from '../layout-box.ts';
import { Arrangement } from './arrangement.ts';
import { type Form, formOf, HUNG } from './forms.ts';
import { Relatives } from './relatives.ts';
import { RoomMaker } from './room-maker.ts';

/** Where a new card goes, and where the cards go that make room for it: top left corners on the map. */
export interface OrderedPlace {
  readonly corner: Point;
  readonly moves: ReadonlyMap<StatementId, Point>;
}

/** A way to place the card: its form and its box, and how far steps below the same parent move first. */
interface Proposal {
  readonly form: Form;
  readonly box: Box;
  readonly shifts: readonly { readonly id: StatementId; readonly dx: number; readonly dy: number }[];
}

/** A proposal that first moves its siblings gives their lines room: so many more cards may move for that. */
const WORTH_ROOM = 40;
/** How many cards that stay a row may go past. */
const MOST_TRIES = 4;

/**
 * Finds the place of a new card in the argument as the compact layout would: after the card that comes before it among those below
 * the same parent, in their row or on their trunk. Whatever stands there makes room with what stands below it. Of the places that
 * there may be, it is the one for which the fewest cards move. `debate` has the card's relations, `cards` all other cards in their
 * places. Null for a card that bears on nothing, and where cards are in the way that stay: then there is no such place.
 *
 * The cost depends on the cards that move and on those beside them, not on the size of the map.
 */
export function placeInOrder(
  debate: Debate,
  args: { map: MapId; statement: StatementId; size: Size; cards: PlacedCards },
): OrderedPlace | null {
  const { statement, cards } = args;
  const frame = frameOf(debate.get('map', args.map).direction);
  const before = new Arrangement(cards, frame);
  const relatives = new Relatives(debate, (id) => id === statement || before.has(id));
  const parent = relatives.parentOf(statement);
  if (parent === null || parent === statement) return null;
  const { width, height } = frame.box({ x: 0, y: 0, ...args.size });
  const isPinned = (id: StatementId): boolean =>
    debate.placementsByStatement.get(id).some((placement) => placement.map === args.map && placement.pinned);

  let best: { readonly cost: number; readonly map: Arrangement } | null = null;
  const waiting = [...proposals(debate, before, relatives, { statement, parent, width, height, isPinned })];
  let tries = 0;
  for (const proposal of waiting) {
    const map = before.fork();
    const given = new Map([[statement, proposal.form]]);
    const room = new RoomMaker(map, relatives, { isPinned, fresh: new Set([statement]), given });
    const shifted = proposal.shifts.every(({ id, dx, dy }) => room.moveBranch(id, dx, dy));
    map.put(statement, proposal.box);
    if (shifted && room.clear([statement])) {
      const cost = Math.max(0, map.moved.size - (proposal.shifts.length > 0 ? WORTH_ROOM : 0));
      if (best === null || cost < best.cost) best = { cost, map };
    } else if (best === null && room.blocking !== null && proposal.form === 'row' && tries++ < MOST_TRIES) {
      // A row goes on behind what stays.
      const x = Math.ceil(right(before.boxOf(room.blocking))) + GUTTER;
      if (x > proposal.box.x) waiting.push({ ...proposal, box: { ...proposal.box, x } });
    }
  }
  if (best === null) return null;
  const moves = best.map.corners();
  const corner = moves.get(statement) as Point;
  moves.delete(statement);
  return { corner, moves };
}

interface NewCard extends Size {
  readonly statement: StatementId;
  readonly parent: StatementId;
  readonly isPinned: (id: StatementId) => boolean;
}

/** Yields the ways to place a card, the most usual first. */
function* proposals(debate: Debate, map: Arrangement, relatives: Relatives, card: NewCard): Iterable<Proposal> {
  const { statement, parent, isPinned } = card;
  const children = relatives.childrenOf(parent);
  const at = children.indexOf(statement);
  const form = (id: StatementId): Form | null => (map.has(id) && !isPinned(id) ? formOf(id, map, relatives) : null);
  const previous = children.slice(0, at).findLast((id) => form(id) !== null);
  const isAnswer = relatives.stepOf(statement)?.kind === 'answers';
  if (previous !== undefined) {
    yield* after(previous, isAnswer ? 'row' : (form(previous) as Form), debate, map, relatives, card);
    return;
  }
  const next = children.slice(at + 1).find((id) => form(id) !== null);
  if (next !== undefined) {
    yield* before(next, form(next) as Form, map, relatives, card);
    return;
  }
  yield* first(map, relatives, card);
}

/** The first card below another: hung on a trunk, or right below it. Answers always stand in a row. */
function* first(map: Arrangement, relatives: Relatives, card: NewCard): Iterable<Proposal> {
  const { statement, parent, width, height } = card;
  const above = map.boxOf(parent);
  const isFlat = width >= height;
  const own = formOf(parent, map, relatives);
  const middle = Math.round(centreX(above) - width / 2);
  const hung = (side: 'left' | 'right'): Proposal => ({
    form: side,
    box: { width, height, x: side === 'left' ? above.x + HUNG : right(above) - HUNG - width, y: bottom(above) + DROP },
    shifts: [],
  });
  // Nothing may stand in the way of the trunk on which the parent hangs.
  const x =
    own === 'left' ? Math.max(above.x, middle) : own === 'right' ? Math.min(right(above) - width, middle) : middle;
  const below: Proposal = { form: 'row', box: { width, height, x, y: bottom(above) + ROW_DROP }, shifts: [] };
  const isAnswer = relatives.stepOf(statement)?.kind === 'answers';
  if (isAnswer || !isFlat) yield below;
  if (isAnswer) return;
  yield hung(own === 'right' ? 'right' : 'left');
  if (isFlat) yield below;
  if (own === null || own === 'row') yield hung('right');
}

/** After another: to the right of its branch in a row, below its branch on a trunk. */
function* after(
  previous: StatementId,
  form: Form,
  debate: Debate,
  map: Arrangement,
  relatives: Relatives,
  card: NewCard,
): Iterable<Proposal> {
  const { statement, width, height, isPinned } = card;
  const room = new RoomMaker(map, relatives, { isPinned, fresh: new Set([statement]) });
  const branch = room.branchOf(previous);
  if (branch === null) return;
  const box = map.boxOf(previous);
  const bounds = map.boundsOf(branch);
  const children = relatives.childrenOf(card.parent);
  const step = stepOf(debate, map, relatives, statement);
  if (form === 'row') {
    const x = right(bounds) + ASIDE;
    const drop = box.y - bottom(map.boxOf(card.parent));
    const dy = step.isAttacked && drop < ATTACKED_DROP ? ATTACKED_DROP - drop : 0;
    const row = children.filter((id) => id !== statement && room.formOf(id) === 'row');
    if (dy > 0) {
      const shifts = row.map((id) => ({ id, dx: 0, dy }));
      yield { form, box: { width, height, x, y: box.y + dy }, shifts };
    }
    yield { form, box: { width, height, x, y: box.y }, shifts: [] };
    return;
  }
  const y = bottom(bounds) + GAP;
  const mates = step.mates.filter((id) => room.formOf(id) === form);
  const out = form === 'left' ? step.indent : -step.indent;
  const x = form === 'left' ? box.x : right(box) - width;
  const own = { form, box: { width, height, x, y }, shifts: [] };
  yield* withTrunk(own, map, relatives, card);
  if (out !== 0 && mates.includes(previous)) {
    yield { form, box: { width, height, x: x + out, y }, shifts: mates.map((id) => ({ id, dx: out, dy: 0 })) };
  }
  yield own;
}

/** Before another, which makes room. */
function* before(
  next: StatementId,
  form: Form,
  map: Arrangement,
  relatives: Relatives,
  card: NewCard,
): Iterable<Proposal> {
  const { width, height } = card;
  const { x, y, ...box } = map.boxOf(next);
  const own = { form, box: { width, height, x: form === 'right' ? x + box.width - width : x, y }, shifts: [] };
  yield* withTrunk(own, map, relatives, card);
  yield own;
}

/** A card of a new kind on a trunk of its own: the others move aside for that. */
function* withTrunk(
  own: Proposal,
  map: Arrangement,
  relatives: Relatives,
  { statement, parent, isPinned }: NewCard,
): Iterable<Proposal> {
  const kindOf = (id: StatementId) => relatives.stepOf(id)?.kind;
  const column = relatives
    .childrenOf(parent)
    .filter((id) => id !== statement && map.has(id) && !isPinned(id) && formOf(id, map, relatives) === 'left');
  if (own.form !== 'left' || column.some((id) => kindOf(id) === kindOf(statement))) return;
  const dx = TRUNK_DISTANCE;
  yield { ...own, box: { ...own.box, x: own.box.x + dx }, shifts: column.map((id) => ({ id, dx, dy: 0 })) };
}

/**
 * Returns what a new card changes for the step that it stands with: how much further from its trunk the cards of that step stand
 * than before, because of a junction, or of what ends on their line.
 */
function stepOf(debate: Debate, map: Arrangement, relatives: Relatives, statement: StatementId) {
  const bond = relatives.bondOf(statement);
  const relation = debate.get('relation', bond?.relation ?? '');
  const premises = relation.premises.filter((id) => id !== statement && map.has(id));
  if (premises.length > 0) {
    const isSecond = premises.length === 1;
    return { mates: premises, indent: isSecond ? JUNCTION_INDENT : 0, isAttacked: false };
  }
  if ('statement' in relation.target) return { mates: [], indent: 0, isAttacked: false };
  const attacked = debate.get('relation', relation.target.relation);
  const isFirst = debate.relationsByTargetRelation
    .get(attacked.id)
    .every(({ id, premises: others }) => id === relation.id || !others.some((other) => map.has(other)));
  const mates = attacked.premises.filter((id) => map.has(id));
  return { mates, indent: isFirst ? UNDERCUT_INDENT : 0, isAttacked: true };
}
