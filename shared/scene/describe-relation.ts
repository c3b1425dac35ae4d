import { spokenLocale, t } from '../language/translate.ts';
import type { Debate } from '../model/debate.ts';
import type { Relation, Target } from '../model/entities.ts';
import { shortQuote } from '../model/naming.ts';
import { lookOf } from './card-role.ts';

/** Characters: a description has more room than a message. */
const LONGEST_QUOTE = 60;

/** Describes a relation in a sentence: “Only a statutory inquiry…” and “…” together support “There should be…”. */
export function describeRelation(debate: Debate, relation: Relation): string {
  const premises = relation.premises.map((id) => quoted(debate.statements.get(id)?.text ?? ''));
  const linked = premises.length > 1;
  const scheme = relation.scheme === '' ? '' : ` (${relation.scheme})`;
  const told = { act: lookOf(relation), aim: aim(debate, relation.target), scheme };
  if (linked) {
    return t(
      '{act, select, supports {{premises} together support {aim}} attacks {{premises} together attack {aim}} undercuts {{premises} together undercut {aim}} answers {{premises} together answer {aim}} questions {{premises} together question {aim}} other {{premises} together restate {aim}}}{scheme}.',
      { ...told, premises: listed(premises) },
    );
  }
  return t(
    '{act, select, supports {{premise} supports {aim}} attacks {{premise} attacks {aim}} undercuts {{premise} undercuts {aim}} answers {{premise} answers {aim}} questions {{premise} questions {aim}} other {{premise} restates {aim}}}{scheme}.',
    { ...told, premise: premises[0] ?? '' },
  );
}

/** Says how many premises of a relation are not drawn; '' for none. */
export function describeHidden(count: number): string {
  if (count === 0) return '';
  return ` ${t('{count, plural, one {One of its premises is not shown.} other {{count} of its premises are not shown.}}', { count })}`;
}

/** Says what a relation does to what it is aimed at: “attack” where its premises are several and named together. */
export function relationVerb(relation: Relation, plural: boolean): string {
  const act = lookOf(relation);
  return plural
    ? t(
        '{act, select, supports {support} attacks {attack} undercuts {undercut} answers {answer} questions {question} other {restate}}',
        { act },
      )
    : t(
        '{act, select, supports {supports} attacks {attacks} undercuts {undercuts} answers {answers} questions {questions} other {restates}}',
        { act },
      );
}

/** Describes a target. One level of relations is spelt out; the target of that relation is left to its own sentence. */
function aim(debate: Debate, target: Target): string {
  if ('statement' in target) return quoted(debate.statements.get(target.statement)?.text ?? '');
  const relation = debate.relations.get(target.relation);
  if (relation === undefined) return t('a step of argument');
  const premises = relation.premises.map((id) => quoted(debate.statements.get(id)?.text ?? ''));
  const told = {
    act: lookOf(relation),
    count: premises.length,
    premises: listed(premises),
    aim:
      'statement' in relation.target
        ? quoted(debate.statements.get(relation.target.statement)?.text ?? '')
        : t('another step', {}, 'what a step is aimed at'),
  };
  return t(
    'the step by which {premises} {count, plural, one {{act, select, supports {supports} attacks {attacks} undercuts {undercuts} answers {answers} questions {questions} other {restates}}} other {{act, select, supports {support} attacks {attack} undercuts {undercut} answers {answer} questions {question} other {restate}}}} {aim}',
    told,
  );
}

function listed(quotes: readonly string[]): string {
  return quotes.length === 1 ? (quotes[0] ?? '') : new Intl.ListFormat(spokenLocale()).format(quotes);
}

function quoted(text: string): string {
  return shortQuote(text, LONGEST_QUOTE);
}
