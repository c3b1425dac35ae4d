import { assertNever } from '../errors.ts';
import { isUndercut } from '../model/argument-roles.ts';
import type { Debate } from '../model/debate.ts';
import type { Relation, Target } from '../model/entities.ts';
import { shortQuote } from '../model/naming.ts';

/** Characters: a description has more room than a message. */
const LONGEST_QUOTE = 60;

/** Describes a relation in a sentence: “Only a statutory inquiry…” and “…” together support “There should be…”. */
export function describeRelation(debate: Debate, relation: Relation): string {
  const premises = relation.premises.map((id) => quoted(debate.statements.get(id)?.text ?? ''));
  const linked = premises.length > 1;
  const scheme = relation.scheme === '' ? '' : ` (${relation.scheme})`;
  const list = linked ? `${premises.slice(0, -1).join(', ')} and ${premises.at(-1)} together` : (premises[0] ?? '');
  return `${list} ${relationVerb(relation, linked)} ${aim(debate, relation.target)}${scheme}.`;
}

/** Says how many premises of a relation are not drawn; '' for none. */
export function describeHidden(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' One of its premises is not shown.' : ` ${count} of its premises are not shown.`;
}

/** Says what a relation does to what it is aimed at: “attack” where its premises are several and named together. */
export function relationVerb(relation: Relation, plural: boolean): string {
  const { kind } = relation;
  switch (kind) {
    case 'supports':
      return plural ? 'support' : 'supports';
    case 'attacks':
      if (isUndercut(relation)) return plural ? 'undercut' : 'undercuts';
      return plural ? 'attack' : 'attacks';
    case 'answers':
      return plural ? 'answer' : 'answers';
    case 'questions':
      return plural ? 'question' : 'questions';
    case 'restates':
      return plural ? 'restate' : 'restates';
    default:
      return assertNever(kind);
  }
}

/** Describes a target. One level of relations is spelt out; the target of that relation is left to its own sentence. */
function aim(debate: Debate, target: Target): string {
  if ('statement' in target) return quoted(debate.statements.get(target.statement)?.text ?? '');
  const relation = debate.relations.get(target.relation);
  if (relation === undefined) return 'a step of argument';
  const premises = relation.premises.map((id) => quoted(debate.statements.get(id)?.text ?? ''));
  return `the step by which ${premises.join(' and ')} ${relationVerb(relation, premises.length > 1)} ${
    'statement' in relation.target
      ? quoted(debate.statements.get(relation.target.statement)?.text ?? '')
      : 'another step'
  }`;
}

function quoted(text: string): string {
  return shortQuote(text, LONGEST_QUOTE);
}
