import { CounterclaimError } from '../../errors.ts';
import { type Change, coalesce } from '../change.ts';
import { changedCopy } from '../changed-copy.ts';
import type { Debate } from '../debate.ts';
import {
  type Act,
  type Edtf,
  type Move,
  type MoveId,
  RELATION_KINDS,
  type RelationKind,
  type SpeakerId,
  type StatementId,
  type StatementKind,
} from '../entities.ts';
import type { NewId } from '../ids.ts';
import { whyIllegalRelation } from '../rules.ts';
import { freshColour } from '../speaker-colours.ts';
import { addMove } from './moves.ts';
import { addSpeaker } from './speakers.ts';
import { addStatement } from './statements.ts';

/** What somebody answers to a move. */
export interface Reply {
  readonly replyTo: MoveId;
  /** One who is known, or the name of somebody new. */
  readonly speaker: { readonly id: SpeakerId } | { readonly name: string };
  readonly act: Act;
  /** A statement of their own; null: the reply is about what the move is about. */
  readonly own: { readonly id: StatementId; readonly text: string } | null;
  /** What their own statement does to that; null: nothing. */
  readonly relate: RelationKind | null;
  readonly at: Edtf | null;
  readonly words: string;
}

/**
 * Makes a reply: its speaker and statement where they are new, the move, and the relation. A denial with a statement of its own is
 * two moves: it denies what it replies to, with the words given, and asserts its own. Throws `InvalidValue` for a blank name or
 * text and for a date that is not EDTF; `IllegalRelation`; `NotFound`.
 */
export function addReply(debate: Debate, args: Reply & { newId: NewId }): Change[] {
  const { newId, replyTo, act, own, relate, at, words } = args;
  const { target } = debate.get('move', replyTo);
  if (own?.text.trim() === '') throw new CounterclaimError('InvalidValue', 'Say what their own statement is.');
  const changes: Change[] = [];
  const add = (command: (current: Debate) => readonly Change[]) =>
    changes.push(...command(changes.length === 0 ? debate : changedCopy(debate, coalesce(changes))));

  const speaker = 'id' in args.speaker ? args.speaker.id : newId();
  if ('name' in args.speaker) {
    const { name } = args.speaker;
    const colour = freshColour([...debate.speakers.values()].map((each) => each.colour));
    add((current) => addSpeaker(current, { newId: () => speaker, kind: 'person', name, colour }));
  }
  if (own !== null) {
    const ids = [own.id];
    const relation = relate === null ? {} : { relate: { kind: relate, target } };
    const statement = { kind: ownKind(act), text: own.text, newId: () => ids.pop() ?? newId(), ...relation };
    add((current) => addStatement(current, statement));
  }
  const said = { newId, speaker, at, replyTo };
  if (own === null || act === 'denies') add((current) => addMove(current, { ...said, act, target, words }));
  if (own !== null) {
    const about = { target: { statement: own.id } };
    const rest = act === 'denies' ? { act: 'asserts' as const } : { act, words };
    add((current) => addMove(current, { ...said, ...about, ...rest }));
  }
  return coalesce(changes);
}

/** The acts with which a reply can come with a statement of its own: nobody takes back what was not yet said. */
export function mayHaveOwn(act: Act): boolean {
  return act !== 'retracts';
}

/**
 * What a statement that comes with a reply can do to what `move` is about, the likeliest first: a denial attacks what it denies, who
 * contradicts a denial supports it, a question questions it, a position answers.
 */
export function replyRelations(debate: Debate, move: Pick<Move, 'act' | 'target'>, act: Act): RelationKind[] {
  const { target } = move;
  const agrees = (act === 'concedes') !== (move.act === 'denies');
  const likeliest: readonly RelationKind[] = agrees ? ['supports', 'attacks'] : ['attacks', 'supports'];
  const kinds = act === 'denies' ? (['attacks', 'answers'] as const) : [...likeliest, ...RELATION_KINDS];
  const premise = 'reply';
  const kindOf = (id: StatementId) => (id === premise ? ownKind(act) : debate.statements.get(id)?.kind);
  return [...new Set(kinds)].filter(
    (kind) =>
      kind !== 'restates' &&
      whyIllegalRelation(debate, { kind, premises: [premise], target }, undefined, kindOf) === null,
  );
}

function ownKind(act: Act): StatementKind {
  return act === 'questions' ? 'question' : 'claim';
}
