import { type Change, coalesce, created, sameValue, updated } from '../../model/change.ts';
import { ordersAtEnd } from '../../model/commands/order-keys.ts';
import { byOrder, type Debate, type DebateData } from '../../model/debate.ts';
import { ENTITY_NAMES, type Entities, type EntityName, type Target } from '../../model/entities.ts';
import { inOrderOfAims } from '../../model/order-of-aims.ts';
import { rolesAmong, rolesRenamed } from '../../model/premise-roles.ts';
import { withoutStaleChecks } from '../../model/stale-checks.ts';
import { type Matching, SameThings } from './same-things.ts';

/** What becomes of something imported in the open debate. */
export const MERGE_OUTCOMES = ['new', 'changed', 'same'] as const;
export type MergeOutcome = (typeof MERGE_OUTCOMES)[number];

export interface MergedEntity {
  readonly entity: EntityName;
  /** Its id in the open debate. */
  readonly id: string;
  readonly outcome: MergeOutcome;
}

export interface Merge {
  /** One edit that brings everything into the debate; empty when all of it is there already. */
  readonly changes: readonly Change[];
  readonly merged: readonly MergedEntity[];
}

type Entity = Readonly<Entities[EntityName]>;

/** What an import may say otherwise than the debate; sources and passages stay as they are, since others rest on them. */
const CHANGED: { readonly [E in EntityName]?: readonly (keyof Entities[E])[] } = {
  statement: ['kind', 'text', 'implicit', 'note', 'tags', 'weight'],
  relation: ['kind', 'premises', 'target', 'scheme', 'roles', 'weight', 'note'],
  speaker: ['role', 'otherNames'],
  move: ['act', 'target', 'at', 'words', 'excerpt', 'replyTo'],
  citation: ['fidelity', 'reason', 'attribution'],
  stop: ['title', 'note'],
  scheme: ['name', 'premises', 'conclusion', 'questions'],
};

/**
 * Brings an imported debate into another one. What is there already is not added again; what the import says otherwise of it is
 * taken over, but nothing is emptied that somebody filled, and cards stay in their places; what is new comes last, in the order
 * that it has in the import. The contents of sources must be there. Doing so twice adds nothing.
 */
export function mergeImported(debate: Debate, imported: DebateData, matching: Matching): Merge {
  const ids = new Map<string, string>();
  const mapped = (entity: EntityName, id: string) => ids.get(`${entity} ${id}`) ?? id;
  const same = new SameThings(debate, imported, matching);
  const values = new Map<string, Entity>();
  const changes: Change[] = [];
  const merged: MergedEntity[] = [];
  for (const entity of ENTITY_NAMES) {
    if (entity === 'debate') continue;
    const entries = entriesOf(imported, entity).map((given) => {
      const value = pointing(entity, given, mapped);
      const known = same.find(entity, value);
      if (known === undefined) same.add(entity, value);
      const id = known?.id ?? given.id;
      ids.set(`${entity} ${given.id}`, id);
      return { given, known, id };
    });
    const orders = ordersOfNew(
      debate,
      entity,
      entries.flatMap(({ given, known }) => (known === undefined ? [given] : [])),
    );
    for (const { given, known, id } of entries) {
      // Moves may reply to later ones, whose ids are known only now.
      const value = { ...pointing(entity, given, mapped), id };
      if (known === undefined) {
        const order = orders.get(given.id);
        changes.push(created(entity, (order === undefined ? value : { ...value, order }) as never));
        merged.push({ entity, id, outcome: 'new' });
      } else {
        // The import may hold several that are the same one here: each is compared with what the ones before made of it.
        const current = values.get(`${entity} ${id}`) ?? known;
        const said = saidOtherwise(entity, current, value as Entity);
        values.set(`${entity} ${id}`, { ...current, ...said });
        const update = updated(entity, current as never, said as never);
        changes.push(...update);
        merged.push({ entity, id, outcome: update.length > 0 ? 'changed' : 'same' });
      }
    }
  }
  return { changes: withoutStaleChecks(debate, coalesce(changes)), merged };
}

/** Counts what is new, changed and the same, by kind. */
export function countMerged({ merged }: Merge): Record<MergeOutcome, Partial<Record<EntityName, number>>> {
  const counts: Record<MergeOutcome, Partial<Record<EntityName, number>>> = { new: {}, changed: {}, same: {} };
  for (const { entity, outcome } of merged) counts[outcome][entity] = (counts[outcome][entity] ?? 0) + 1;
  return counts;
}

