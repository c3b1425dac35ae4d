import type { Debate } from '../model/debate.ts';
import type { Relation, StatementId } from '../model/entities.ts';
import { sentence } from '../model/naming.ts';
import { lookOf } from '../scene/card-role.ts';
import { relationVerb } from '../scene/describe-relation.ts';
import type { RelationLook } from '../scene/theme.ts';
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
  return [own(`${relationVerb(relation, false)} `), ...aim, ...together, ...named];
}

/**
 * Says what bears on a statement, and on the steps from it: “Supported by 3 and 4 with 5; attacked by 6; the step to 1 undercut by 7”.
 * Nothing where nothing does.
 */
export function borneOn(
  onStatement: readonly Relation[],
  onSteps: readonly (readonly [step: Relation, onIt: readonly Relation[]])[],
  numbers: Numbers,
): Span[] {
  const parts = [
    ...doneBy(onStatement, numbers),
    ...onSteps.flatMap(([{ target }, onIt]) => {
      const step = 'statement' in target ? [own('the step to '), ...numbered([target.statement], numbers)] : null;
      return doneBy(onIt, numbers).map((part) => [...(step ?? [own('its step')]), own(' '), ...part]);
    }),
  ];
  const [first, ...others] = joined(parts, '; ');
  if (first === undefined) return [];
  return [first.kind === 'text' ? { ...first, text: sentence(first.text) } : first, ...others];
}

/** What relations of a kind do, told of what they are aimed at. */
const DONE: Readonly<Record<RelationLook, string>> = {
  answers: 'answered by ',
  supports: 'supported by ',
  attacks: 'attacked by ',
  undercuts: 'undercut by ',
  questions: 'questioned by ',
  restates: 'restated by ',
};

function doneBy(relations: readonly Relation[], numbers: Numbers): Span[][] {
  return [...Map.groupBy(relations, lookOf)].map(([look, alike]) => {
    const by = alike.map(({ premises }) =>
      joined(
        premises.map((id) => numbered([id], numbers)),
        ' with ',
      ),
    );
    return [own(DONE[look]), ...joined(by, ', ')];
  });
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
