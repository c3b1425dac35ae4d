import { t } from '../language/translate.ts';
import { isUndercut } from '../model/argument-roles.ts';
import type { Debate } from '../model/debate.ts';
import type { Relation, RelationKind, StatementId } from '../model/entities.ts';
import { shortened, shortQuote } from '../model/naming.ts';
import { relationVerb } from '../scene/describe-relation.ts';
import { counted } from '../text/counted.ts';
import { isLinkedIn, type Outline, type OutlineRow } from './outline.ts';

/** Characters of a statement in the name of its row, and of one that it bears on. */
const LONGEST_TEXT = 300;
const LONGEST_QUOTE = 60;

/** What relations of a kind do to what they are aimed at, in the order in which they are counted. */
const DONE: Readonly<Record<RelationKind, string>> = {
  answers: 'answered',
  supports: 'supported',
  attacks: 'attacked',
  questions: 'questioned',
  restates: 'restated',
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
    const does = `together ${relationVerb(row.relation, true)} ${aimOf(debate, target)}`;
    return [`${counted(premises.length, 'linked premise')}, which ${does}`, ...onStep].join(', ');
  }
  const { kind = 'claim', implicit = false } = debate.statements.get(row.statement) ?? {};
  const what = kind === 'question' ? t('Question') : implicit ? t('Implicit claim') : t('Claim');
  const isLinked = isLinkedIn(outline, row);
  const bearing = relation === null ? [] : [bearingOf(debate, relation)];
  const borne = told(outline.onStatement.get(row.statement) ?? []);
  const elsewhere = row.kind === 'reference' ? ['in full elsewhere'] : [];
  return [what, ...bearing, ...elsewhere, ...borne, ...(isLinked ? [] : onStep)].join(', ');
}

function bearingOf(debate: Debate, relation: Relation): string {
  const others = relation.premises.length - 1;
  const together = others === 0 ? '' : `, with ${counted(others, 'other premise')}`;
  return `${relationVerb(relation, false)} ${aimOf(debate, relation.target)}${together}`;
}

function aimOf(debate: Debate, target: Relation['target']): string {
  if ('statement' in target) return quoted(debate, target.statement);
  const step = debate.relations.get(target.relation);
  if (step === undefined) return 'a step';
  const from = step.premises.map((id) => quoted(debate, id)).join(' and ');
  return `the step from ${from} to ${'statement' in step.target ? quoted(debate, step.target.statement) : 'another step'}`;
}

function quoted(debate: Debate, id: StatementId): string {
  return shortQuote(debate.statements.get(id)?.text ?? '', LONGEST_QUOTE);
}

function told(relations: readonly Relation[]): string[] {
  return Object.entries(DONE).flatMap(([kind, done]) => {
    const count = relations.filter((relation) => relation.kind === kind).length;
    return count === 0 ? [] : [`${done} by ${count}`];
  });
}

function onStepTold(relations: readonly Relation[]): string[] {
  const undercuts = relations.filter(isUndercut);
  const others = told(relations.filter((relation) => !isUndercut(relation)));
  return [
    ...(undercuts.length === 0 ? [] : [`undercut by ${undercuts.length}`]),
    ...others.map((each) => `its step ${each}`),
  ];
}
