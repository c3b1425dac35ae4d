import { CounterclaimError } from '../../errors.ts';
import type { Change } from '../change.ts';
import type { Debate } from '../debate.ts';
import type { Statement } from '../entities.ts';
import { readFields } from '../field-rules.ts';
import type { NewId } from '../ids.ts';
import { orderAfter } from './order-keys.ts';
import { Plan } from './plan.ts';
import { requireRoom } from './statements.ts';

/** CSS pixels from a statement to what was split off it: beside it, clear of a card. */
const BESIDE = { x: 320, y: 0 } as const;

/**
 * Makes two statements of one: it keeps `first`, a new one gets `second`. Where it supports or attacks, the new one is linked to
 * it; what is aimed at it stays aimed at it. Both carry its citations and moves. The new one stands beside it on every map, by
 * `beside` CSS pixels. Throws `InvalidValue` when a half is blank; `NotFound`.
 */
export function splitStatement(
  debate: Debate,
  args: { newId: NewId; statement: string; first: string; second: string; beside?: { x: number; y: number } },
): Change[] {
  const { newId, beside = BESIDE } = args;
  const original = debate.get('statement', args.statement);
  requireRoom(debate, 1);
  const { text: first } = readFields('statement', { text: args.first });
  const { text: second } = readFields('statement', { text: args.second });
  if (first.trim() === '' || second.trim() === '') {
    throw new CounterclaimError('InvalidValue', 'Both halves of a statement that is split need some text.');
  }
  const half: Statement = { ...original, id: newId(), text: second, note: '' };
  const plan = new Plan(debate);
  plan.update('statement', original.id, { text: first });
  plan.create('statement', half);
  for (const relation of debate.relationsByPremise.get(original.id)) {
    if (relation.kind !== 'supports' && relation.kind !== 'attacks') continue;
    const premises = relation.premises.flatMap((premise) => (premise === original.id ? [premise, half.id] : [premise]));
    plan.update('relation', relation.id, { premises });
  }
  for (const { excerpt } of debate.citationsByStatement.get(original.id)) {
    plan.create('citation', { id: newId(), statement: half.id, excerpt });
  }
  for (const move of debate.movesByTargetStatement.get(original.id)) {
    const order = orderAfter(debate.moves.values(), move.order);
    plan.create('move', { ...move, id: newId(), target: { statement: half.id }, order });
  }
  for (const placement of debate.placementsByStatement.get(original.id)) {
    const { x, y } = placement;
    const spot = readFields('placement', { x: x + beside.x, y: y + beside.y });
    plan.create('placement', { ...placement, ...spot, id: newId(), statement: half.id });
  }
  return plan.changes();
}
