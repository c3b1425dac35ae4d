import { anchorAt } from '../../../anchors/anchor.ts';
import { type Change, created, updated } from '../../../model/change.ts';
import { unjudged } from '../../../model/citation.ts';
import { addExcerpt } from '../../../model/commands/excerpts.ts';
import { ordersAtEnd } from '../../../model/commands/order-keys.ts';
import { addSpeaker } from '../../../model/commands/speakers.ts';
import { addStatement, requireRoom } from '../../../model/commands/statements.ts';
import type { Debate } from '../../../model/debate.ts';
import type { Edtf, SourceId, SpeakerId } from '../../../model/entities.ts';
import { readFields } from '../../../model/field-rules.ts';
import type { NewId } from '../../../model/ids.ts';
import { pageAt } from '../../pages.ts';
import { type TurnStart, withTurnTimes } from '../../turn-times.ts';
import type { Turn } from '../turn.ts';
import { type TurnForm, withTurnForm } from '../turn-form.ts';
import { claimOfTurn } from './claim-of-turn.ts';
import { speakersFor } from './turn-speakers.ts';

export interface TurnsToAdd {
  readonly newId: NewId;
  readonly source: SourceId;
  /** The text of the source. */
  readonly text: string;
  /** Those that are kept, in their order. */
  readonly turns: readonly Turn[];
  /** When it was said; with a day, turns that have a time of day get both. A turn's own day counts before it. */
  readonly at?: Edtf | null;
  /** Speakers by name, where they differ from what `speakersFor` finds. */
  readonly speakers?: ReadonlyMap<string, SpeakerId>;
  /** How the text was split, for the source to remember. */
  readonly form?: TurnForm;
}

/**
 * Makes of each turn an excerpt, a claim that cites it, on no map yet, and the move by which its speaker asserts the
 * claim; adds the speakers that the debate does not have, and has the source remember when in the recording each was spoken. Throws `InvalidValue` for a date that is not EDTF, or for
 * more statements than a debate may have; `NotFound`.
 */
export function addTurns(
  debate: Debate,
  { newId, source, text, turns, at = null, speakers, form }: TurnsToAdd,
): Change[] {
  const kept = debate.get('source', source);
  const { csl } = kept;
  requireRoom(debate, turns.length);
  const changes: Change[] = [];
  const idOf = new Map<string, SpeakerId>();
  for (const { name, existing, proposed } of speakersFor(debate, turns, at)) {
    const chosen = speakers?.get(name) ?? existing;
    if (chosen !== null) {
      idOf.set(name, debate.get('speaker', chosen).id);
      continue;
    }
    const made = addSpeaker(debate, { newId, ...proposed });
    changes.push(...made);
    idOf.set(name, idIn(made));
  }
  const spoken: TurnStart[] = [];
  const orders = ordersAtEnd(debate.moves.values(), turns.length);
  for (const [index, turn] of turns.entries()) {
    const anchor = anchorAt(text, turn.start, turn.end);
    if (turn.time?.from != null) spoken.push([anchor.start, turn.time.from]);
    const excerpt = addExcerpt(debate, { newId, source, ...anchor, page: pageAt(csl, anchor.start) });
    const claim = addStatement(debate, { newId, kind: 'claim', text: claimOfTurn(turn.text) });
    const citation = unjudged({ id: newId(), statement: idIn(claim), excerpt: idIn(excerpt) });
    const said = readFields('move', {
      at: momentOf(turn, at),
      // The text between the paragraphs is in the excerpt, but was not said.
      words: turn.text === anchor.exact ? '' : turn.text,
    });
    const move = {
      id: newId(),
      speaker: idOf.get(turn.speaker) ?? '',
      act: 'asserts' as const,
      target: { statement: idIn(claim) },
      ...said,
      excerpt: idIn(excerpt),
      replyTo: null,
      order: orders[index] ?? '',
    };
    changes.push(...excerpt, ...claim, created('citation', citation), created('move', move));
  }
  const formed = form === undefined ? csl : withTurnForm(csl, form);
  return [...changes, ...updated('source', kept, { csl: withTurnTimes(formed, spoken) })];
}

/** Returns when a turn was spoken; its own day counts before the one that was given. */
function momentOf({ time }: Turn, at: Edtf | null): Edtf | null {
  const day = time?.day ?? at;
  const clock = time?.clock ?? null;
  return clock !== null && day !== null && /^\d{4}-\d\d-\d\d$/.test(day) ? `${day}T${clock}` : day;
}

function idIn([change]: readonly Change[]): string {
  return change?.id ?? '';
}
