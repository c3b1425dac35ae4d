import { msg, t } from '../language/translate.ts';
import { isUndercut } from '../model/argument-roles.ts';
import type { Debate } from '../model/debate.ts';
import type { Relation, RelationKind, StatementId } from '../model/entities.ts';
import { shortened, shortQuote } from '../model/naming.ts';
import { isLinkedIn, type Outline, type OutlineRow } from './outline.ts';

/** Characters of a statement in the name of its row, and of one that it bears on. */
const LONGEST_TEXT = 300;
const LONGEST_QUOTE = 60;

/** What is said of what relations of a kind are aimed at, in the order in which they are counted. */
const DONE: Readonly<Record<RelationKind, string>> = {
  answers: msg('answered by {count}'),
  supports: msg('supported by {count}'),
  attacks: msg('attacked by {count}'),
  questions: msg('questioned by {count}'),
  restates: msg('restated by {count}'),
};

/**
 * Names a row for whoever hears it: its text, what it is and bears on, and what bears on it, such as “No power to compel. Claim, attacks
 * “There should be a national inquiry”, supported by 2, undercut by 1.”
 */
export function rowName(debate: Debate, outline: Outline, row: OutlineRow): string {
  if (row.kind === 'step') return `${sentenceOf(debate, outline, row)}.`;
  const text = shortened(debate.statements.get(row.statement)?.text ?? '', LONGEST_TEXT) || t('Untitled');
  return `${text}${/[.?!…]$/u.test(text) ? '' : '.'} ${sentenceOf(debate, outline, row)}.`;
}

/** Says what a row is and bears on, and what bears on it: “Claim, attacks “There should be a national inquiry”, supported by 2, undercut by 1”. */
export function sentenceOf(debate: Debate, outline: Outline, row: OutlineRow): string {
  const { relation } = row;
  const onStep = relation === null ? [] : onStepTold(outline.onRelation.get(relation.id) ?? []);
  if (row.kind === 'step') {
    const { premises, target } = row.relation;
    const values = { count: premises.length, does: doneBy(row.relation), aim: aimOf(debate, target) };
    const step = t(
      '{count, plural, one {# linked premise} other {# linked premises}}, which together {does, select, supports {support {aim}} attacks {attack {aim}} undercuts {undercut {aim}} answers {answer {aim}} questions {question {aim}} other {restate {aim}}}',
      values,
    );
    return [step, ...onStep].join(', ');
  }
  const { kind = 'claim', implicit = false } = debate.statements.get(row.statement) ?? {};
  const what = kind === 'question' ? t('Question') : implicit ? t('Implicit claim') : t('Claim');
  const isLinked = isLinkedIn(outline, row);
  const bearing = relation === null ? [] : [bearingOf(debate, relation)];
  const borne = told(outline.onStatement.get(row.statement) ?? []);
  const elsewhere = row.kind === 'reference' ? [t('in full elsewhere')] : [];
  return [what, ...bearing, ...elsewhere, ...borne, ...(isLinked ? [] : onStep)].join(', ');
}

function bearingOf(debate: Debate, relation: Relation): string {
  const others = relation.premises.length - 1;
  const does = t(
    '{does, select, supports {supports {aim}} attacks {attacks {aim}} undercuts {undercuts {aim}} answers {answers {aim}} questions {questions {aim}} other {restates {aim}}}',
    { does: doneBy(relation), aim: aimOf(debate, relation.target) },
  );
  if (others === 0) return does;
  return t('{does}, with {count, plural, one {# other premise} other {# other premises}}', { does, count: others });
}

/** Returns what a relation does, for the choice of its verb. */
function doneBy(relation: Relation): RelationKind | 'undercuts' {
  return isUndercut(relation) ? 'undercuts' : relation.kind;
}

function aimOf(debate: Debate, target: Relation['target']): string {
  if ('statement' in target) return quoted(debate, target.statement);
  const step = debate.relations.get(target.relation);
  if (step === undefined) return t('a step');
  const from = step.premises
    .map((id) => quoted(debate, id))
    .reduce((all, part) => t('{all} and {part}', { all, part }));
  return 'statement' in step.target
    ? t('the step from {from} to {to}', { from, to: quoted(debate, step.target.statement) })
    : t('the step from {from} to another step', { from });
}

function quoted(debate: Debate, id: StatementId): string {
  return shortQuote(debate.statements.get(id)?.text ?? '', LONGEST_QUOTE);
}

function told(relations: readonly Relation[]): string[] {
  return Object.entries(DONE).flatMap(([kind, done]) => {
    const count = relations.filter((relation) => relation.kind === kind).length;
    return count === 0 ? [] : [t(done, { count })];
  });
}

function onStepTold(relations: readonly Relation[]): string[] {
  const undercuts = relations.filter(isUndercut);
  const others = told(relations.filter((relation) => !isUndercut(relation)));
  return [
    ...(undercuts.length === 0 ? [] : [t('undercut by {count}', { count: undercuts.length })]),
    ...others.map((each) => t('its step {borne}', { borne: each })),
  ];
}
