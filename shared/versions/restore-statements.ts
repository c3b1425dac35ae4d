import { type Change, sameValue } from '../model/change.ts';
import type { Debate } from '../model/debate.ts';
import { Draft } from '../model/draft.ts';
import type { Entities, EntityName, Relation, StatementId, Target } from '../model/entities.ts';

/**
 * Returns the changes that make `statements` what they were in an earlier state of the debate, with what belongs to them: their
 * relations, citations, moves and places on maps, as far as what those need is there now or comes back with them. What was added to
 * a statement since stays; one that was not there then is left as it is.
 */
export function restoreStatements(now: Debate, then: Debate, statements: readonly StatementId[]): Change[] {
  const draft = new Draft(now);
  const wanted = statements.filter((id) => then.statements.has(id));
  for (const id of wanted) put(draft, 'statement', then.get('statement', id));
  const relations = relationsOf(then, wanted);
  for (const relation of relations) if (hasEnds(draft, relation)) put(draft, 'relation', relation);
  const moves = [
    ...wanted.flatMap((id) => then.movesByTargetStatement.get(id)),
    ...relations.filter(({ id }) => draft.relations.has(id)).flatMap(({ id }) => then.movesByTargetRelation.get(id)),
  ];
  for (const id of wanted) {
    for (const citation of then.citationsByStatement.get(id)) {
      bringExcerpt(draft, then, citation.excerpt);
      put(draft, 'citation', citation);
    }
    for (const placement of then.placementsByStatement.get(id)) {
      const isThere = draft.placementsByStatement.get(id).some(({ map }) => map === placement.map);
      if (!isThere && draft.find('map', placement.map) !== undefined) put(draft, 'placement', placement);
    }
  }
  for (const move of moves) {
    if (draft.find('speaker', move.speaker) === undefined) put(draft, 'speaker', then.get('speaker', move.speaker));
    if (move.excerpt !== null) bringExcerpt(draft, then, move.excerpt);
    const replyTo = move.replyTo !== null && draft.find('move', move.replyTo) !== undefined ? move.replyTo : null;
    put(draft, 'move', { ...move, replyTo });
  }
  return draft.changes();
}

/**
 * Returns the relations that a statement of `statements` takes part in, with all that are aimed at them, at any depth: each after the
 * one that it is aimed at.
 */
function relationsOf(debate: Debate, statements: readonly StatementId[]): Relation[] {
  const found = new Map<string, Relation>();
  for (const id of statements) {
    for (const relation of [...debate.relationsByPremise.get(id), ...debate.relationsByTargetStatement.get(id)]) {
      found.set(relation.id, relation);
    }
  }
  // A map goes on to what is added while it is gone through.
  for (const { id } of found.values()) {
    for (const relation of debate.relationsByTargetRelation.get(id)) found.set(relation.id, relation);
  }
  return [...found.values()].sort((a, b) => depthOf(debate, a) - depthOf(debate, b));
}

/** Returns the number of relations on the way from a relation to a statement. */
function depthOf(debate: Debate, relation: Relation): number {
  let steps = 0;
  for (let target: Target | undefined = relation.target; target !== undefined && 'relation' in target; steps++) {
    target = debate.find('relation', target.relation)?.target;
  }
  return steps;
}

function hasEnds(debate: Debate, { premises, target }: Relation): boolean {
  const isThere =
    'statement' in target ? debate.find('statement', target.statement) : debate.find('relation', target.relation);
  return isThere !== undefined && premises.every((premise) => debate.find('statement', premise) !== undefined);
}

/** Sees to it that an excerpt is there: one that is gone comes back as it was, with its source. */
function bringExcerpt(draft: Draft, then: Debate, id: string): void {
  if (draft.find('excerpt', id) !== undefined) return;
  const excerpt = then.get('excerpt', id);
  if (draft.find('source', excerpt.source) === undefined) put(draft, 'source', then.get('source', excerpt.source));
  put(draft, 'excerpt', excerpt);
}

function put<E extends EntityName>(draft: Draft, entity: E, value: Readonly<Entities[E]>): void {
  const { id, ...fields } = value;
  const current = draft.find(entity, id);
  if (current === undefined) draft.create(entity, value as Entities[E]);
  else if (!sameValue(current, value)) draft.update(entity, id, fields as never);
}
