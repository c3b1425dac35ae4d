import { assertNever } from '../errors.ts';
import { isUndercut } from '../model/argument-roles.ts';
import type { Debate } from '../model/debate.ts';
import type { Relation, StatementId } from '../model/entities.ts';
import type { Span } from './report.ts';
import { joined, own, place, theirs } from './spans.ts';

type Numbers = ReadonlyMap<StatementId, number>;

/** Says what a statement does by a relation of which it is a premise: “supports 3, with 5”, “undercuts the step from 5 to 3”. */
export function bearing(debate: Debate, id: StatementId, relation: Relation, numbers: Numbers): Span[] {
  const { premises, target, scheme } = relation;
  const others = premises.filter((premise) => premise !== id);
  const together = others.length === 0 ? [] : [own(', with '), ...numbered(others, numbers)];
  const named = scheme.trim() === '' ? [] : [own(' ('), theirs(scheme.trim()), own(')')];
  const aim =
    'statement' in target
      ? numbered([target.statement], numbers)
      : stepTo(debate.relations.get(target.relation), numbers);
  return [own(`${verb(relation)} `), ...aim, ...together, ...named];
}

/** Names a step by its premises and its target. */
function stepTo(relation: Relation | undefined, numbers: Numbers): Span[] {
  if (relation === undefined) return [own('a step of argument')];
  const { premises, target } = relation;
  const to =
    'statement' in target ? [own(' to '), ...numbered([target.statement], numbers)] : [own(' to another step')];
  return [own('the step from '), ...numbered(premises, numbers), ...to];
}

/** Returns the numbers of statements as links; one that the report has not is “a statement that is not shown”. */
function numbered(ids: readonly StatementId[], numbers: Numbers): Span[] {
  const parts = ids.map((id): Span[] => {
    const number = numbers.get(id);
    return [
      number === undefined ? own('a statement that is not shown') : place(String(number), statementAnchor(number)),
    ];
  });
  const last = parts.at(-1) ?? [];
  return parts.length < 2 ? last : [...joined(parts.slice(0, -1), ', '), own(' and '), ...last];
}

/** Returns the id of the statement with a number. */
export function statementAnchor(number: number): string {
  return `statement-${number}`;
}

function verb(relation: Relation): string {
  const { kind } = relation;
  switch (kind) {
    case 'supports':
    case 'answers':
    case 'questions':
    case 'restates':
      return kind;
    case 'attacks':
      return isUndercut(relation) ? 'undercuts' : 'attacks';
    default:
      return assertNever(kind);
  }
}
