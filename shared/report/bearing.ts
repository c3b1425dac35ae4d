import { spokenLocale, t, textParts } from '../language/translate.ts';
import type { Debate } from '../model/debate.ts';
import type { Relation, StatementId } from '../model/entities.ts';
import { sentence } from '../model/naming.ts';
import { lookOf } from '../scene/card-role.ts';
import type { Span } from './report.ts';
import { filled, joined, own, place, theirs } from './spans.ts';

type Numbers = ReadonlyMap<StatementId, number>;

/** Says what a statement does by a relation of which it is a premise: “supports 3, with 5”, “undercuts the step from 5 to 3”. */
export function bearing(debate: Debate, id: StatementId, relation: Relation, numbers: Numbers): Span[] {
  const { premises, target, scheme } = relation;
  const others = premises.filter((premise) => premise !== id);
  const named = scheme.trim() === '' ? [] : [own(' ('), theirs(scheme.trim()), own(')')];
  const aim =
    'statement' in target
      ? numbered([target.statement], numbers)
      : stepTo(debate.relations.get(target.relation), numbers);
  const does = filled(
    textParts<readonly Span[]>(
      '{act, select, supports {supports {aim}} attacks {attacks {aim}} undercuts {undercuts {aim}} answers {answers {aim}} questions {questions {aim}} other {restates {aim}}}{count, plural, =0 {} other {, with {others}}}',
      { act: lookOf(relation), aim, count: others.length, others: numbered(others, numbers) },
    ),
  );
  return [...does, ...named];
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
      return doneBy(onIt, numbers).map((done) =>
        filled(
          'statement' in target
            ? textParts<readonly Span[]>('the step to {to} {done}', { to: numbered([target.statement], numbers), done })
            : textParts<readonly Span[]>('its step {done}', { done }),
        ),
      );
    }),
  ];
  const [first, ...others] = joined(parts, '; ');
  if (first === undefined) return [];
  return [first.kind === 'text' ? { ...first, text: sentence(first.text) } : first, ...others];
}

function doneBy(relations: readonly Relation[], numbers: Numbers): Span[][] {
  return [...Map.groupBy(relations, lookOf)].map(([act, alike]) => {
    const by = alike.map(({ premises: [first = '', ...others] }) => {
      const one = numbered([first], numbers);
      if (others.length === 0) return one;
      return filled(textParts<readonly Span[]>('{one} with {others}', { one, others: numbered(others, numbers) }));
    });
    return filled(
      textParts<readonly Span[]>(
        '{act, select, answers {answered by {by}} supports {supported by {by}} attacks {attacked by {by}} undercuts {undercut by {by}} questions {questioned by {by}} other {restated by {by}}}',
        { act, by: joined(by, ', ') },
      ),
    );
  });
}

/** Names a step by its premises and its target. */
function stepTo(relation: Relation | undefined, numbers: Numbers): Span[] {
  if (relation === undefined) return [own(t('a step of argument'))];
  const premises = numbered(relation.premises, numbers);
  return filled(
    'statement' in relation.target
      ? textParts<readonly Span[]>('the step from {premises} to {target}', {
          premises,
          target: numbered([relation.target.statement], numbers),
        })
      : textParts<readonly Span[]>('the step from {premises} to another step', { premises }),
  );
}

/** Returns the numbers of statements as links; one that the report has not is “a statement that is not shown”. */
function numbered(ids: readonly StatementId[], numbers: Numbers): Span[] {
  const named = ids.map((id): Span => {
    const number = numbers.get(id);
    return number === undefined
      ? own(t('a statement that is not shown'))
      : place(String(number), statementAnchor(number));
  });
  if (named.length < 2) return named;
  const list = new Intl.ListFormat(spokenLocale()).formatToParts(named.map((_, index) => String(index)));
  return list.map(({ type, value }) => (type === 'element' ? (named[Number(value)] ?? own('')) : own(value)));
}

/** Returns the id of the statement with a number. */
export function statementAnchor(number: number): string {
  return `statement-${number}`;
}
