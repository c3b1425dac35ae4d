import type { DebateData } from '../../model/debate.ts';
import type { Relation, RelationKind, StatementId } from '../../model/entities.ts';

/** A claim that was read from a text, as a line of an outline. */
export interface PastedLine {
  readonly id: StatementId;
  readonly text: string;
  /** How far it is below what it bears on. */
  readonly depth: number;
  /** How it bears on that; null for a claim that bears on nothing. */
  readonly bears: RelationKind | 'undercuts' | null;
  readonly speakers: readonly string[];
}

/** Returns the claims of a debate in their order, each with its first relation. */
export function pastedLines({ statements, relations, speakers, moves }: DebateData): PastedLine[] {
  const bearing = new Map<StatementId, Relation>();
  for (const relation of relations)
    for (const premise of relation.premises) if (!bearing.has(premise)) bearing.set(premise, relation);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const depths = new Map<StatementId, number>();
  const targetOf = (relation: Relation): StatementId | undefined => {
    if ('statement' in relation.target) return relation.target.statement;
    return byId.get(relation.target.relation)?.premises[0];
  };
  const depthOf = (id: StatementId): number => {
    const way: StatementId[] = [];
    let at: StatementId | undefined = id;
    // Claims can bear on each other in a circle.
    while (at !== undefined && !depths.has(at) && !way.includes(at)) {
      way.push(at);
      const relation: Relation | undefined = bearing.get(at);
      at = relation === undefined ? undefined : targetOf(relation);
    }
    let depth = at === undefined ? -1 : (depths.get(at) ?? -1);
    for (const each of way.reverse()) {
      depth += 1;
      depths.set(each, depth);
    }
    return depths.get(id) ?? 0;
  };
  const said = Map.groupBy(moves, ({ target }) => ('statement' in target ? target.statement : ''));
  return statements.map(({ id, text }) => {
    const relation = bearing.get(id);
    const isUndercut = relation?.kind === 'attacks' && 'relation' in relation.target;
    return {
      ...{ id, text },
      depth: depthOf(id),
      bears: isUndercut ? 'undercuts' : (relation?.kind ?? null),
      speakers: [...new Set((said.get(id) ?? []).flatMap(({ speaker }) => names.get(speaker) ?? []))],
    };
  });
}
