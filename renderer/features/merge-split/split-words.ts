import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';

/** Describes the effects of splitting a statement, a sentence each; nothing when it is gone. */
export function splitWords(debate: Debate, id: StatementId): string[] {
  const statement = debate.statements.get(id);
  if (statement === undefined) return [];
  const bearing = debate.relationsByPremise.get(id);
  const linked = bearing.filter(({ kind }) => kind === 'supports' || kind === 'attacks');
  const all = new Set([...bearing, ...debate.relationsByTargetStatement.get(id)].map((relation) => relation.id));
  return [
    t(
      '{kind, select, claim {The first half stays this claim, the second becomes a new one.} other {The first half stays this question, the second becomes a new one.}}',
      { kind: statement.kind },
    ),
    ...bothKeep(debate.citationsByStatement.count(id), debate.movesByTargetStatement.count(id)),
    ...becomeLinked(linked.length),
    ...stayWithFirst(all.size - linked.length, linked.length > 0),
    ...(statement.note === '' ? [] : [t('The note stays with the first half.')]),
    ...newCards(debate.placementsByStatement.count(id)),
  ];
}

function bothKeep(passages: number, moves: number): string[] {
  const parts = [
    ...(passages === 0 ? [] : [t('{count, plural, one {# passage} other {# passages}}', { count: passages })]),
    ...(moves === 0 ? [] : [t('{count, plural, one {# move} other {# moves}}', { count: moves })]),
  ];
  return parts.length === 0
    ? []
    : [t('Both keep its {what}.', { what: parts.reduce((all, part) => t('{all} and {part}', { all, part })) })];
}

function becomeLinked(relations: number): string[] {
  if (relations === 0) return [];
  return [
    t(
      '{count, plural, one {In the relation by which it supports or attacks something, the two become linked premises.} other {In the # relations by which it supports or attacks something, the two become linked premises.}}',
      { count: relations },
    ),
  ];
}

function stayWithFirst(relations: number, areOthers: boolean): string[] {
  if (relations === 0) return [];
  return [
    areOthers
      ? t(
          '{count, plural, one {Its other relation stays with the first half.} other {Its other # relations stay with the first half.}}',
          { count: relations },
        )
      : t(
          '{count, plural, one {Its relation stays with the first half.} other {Its # relations stay with the first half.}}',
          { count: relations },
        ),
  ];
}

function newCards(maps: number): string[] {
  if (maps === 0) return [];
  return [
    t(
      '{count, plural, one {The second half gets a card of its own close by.} other {The second half gets a card of its own close by, on each of # maps.}}',
      { count: maps },
    ),
  ];
}
