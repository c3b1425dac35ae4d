import { CounterclaimError } from '../../errors.ts';
import { type Change, type Fields, updated } from '../change.ts';
import type { Debate } from '../debate.ts';
import { Draft } from '../draft.ts';
import type { MoveId, SpeakerId } from '../entities.ts';
import { readFields } from '../field-rules.ts';
import type { NewId } from '../ids.ts';
import { whyIllegalReply } from '../rules.ts';
import { freshColour } from '../speaker-colours.ts';
import { deletionChanges } from './deletion.ts';
import { orderAtEnd, reordered } from './order-keys.ts';
import { addSpeaker } from './speakers.ts';

type MoveFields = Omit<Fields<'move'>, 'order'>;

/** The speaker of a move: an existing one, by id, or a new one, by name. */
export type MoveSpeaker = SpeakerId | { readonly name: string };

/**
 * Adds a move after the others, and its speaker if that is a new one. Throws `InvalidValue` for a date that is not
 * EDTF; `NotFound`.
 */
export function addMove(
  debate: Debate,
  args: Pick<MoveFields, 'act' | 'target'> &
    Partial<Omit<MoveFields, 'speaker'>> & { newId: NewId; speaker: MoveSpeaker },
): Change[] {
  const { newId, act, target, at = null, words = '', excerpt = null, replyTo = null } = args;
  const draft = new Draft(debate);
  const speaker = speakerIn(draft, args.speaker, newId);
  const fields = { speaker, act, target, at, words, excerpt, replyTo };
  requireEnds(draft, fields);
  const order = orderAtEnd(draft.moves.values());
  draft.create('move', { id: newId(), ...readFields('move', fields), order });
  return draft.changes();
}

/**
 * Edits a move, and adds its speaker if that is a new one. Throws `InvalidValue` for a bad date or a reply that leads
 * back to the move itself; `NotFound`.
 */
export function editMove(
  debate: Debate,
  args: Partial<Omit<MoveFields, 'speaker'>> & { move: MoveId; speaker?: MoveSpeaker; newId?: NewId },
): Change[] {
  const { move, act, target, at, words, excerpt, replyTo } = args;
  const draft = new Draft(debate);
  const speaker = args.speaker === undefined ? undefined : speakerIn(draft, args.speaker, args.newId);
  const fields = { speaker, act, target, at, words, excerpt, replyTo };
  const current = draft.get('move', move);
  requireEnds(draft, fields, current.id);
  draft.update('move', current.id, readFields('move', fields));
  return draft.changes();
}

/** Returns the speaker's id, adding a new speaker to `draft` where needed. */
function speakerIn(draft: Draft, speaker: MoveSpeaker, newId?: NewId): SpeakerId {
  if (typeof speaker === 'string') return speaker;
  if (newId === undefined) throw new TypeError('Somebody new needs an id.');
  const id = newId();
  const colour = freshColour([...draft.speakers.values()].map((each) => each.colour));
  draft.apply(addSpeaker(draft, { newId: () => id, kind: 'person', name: speaker.name, colour }));
  return id;
}

/** Moves a move before another; null: to the end. Throws `NotFound`. */
export function reorderMove(debate: Debate, args: { move: MoveId; before: MoveId | null }): Change[] {
  const orders = reordered(debate.moves.values(), debate.get('move', args.move), args.before);
  return [...orders].flatMap(([id, order]) => updated('move', debate.get('move', id), { order }));
}

/** Deletes moves; replies to them stay, in reply to nothing. Throws `NotFound`. */
export function deleteMoves(debate: Debate, args: { moves: readonly MoveId[] }): Change[] {
  return deletionChanges(
    debate,
    args.moves.map((id) => ({ entity: 'move', id })),
  );
}

type Ends = { readonly [K in 'speaker' | 'target' | 'excerpt' | 'replyTo']?: MoveFields[K] | undefined };

function requireEnds(debate: Debate, { speaker, target, excerpt, replyTo }: Ends, id?: MoveId): void {
  if (speaker !== undefined) debate.get('speaker', speaker);
  if (target && 'statement' in target) debate.get('statement', target.statement);
  if (target && 'relation' in target) debate.get('relation', target.relation);
  if (typeof excerpt === 'string') debate.get('excerpt', excerpt);
  if (typeof replyTo !== 'string') return;
  const reason = whyIllegalReply(debate, debate.get('move', replyTo).id, id);
  if (reason !== null) throw new CounterclaimError('InvalidValue', reason);
}
