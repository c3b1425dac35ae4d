import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { counted } from '../../../shared/text/counted.ts';

/** Describes the effects of splitting a statement, a sentence each; nothing when it is gone. */
export function splitWords(debate: Debate, id: StatementId): string[] {
  const statement = debate.statements.get(id);
  if (statement === undefined) return [];
  const bearing = debate.relationsByPremise.get(id);
  const linked = bearing.filter(({ kind }) => kind === 'supports' || kind === 'attacks');
  const all = new Set([...bearing, ...debate.relationsByTargetStatement.get(id)].map((relation) => relation.id));
  return [
    `The first half stays this ${statement.kind}, the second becomes a new one.`,
    ...bothKeep(debate.citationsByStatement.count(id), debate.movesByTargetStatement.count(id)),
    ...becomeLinked(linked.length),
    ...stayWithFirst(all.size - linked.length, linked.length > 0),
    ...(statement.note === '' ? [] : [t('The note stays with the first half.')]),
    ...newCards(debate.placementsByStatement.count(id)),
  ];
}

function bothKeep(passages: number, moves: number): string[] {
  const parts = [
    ...(passages === 0 ? [] : [counted(passages, 'passage')]),
    ...(moves === 0 ? [] : [counted(moves, 'move')]),
  ];
  return parts.length === 0 ? [] : [`Both keep its ${parts.join(' and ')}.`];
}

function becomeLinked(relations: number): string[] {
  if (relations === 0) return [];
  const where = relations === 1 ? 'the relation' : `the ${counted(relations, 'relation')}`;
  return [`In ${where} by which it supports or attacks something, the two become linked premises.`];
}

function stayWithFirst(relations: number, areOthers: boolean): string[] {
  if (relations === 0) return [];
  const others = areOthers ? 'other ' : '';
  return [
    relations === 1
      ? `Its ${others}relation stays with the first half.`
      : `Its ${others}${counted(relations, 'relation')} stay with the first half.`,
  ];
}

function newCards(maps: number): string[] {
  if (maps === 0) return [];
  return [
    `The second half gets a card of its own close by${maps === 1 ? '' : `, on each of ${counted(maps, 'map')}`}.`,
  ];
}
