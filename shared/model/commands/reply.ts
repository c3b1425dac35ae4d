import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import type { Change } from '../change.ts';
import type { Debate } from '../debate.ts';
import { Draft } from '../draft.ts';
import {
  type Act,
  type Edtf,
  type MapId,
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
import { addMove, type MoveSpeaker } from './moves.ts';
import { placeMakingRoom, type Spot } from './placements.ts';
import { addStatement } from './statements.ts';

/** Somebody's reply to a move. */
export interface Reply {
  readonly replyTo: MoveId;
  /** An existing speaker, or the name of a new one. */
  readonly speaker: { readonly id: SpeakerId } | { readonly name: string };
  readonly act: Act;
  /** A statement of the replying speaker's own; null: the reply is about the same thing as the move. */
  readonly own: { readonly id: StatementId; readonly text: string } | null;
  /** The relation of that statement to what the move is about; null: none. */
  readonly relate: RelationKind | null;
  readonly at: Edtf | null;
  readonly words: string;
}

/**
 * Adds a reply: its speaker and statement if they are new, the move, and the relation; with `place`, its own statement
 * on a map. A denial with a statement of its own is two moves: one denies what it replies to, with the words given, the
 * other asserts the statement. Throws `InvalidValue` for a blank name or text and for a date that is not EDTF;
 * `IllegalRelation`; `NotFound`.
 */
export function addReply(
  debate: Debate,
  args: Reply & { newId: NewId; place?: { readonly map: MapId; readonly spot: Spot } | undefined },
): Change[] {
  const { newId, replyTo, act, own, relate, at, words, place } = args;
  const { target } = debate.get('move', replyTo);
  if (own?.text.trim() === '') throw new CounterclaimError('InvalidValue', t('Say what their own statement is.'));
  const draft = new Draft(debate);
  let speaker: MoveSpeaker = 'id' in args.speaker ? args.speaker.id : args.speaker;
  if (own !== null) {
    const ids = [own.id];
    const relation = relate === null ? {} : { relate: { kind: relate, target } };
    const statement = { kind: ownKind(act), text: own.text, newId: () => ids.pop() ?? newId(), ...relation };
    draft.apply(addStatement(draft, statement));
  }
  const say = (move: Pick<Move, 'act' | 'target'> & Partial<Pick<Move, 'words'>>) => {
    const said = addMove(draft, { newId, speaker, at, replyTo, ...move });
    draft.apply(said);
    speaker = said.find(({ entity }) => entity === 'speaker')?.id ?? speaker;
  };
  if (own === null || act === 'denies') say({ act, target, words });
  if (own !== null) {
    const about = { target: { statement: own.id } };
    say(act === 'denies' ? { ...about, act: 'asserts' } : { ...about, act, words });
    if (place) {
      const { map, spot } = place;
      draft.apply(placeMakingRoom(draft, { newId, map, statement: own.id, place: spot(draft, own.id, map) }));
    }
  }
  return draft.changes();
}

/**
 * Tells whether a reply with this act can come with a statement of its own: nobody takes back what was not yet said.
 */
export function mayHaveOwn(act: Act): boolean {
  return act !== 'retracts';
}

/**
 * Returns the relations that a reply's own statement can have to what `move` is about, the likeliest first: a denial
 * attacks what it denies, a contradiction of a denial supports it, a question questions it, a position answers.
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
