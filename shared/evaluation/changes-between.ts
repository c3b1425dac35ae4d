import { CounterclaimError } from '../errors.ts';
import { msg, t } from '../language/translate.ts';
import type { Debate } from '../model/debate.ts';
import type { Relation, RelationId, SpeakerId, StatementId } from '../model/entities.ts';
import { shortQuote } from '../model/naming.ts';
import { lastMovesOn } from '../model/stances.ts';
import { debateAsOf, isAfter, type Moment } from './as-of.ts';
import { sidesOn } from './divisiveness.ts';
import { type Evaluation, type EvaluationOptions, evaluateDebate } from './evaluate-debate.ts';
import { answeredQuestions, unansweredObjections } from './objections.ts';

export const DATED_CHANGE_KINDS = ['new', 'conceded', 'retracted', 'answered', 'dropped', 'standing'] as const;

/** Something that came about in a debate between two dates. */
export interface DatedChange {
  /**
   * `answered`: a question got its first position, or an objection its first answer. `dropped`: somebody spoke on, and left an
   * objection to what they hold unanswered. `standing`: a claim that was there before stands otherwise.
   */
  readonly kind: (typeof DATED_CHANGE_KINDS)[number];
  readonly entity: 'statement' | 'relation';
  readonly id: StatementId | RelationId;
  /** Who conceded, retracted or dropped it; null for the others. */
  readonly speaker: SpeakerId | null;
  /** A sentence for the user. */
  readonly text: string;
}

/** The heading of each kind, in lists. */
export const CHANGE_TITLES: Readonly<Record<DatedChange['kind'], string>> = {
  new: msg('New'),
  conceded: msg('Conceded'),
  retracted: msg('Retracted'),
  answered: msg('Newly answered'),
  dropped: msg('Dropped'),
  standing: msg('Stands otherwise'),
};

/** A debate at one of the dates. */
interface Stand {
  readonly debate: Debate;
  readonly evaluation: Evaluation;
  readonly unanswered: ReadonlyMap<RelationId, Relation>;
}

/**
 * Lists what came about in a debate between two moments, such as the ends of two dates, by kind. Throws as `debateAsOf` does, and
 * `InvalidValue` for moments in the wrong order.
 */
export function changesBetween(
  debate: Debate,
  from: Moment,
  to: Moment,
  options: EvaluationOptions = {},
): DatedChange[] {
  if (isAfter(debate, from, to)) {
    const message =
      typeof from === 'string' && typeof to === 'string'
        ? t('“{from}” ends after “{to}”. Give the earlier date first.', { from, to })
        : t('The moment to compare with comes later. Choose an earlier one.');
    throw new CounterclaimError('InvalidValue', message);
  }
  const [before, after] = [standAt(debate, from, options), standAt(debate, to, options)];
  const quoted = (id: StatementId) => shortQuote(debate.get('statement', id).text);
  const named = (id: SpeakerId) => debate.speakers.get(id)?.name ?? t('Somebody');
  const found: DatedChange[] = [];
  const say = (change: Omit<DatedChange, 'speaker'>, speaker: SpeakerId | null = null) =>
    found.push({ ...change, speaker });

  for (const id of after.evaluation.parts.statements.keys()) {
    if (!before.debate.statements.has(id)) {
      const { kind } = debate.get('statement', id);
      const text = t('The {kind, select, question {question} other {claim}} {name} is new.', {
        kind,
        name: quoted(id),
      });
      say({ kind: 'new', entity: 'statement', id, text });
    }
    const earlier = lastMovesOn(before.debate, id);
    for (const [speaker, move] of lastMovesOn(after.debate, id)) {
      if (earlier.get(speaker)?.id === move.id || (move.act !== 'concedes' && move.act !== 'retracts')) continue;
      const kind = move.act === 'concedes' ? 'conceded' : 'retracted';
      const text = t('{speaker} {kind, select, conceded {conceded} other {retracted}} {name}.', {
        speaker: named(speaker),
        kind,
        name: quoted(id),
      });
      say({ kind, entity: 'statement', id, text }, speaker);
    }
  }
  const answers = (stand: Stand) => answeredQuestions([...stand.debate.relations.values()]);
  const answeredBefore = answers(before);
  for (const id of answers(after)) {
    if (answeredBefore.has(id) || !before.debate.statements.has(id) || !after.evaluation.parts.statements.has(id))
      continue;
    say({
      kind: 'answered',
      entity: 'statement',
      id,
      text: t('The question {id} has its first position.', { id: quoted(id) }),
    });
  }
  for (const { id, premises, target } of before.unanswered.values()) {
    const objection = premises.map(quoted).join(t(' with '));
    if (!after.unanswered.has(id)) {
      say({
        kind: 'answered',
        entity: 'relation',
        id,
        text: t('The objection {objection} is answered.', { objection }),
      });
      continue;
    }
    if (!('statement' in target)) continue;
    const subjects = new Set<StatementId>([...premises, target.statement]);
    for (const speaker of sidesOn(before.debate, target.statement).for) {
      if (!spokeOfOtherThings(before.debate, after.debate, speaker, subjects)) continue;
      const text = t('{speaker} spoke on, and left the objection {objection} to {statement} unanswered.', {
        speaker: named(speaker),
        objection,
        statement: quoted(target.statement),
      });
      say({ kind: 'dropped', entity: 'relation', id, text }, speaker);
    }
  }
  for (const [id, { standing }] of after.evaluation.statements) {
    const was = before.evaluation.statements.get(id)?.standing;
    if (was === undefined || was === standing) continue;
    const text = t(
      '{name} {was, select, stands {stood} falls {fell} other {was undecided}}, and now {standing, select, stands {stands} falls {falls} other {is undecided}}.',
      { name: quoted(id), was, standing },
    );
    say({ kind: 'standing', entity: 'statement', id, text });
  }
  return found.sort((a, b) => DATED_CHANGE_KINDS.indexOf(a.kind) - DATED_CHANGE_KINDS.indexOf(b.kind));
}

function standAt(whole: Debate, date: Moment, options: EvaluationOptions): Stand {
  const { debate } = debateAsOf(whole, date);
  const evaluation = evaluateDebate(debate, options);
  const unanswered = unansweredObjections([...debate.relations.values()], evaluation);
  return { debate, evaluation, unanswered: new Map(unanswered.map((relation) => [relation.id, relation])) };
}

/** Tells whether somebody made moves between two stands of a debate, and none of them about the `subjects`. */
function spokeOfOtherThings(
  before: Debate,
  after: Debate,
  speaker: SpeakerId,
  subjects: ReadonlySet<StatementId>,
): boolean {
  const since = after.movesBySpeaker.get(speaker).filter(({ id }) => !before.moves.has(id));
  return since.length > 0 && since.every(({ target }) => !('statement' in target && subjects.has(target.statement)));
}
