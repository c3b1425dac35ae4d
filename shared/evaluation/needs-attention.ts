import { t } from '../language/translate.ts';
import type { Debate } from '../model/debate.ts';
import type { ExcerptId, MoveId, Relation, RelationId, SpeakerId, StatementId } from '../model/entities.ts';
import { isLost } from '../model/lost-excerpt.ts';
import { shortQuote } from '../model/naming.ts';
import { checklistOf } from '../schemes/checklist.ts';
import { schemeFinder } from '../schemes/debate-schemes.ts';
import { componentsOf } from './components.ts';
import type { Evaluation } from './evaluate-debate.ts';
import { makeFramework } from './framework.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { answeredQuestions, unansweredObjections } from './objections.ts';
import { unansweredMoves } from './unanswered-moves.ts';

export const ATTENTION_KINDS = [
  'unanswered-objection',
  'unanswered-move',
  'open-critical-question',
  'lost-support',
  'question-without-position',
  'circular-support',
  'for-and-against',
  'near-duplicate',
  'claim-without-source',
  'lost-passage',
] as const;

/** Something in a debate that its analyst may want to see to. */
export interface Attention {
  readonly kind: (typeof ATTENTION_KINDS)[number];
  readonly entity: 'statement' | 'relation' | 'excerpt' | 'move';
  readonly id: StatementId | RelationId | ExcerptId | MoveId;
  /** A sentence for the user. */
  readonly text: string;
  /** Of an unanswered move: to whom it was put, and for how many days, where that is known. */
  readonly speaker?: SpeakerId;
  readonly days?: number;
  /** Of a near duplicate: the other statement. */
  readonly other?: StatementId;
}

