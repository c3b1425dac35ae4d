import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import type { Change } from '../change.ts';
import type { Debate } from '../debate.ts';
import { Draft } from '../draft.ts';
import type { Move, Statement, StatementId } from '../entities.ts';
import { readFields } from '../field-rules.ts';
import type { NewId } from '../ids.ts';
import { roleOf, rolesAmong } from '../premise-roles.ts';
import { withoutStaleChecks } from '../stale-checks.ts';
import { orderAfter } from './order-keys.ts';
import { placeMakingRoom, type Spot } from './placements.ts';
import { requireRoom } from './statements.ts';

/** CSS pixels from a statement to the one split off it: beside it, clear of a card. */
const BESIDE = { x: 320, y: 0 } as const;

/**
 * Splits one statement in two: it keeps `first`; a new one, whose id is the first from `newId`, gets `second`. The new
 * one is linked to it where it supports or attacks, in the same role; its other relations, and its note, stay with it alone. Both carry
 * its citations and moves, and replies among the copied moves are to each other. The new one stands beside it on every
 * map, or where `spot` says. Throws `InvalidValue` when a half is blank; `NotFound`.
 */
export function splitStatement(
  debate: Debate,
  args: { newId: NewId; statement: StatementId; first: string; second: string; spot?: Spot },
): Change[] {
  const { newId } = args;
  const original = debate.get('statement', args.statement);
  requireRoom(debate, 1);
  const { text: first } = readFields('statement', { text: args.first });
  const { text: second } = readFields('statement', { text: args.second });
  if (first.trim() === '' || second.trim() === '') {
    throw new CounterclaimError('InvalidValue', t('Both halves of a statement that is split need some text.'));
  }
  const half: Statement = { ...original, id: newId(), text: second, note: '' };
  const draft = new Draft(debate);
  draft.update('statement', original.id, { text: first });
  draft.create('statement', half);
  for (const relation of debate.relationsByPremise.get(original.id)) {
    if (relation.kind !== 'supports' && relation.kind !== 'attacks') continue;
    const premises = relation.premises.flatMap((premise) => (premise === original.id ? [premise, half.id] : [premise]));
    const role = roleOf(relation, original.id);
    const roles = role === '' ? relation.roles : [...relation.roles, { premise: half.id, role }];
    draft.update('relation', relation.id, { premises, roles: rolesAmong(roles, premises) });
  }
  for (const citation of debate.citationsByStatement.get(original.id)) {
    draft.create('citation', { ...citation, id: newId(), statement: half.id, checkedBy: '', checkedOn: null });
  }
  for (const move of copiedMoves(debate, original.id, half.id, newId)) draft.create('move', move);
  for (const { map, x, y } of debate.placementsByStatement.get(original.id)) {
    const { spot = () => ({ x: x + BESIDE.x, y: y + BESIDE.y }) } = args;
    draft.apply(placeMakingRoom(draft, { newId, map, statement: half.id, place: spot(draft, half.id, map) }));
  }
  return withoutStaleChecks(debate, draft.changes());
}

/** Copies the moves on one statement to another, each directly after its original. */
function copiedMoves(debate: Debate, from: StatementId, to: StatementId, newId: NewId): Move[] {
  const moves = debate.movesByTargetStatement.get(from);
  const copies = new Map(moves.map(({ id }) => [id, newId()]));
  return moves.map((move) => ({
    ...move,
    id: copies.get(move.id) ?? move.id,
    target: { statement: to },
    replyTo: move.replyTo === null ? null : (copies.get(move.replyTo) ?? move.replyTo),
    order: orderAfter(debate.moves.values(), move.order),
  }));
}
