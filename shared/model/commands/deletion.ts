import { type Change, coalesce, deleted, updated } from '../change.ts';
import type { Debate } from '../debate.ts';
import { ENTITY_NAMES, type EntityName } from '../entities.ts';
import { rolesAmong } from '../premise-roles.ts';

/** Something the user asked to delete. */
export interface Doomed {
  readonly entity: Exclude<EntityName, 'debate'>;
  readonly id: string;
}

/** Everything that a deletion takes along beyond what was named, so that the user can be told beforehand. */
export interface DeletionSummary {
  /** Number of further entities that are deleted. */
  readonly alsoDeleted: Readonly<Record<EntityName, number>>;
  /** Relations that stay with fewer premises. */
  readonly relationsLosingPremises: number;
  /** Moves that stay, no longer in reply to a move that goes. */
  readonly movesLosingReplyTo: number;
  /** Moves that stay, without the excerpt they rested on. */
  readonly movesLosingExcerpt: number;
}

/**
 * Returns the changes that delete entities with everything that hangs on them: a statement's placements, citations and
 * moves; each relation left without premises or target, and so on for what hangs on that; a speaker's moves; a source's
 * excerpts and their citations; a map's placements; the stops of walks at any of these, and those of a walk. Remaining linked premises, replies to a move and moves based on an
 * excerpt stay, without the link. Throws `NotFound`.
 */
export function deletionChanges(debate: Debate, roots: readonly Doomed[]): Change[] {
  const gone = collectGone(debate, roots);
  const changes: Change[] = [];
  for (const entity of ENTITY_NAMES) {
    // Entities that were found later hang on those found before.
    for (const id of [...gone[entity]].reverse()) changes.push(deleted(entity, debate.get(entity, id)));
  }
  const { shrinking, replies, resting } = collectLosing(debate, gone);
  for (const id of shrinking) {
    const relation = debate.get('relation', id);
    const premises = relation.premises.filter((premise) => !gone.statement.has(premise));
    changes.push(...updated('relation', relation, { premises, roles: rolesAmong(relation.roles, premises) }));
  }
  for (const id of replies) changes.push(...updated('move', debate.get('move', id), { replyTo: null }));
  for (const id of resting) changes.push(...updated('move', debate.get('move', id), { excerpt: null }));
  return coalesce(changes);
}

/** Counts what `deletionChanges` with these arguments would take along. Throws `NotFound`. */
export function describeDeletion(debate: Debate, roots: readonly Doomed[]): DeletionSummary {
  const gone = collectGone(debate, roots);
  const { shrinking, replies, resting } = collectLosing(debate, gone);
  const named = new Set(roots.map(({ entity, id }) => `${entity} ${id}`));
  const counts = ENTITY_NAMES.map((entity) => {
    const along = [...gone[entity]].filter((id) => !named.has(`${entity} ${id}`));
    return [entity, along.length] as const;
  });
  return {
    alsoDeleted: Object.fromEntries(counts) as Record<EntityName, number>,
    relationsLosingPremises: shrinking.size,
    movesLosingReplyTo: replies.size,
    movesLosingExcerpt: resting.size,
  };
}

type Gone = Readonly<Record<EntityName, Set<string>>>;

function collectGone(debate: Debate, roots: readonly Doomed[]): Gone {
  const gone = Object.fromEntries(ENTITY_NAMES.map((entity) => [entity, new Set<string>()])) as Gone;
  const waiting: Doomed[] = roots.map(({ entity, id }) => ({ entity, id: debate.get(entity, id).id }));
  const add = (entity: Doomed['entity'], values: readonly { id: string }[]) => {
    for (const { id } of values) waiting.push({ entity, id });
  };
  for (let doomed = waiting.pop(); doomed !== undefined; doomed = waiting.pop()) {
    const { entity, id } = doomed;
    if (gone[entity].has(id)) continue;
    gone[entity].add(id);
    if (entity === 'statement') {
      add('placement', debate.placementsByStatement.get(id));
      add('stop', debate.stopsByStatement.get(id));
      add('citation', debate.citationsByStatement.get(id));
      add('move', debate.movesByTargetStatement.get(id));
      add('relation', debate.relationsByTargetStatement.get(id));
      const relations = debate.relationsByPremise.get(id);
      add(
        'relation',
        relations.filter((relation) => relation.premises.every((premise) => gone.statement.has(premise))),
      );
    } else if (entity === 'relation') {
      add('move', debate.movesByTargetRelation.get(id));
      add('relation', debate.relationsByTargetRelation.get(id));
    } else if (entity === 'speaker') add('move', debate.movesBySpeaker.get(id));
    else if (entity === 'source') add('excerpt', debate.excerptsBySource.get(id));
    else if (entity === 'excerpt') {
      add('citation', debate.citationsByExcerpt.get(id));
      add('stop', debate.stopsByExcerpt.get(id));
    } else if (entity === 'map') {
      add('placement', debate.placementsByMap.get(id));
      add('stop', debate.stopsByMap.get(id));
    } else if (entity === 'walk') add('stop', debate.stopsByWalk.get(id));
  }
  return gone;
}

/**
 * Collects the ids of entities that stay but lose a premise, the move they replied to, or the excerpt they were based
 * on.
 */
function collectLosing(debate: Debate, gone: Gone) {
  const staying = (entity: EntityName, values: { id: string }[][]) =>
    new Set(values.flat().flatMap(({ id }) => (gone[entity].has(id) ? [] : [id])));
  const perId = <T>(ids: Set<string>, find: (id: string) => T) => [...ids].map(find);
  return {
    shrinking: staying(
      'relation',
      perId(gone.statement, (id) => debate.relationsByPremise.get(id)),
    ),
    replies: staying(
      'move',
      perId(gone.move, (id) => debate.repliesByMove.get(id)),
    ),
    resting: staying(
      'move',
      perId(gone.excerpt, (id) => debate.movesByExcerpt.get(id)),
    ),
  };
}