/** Lists what needs attention in an evaluated debate, or in the map of it that was evaluated, by kind. */
export function needsAttention(debate: Debate, evaluation: Evaluation): Attention[] {
  const { parts, statements } = evaluation;
  const quoted = (id: StatementId) => shortQuote(debate.get('statement', id).text);
  const listed = (ids: readonly StatementId[]) => ids.map(quoted).join(t(' with '));
  const relations = [...parts.relations.keys()].map((id) => debate.get('relation', id));
  const found: Attention[] = [];
  const say = (
    kind: Attention['kind'],
    entity: Attention['entity'],
    id: Attention['id'],
    text: string,
    more: Pick<Attention, 'speaker' | 'days' | 'other'> = {},
  ) => found.push({ kind, entity, id, text, ...more });

  for (const { id, premises } of unansweredObjections(relations, evaluation)) {
    say(
      'unanswered-objection',
      'relation',
      id,
      t('Nothing answers the objection {premises}.', { premises: listed(premises) }),
    );
  }
  for (const { move, speaker, days } of unansweredMoves(debate, parts)) {
    const { target } = move;
    const name = (of: SpeakerId) => debate.speakers.get(of)?.name ?? t('Somebody');
    const text = t(
      '{speaker} has not answered{days, plural, =0 {} one { for # day} other { for # days}} that {other} {act, select, asserts {asserted} denies {denied} questions {questioned} concedes {conceded} other {retracted}} {isStep, select, yes {a step} other {{statement}}}.',
      {
        speaker: name(speaker),
        days: days ?? 0,
        other: name(move.speaker),
        act: move.act,
        isStep: 'statement' in target ? 'no' : 'yes',
        statement: 'statement' in target ? quoted(target.statement) : '',
      },
    );
    say('unanswered-move', 'move', move.id, text, { speaker, ...(days !== null && { days }) });
  }
  const findScheme = schemeFinder(debate);
  for (const relation of relations) {
    const { scheme, questions = [] } = checklistOf(debate, relation, findScheme) ?? {};
    const open = questions.filter(({ state }) => state === 'open');
    const [first] = open;
    if (scheme === undefined || first === undefined) continue;
    const text = t(
      'The step from {premises} ({scheme}) has {count, plural, one {# critical question} other {# critical questions}} open, such as “{question}”',
      {
        premises: listed(relation.premises),
        scheme: scheme.name,
        count: open.length,
        question: first.question.text,
      },
    );
    say('open-critical-question', 'relation', relation.id, text);
  }
  const positions = new Set(relations.flatMap(({ kind, premises }) => (kind === 'answers' ? premises : [])));
  for (const id of positions) {
    if (statements.get(id)?.backing !== 'lost') continue;
    say('lost-support', 'statement', id, t('All that supports the position {id} has fallen.', { id: quoted(id) }));
  }
  const answered = answeredQuestions(relations);
  for (const id of parts.statements.keys()) {
    if (debate.get('statement', id).kind !== 'question' || answered.has(id)) continue;
    say('question-without-position', 'statement', id, t('No position answers the question {id}.', { id: quoted(id) }));
  }
  for (const [first, ...others] of supportCircles(relations, [...parts.statements.keys()])) {
    if (first === undefined) continue;
    const text = t('{first} supports itself{others, select, none {} other { by way of {others}}}.', {
      first: quoted(first),
      others: others.length === 0 ? 'none' : others.map(quoted).join(', '),
    });
    say('circular-support', 'statement', first, text);
  }
  for (const [premise, target] of usedForAndAgainst(relations)) {
    const text = t('{premise} is used both for and against {target}.', {
      premise: quoted(premise),
      target: quoted(target),
    });
    say('for-and-against', 'statement', premise, text);
  }
  for (const { one, other } of nearDuplicates([...parts.statements.keys()].map((id) => debate.get('statement', id)))) {
    // Statements that restate each other are one already.
    if (parts.statements.get(one) === parts.statements.get(other)) continue;
    say(
      'near-duplicate',
      'statement',
      one,
      t('{one} and {other} have nearly the same words.', { one: quoted(one), other: quoted(other) }),
      {
        other,
      },
    );
  }
  for (const id of statements.keys()) {
    const isStated = !debate.get('statement', id).implicit;
    const cited = debate.citationsByStatement.get(id);
    if (isStated && cited.length === 0)
      say('claim-without-source', 'statement', id, t('{id} has no source.', { id: quoted(id) }));
    for (const { excerpt } of cited) {
      if (!isLost(debate.get('excerpt', excerpt))) continue;
      say(
        'lost-passage',
        'excerpt',
        excerpt,
        t('A passage that {id} cites is no longer in its source.', { id: quoted(id) }),
      );
    }
  }
  return found.sort((a, b) => ATTENTION_KINDS.indexOf(a.kind) - ATTENTION_KINDS.indexOf(b.kind));
}

/** Returns the statements of each circle of support. */
function supportCircles(relations: readonly Relation[], ids: readonly StatementId[]): StatementId[][] {
  const places = new Map(ids.map((id, i) => [id, i] as const));
  const supports = relations.flatMap(({ kind, premises, target }) => {
    const aim = 'statement' in target ? places.get(target.statement) : undefined;
    if (kind !== 'supports' || aim === undefined) return [];
    return premises.map((premise) => ({ sources: [places.get(premise) as number], target: aim }));
  });
  const onThemselves = new Set(supports.flatMap(({ sources: [own], target }) => (own === target ? [target] : [])));
  return componentsOf(makeFramework(ids.length, { attacks: [], supports }))
    .filter(([first, ...others]) => others.length > 0 || onThemselves.has(first as number))
    .map((component) => component.map((place) => ids[place] as StatementId));
}

function usedForAndAgainst(relations: readonly Relation[]): [StatementId, StatementId][] {
  const uses = new Map<string, { premise: StatementId; target: StatementId; kinds: Set<string> }>();
  for (const { kind, premises, target } of relations) {
    if ((kind !== 'supports' && kind !== 'attacks') || !('statement' in target)) continue;
    for (const premise of premises) {
      const key = JSON.stringify([premise, target.statement]);
      const use = uses.get(key) ?? { premise, target: target.statement, kinds: new Set() };
      use.kinds.add(kind);
      uses.set(key, use);
    }
  }
  return [...uses.values()].filter(({ kinds }) => kinds.size > 1).map(({ premise, target }) => [premise, target]);
}