/** Returns the entities of one kind, relations after those at which they are aimed, and stops in their order. */
function entriesOf(data: DebateData, entity: Exclude<EntityName, 'debate'>): readonly Entity[] {
  if (entity === 'relation') return inOrderOfAims(data.relations);
  return entity === 'stop' ? [...data.stops].sort(byOrder) : data[`${entity}s`];
}

/** Returns order keys for what is new, by its id in the import: after all in the debate, in the import's order. Empty for what has no order. */
function ordersOfNew(debate: Debate, entity: EntityName, added: readonly Entity[]): ReadonlyMap<string, string> {
  const sorted = added.filter((given) => 'order' in given).sort(byOrder);
  if (sorted.length === 0) return new Map();
  const orders = ordersAtEnd(orderedIn(debate, entity), sorted.length);
  return new Map(sorted.map(({ id }, at) => [id, orders[at] ?? '']));
}

function orderedIn(debate: Debate, entity: EntityName): Iterable<{ readonly id: string; readonly order: string }> {
  switch (entity) {
    case 'relation':
      return debate.relations.values();
    case 'move':
      return debate.moves.values();
    case 'walk':
      return debate.walks.values();
    case 'stop':
      return debate.stops.values();
    default:
      return debate.maps.values();
  }
}

/** Returns an entity that points to what is meant in the open debate. */
function pointing(entity: EntityName, value: Entity, mapped: (entity: EntityName, id: string) => string): Entity {
  const target = (given: Target): Target =>
    'statement' in given
      ? { statement: mapped('statement', given.statement) }
      : { relation: mapped('relation', given.relation) };
  switch (entity) {
    case 'relation': {
      const relation = value as Entities['relation'];
      const premises = [...new Set(relation.premises.map((id) => mapped('statement', id)))];
      const roles = rolesRenamed(rolesAmong(relation.roles, relation.premises), (id) => mapped('statement', id));
      return { ...relation, premises, target: target(relation.target), roles };
    }
    case 'excerpt': {
      const excerpt = value as Entities['excerpt'];
      return { ...excerpt, source: mapped('source', excerpt.source) };
    }
    case 'citation': {
      const citation = value as Entities['citation'];
      const { statement, excerpt } = citation;
      return { ...citation, statement: mapped('statement', statement), excerpt: mapped('excerpt', excerpt) };
    }
    case 'move': {
      const move = value as Entities['move'];
      return {
        ...move,
        speaker: mapped('speaker', move.speaker),
        target: target(move.target),
        excerpt: move.excerpt === null ? null : mapped('excerpt', move.excerpt),
        replyTo: move.replyTo === null ? null : mapped('move', move.replyTo),
      };
    }
    case 'placement': {
      const placement = value as Entities['placement'];
      const { map, statement } = placement;
      return { ...placement, map: mapped('map', map), statement: mapped('statement', statement) };
    }
    case 'stop': {
      const stop = value as Entities['stop'];
      return {
        ...stop,
        walk: mapped('walk', stop.walk),
        map: mapped('map', stop.map),
        statement: stop.statement === null ? null : mapped('statement', stop.statement),
        excerpt: stop.excerpt === null ? null : mapped('excerpt', stop.excerpt),
      };
    }
    default:
      return value;
  }
}

function saidOtherwise(entity: EntityName, known: Entity, value: Entity): Record<string, unknown> {
  const [before, after] = [known, value] as unknown as Record<string, unknown>[];
  const fields = (CHANGED[entity] ?? []) as readonly string[];
  const said = fields.map((field) => [field, joined(before?.[field], after?.[field], field)] as const);
  return Object.fromEntries(said.filter(([field, next]) => !isNothing(next) && !sameValue(before?.[field], next)));
}

/** Returns the new value of a field: lists of words get what they have not. */
function joined(before: unknown, after: unknown, field: string): unknown {
  const isJoined = (field === 'tags' || field === 'otherNames') && Array.isArray(before) && Array.isArray(after);
  return isJoined ? [...new Set([...before, ...after])] : after;
}

function isNothing(value: unknown): boolean {
  return value === '' || value === null || value === false || (Array.isArray(value) && value.length === 0);
}
