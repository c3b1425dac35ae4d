import { CounterclaimError } from '../../errors.ts';
import { type Change, created, type Fields, updated } from '../change.ts';
import type { Debate } from '../debate.ts';
import { readFields } from '../field-rules.ts';
import type { NewId } from '../ids.ts';
import { whyIllegalReply } from '../rules.ts';
import { deletionChanges } from './deletion.ts';
import { orderAtEnd, reordered } from './order-keys.ts';

type MoveFields = Omit<Fields<'move'>, 'order'>;

/** Adds a move after the others. Throws `InvalidValue` for a date that is not EDTF; `NotFound`. */
export function addMove(
  debate: Debate,
  args: Pick<MoveFields, 'speaker' | 'act' | 'target'> & Partial<MoveFields> & { newId: NewId },
): Change[] {
  const { newId, speaker, act, target, at = null, words = '', excerpt = null, replyTo = null } = args;
  const fields = { speaker, act, target, at, words, excerpt, replyTo };
  requireEnds(debate, fields);
  const order = orderAtEnd(debate.moves.values());
  return [created('move', { id: newId(), ...readFields('move', fields), order })];
}

/** Throws `InvalidValue` for a bad date or a reply that leads back to the move itself; `NotFound`. */
export function editMove(debate: Debate, args: Partial<MoveFields> & { move: string }): Change[] {
  const { move, speaker, act, target, at, words, excerpt, replyTo } = args;
  const fields = { speaker, act, target, at, words, excerpt, replyTo };
  const current = debate.get('move', move);
  requireEnds(debate, fields, current.id);
  return updated('move', current, readFields('move', fields));
}

/** Puts a move before another; null: at the end. Throws `NotFound`. */
export function reorderMove(debate: Debate, args: { move: string; before: string | null }): Change[] {
  const orders = reordered(debate.moves.values(), debate.get('move', args.move), args.before);
  return [...orders].flatMap(([id, order]) => updated('move', debate.get('move', id), { order }));
}

/** Deletes moves; replies to them stay, in reply to nothing. Throws `NotFound`. */
export function deleteMoves(debate: Debate, args: { moves: readonly string[] }): Change[] {
  return deletionChanges(
    debate,
    args.moves.map((id) => ({ entity: 'move', id })),
  );
}

type Ends = { readonly [K in 'speaker' | 'target' | 'excerpt' | 'replyTo']?: MoveFields[K] | undefined };

function requireEnds(debate: Debate, { speaker, target, excerpt, replyTo }: Ends, id?: string): void {
  if (speaker !== undefined) debate.get('speaker', speaker);
  if (target && 'statement' in target) debate.get('statement', target.statement);
  if (target && 'relation' in target) debate.get('relation', target.relation);
  if (typeof excerpt === 'string') debate.get('excerpt', excerpt);
  if (typeof replyTo !== 'string') return;
  const reason = whyIllegalReply(debate, debate.get('move', replyTo).id, id);
  if (reason !== null) throw new CounterclaimError('InvalidValue', reason);
}
