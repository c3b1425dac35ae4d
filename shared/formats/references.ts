import { t } from '../language/translate.ts';
import { ENTITY_NAMES, type Entities, type EntityName, type Target } from '../model/entities.ts';

/** An entity that is being imported, with its path in the file. */
export type Located = {
  [E in EntityName]: { readonly entity: E; readonly path: string; readonly value: Entities[E] };
}[EntityName];

interface Reference {
  /** The field, as a path from its entity: `.premises[0]`. */
  readonly field: string;
  readonly to: EntityName;
  readonly id: string;
}

const REFERENCES: { readonly [E in EntityName]: (value: Entities[E]) => Reference[] } = {
  debate: () => [],
  statement: () => [],
  speaker: () => [],
  source: () => [],
  map: () => [],
  relation: ({ premises, target }) => [
    ...premises.map((id, index): Reference => ({ field: `.premises[${index}]`, to: 'statement', id })),
    targetReference(target),
  ],
  excerpt: ({ source }) => [{ field: '.source', to: 'source', id: source }],
  citation: ({ statement, excerpt }) => [
    { field: '.statement', to: 'statement', id: statement },
    { field: '.excerpt', to: 'excerpt', id: excerpt },
  ],
  move: ({ speaker, target, excerpt, replyTo }) => [
    { field: '.speaker', to: 'speaker', id: speaker },
    targetReference(target),
    ...(excerpt === null ? [] : [{ field: '.excerpt', to: 'excerpt', id: excerpt } as const]),
    ...(replyTo === null ? [] : [{ field: '.replyTo', to: 'move', id: replyTo } as const]),
  ],
  placement: ({ map, statement }) => [
    { field: '.map', to: 'map', id: map },
    { field: '.statement', to: 'statement', id: statement },
  ],
  walk: () => [],
  scheme: () => [],
  stop: ({ walk, map, statement, excerpt }) => [
    { field: '.walk', to: 'walk', id: walk },
    { field: '.map', to: 'map', id: map },
    ...(statement === null ? [] : [{ field: '.statement', to: 'statement', id: statement } as const]),
    ...(excerpt === null ? [] : [{ field: '.excerpt', to: 'excerpt', id: excerpt } as const]),
  ],
};

function targetReference(target: Target): Reference {
  return 'statement' in target
    ? { field: '.target.statement', to: 'statement', id: target.statement }
    : { field: '.target.relation', to: 'relation', id: target.relation };
}

function referencesOf({ entity, value }: Located): Reference[] {
  const list = REFERENCES[entity] as (value: Located['value']) => Reference[];
  return list(value);
}

/** A set of ids for each kind of entity. */
export type Ids = { readonly [E in EntityName]: Set<string> };

export function noIds(): Ids {
  return Object.fromEntries(ENTITY_NAMES.map((entity) => [entity, new Set<string>()])) as Ids;
}

/** Returns one line for each reference to an id that is not among `known`. */
export function danglingProblems(located: readonly Located[], known: Ids): string[] {
  return located.flatMap((entry) =>
    referencesOf(entry)
      .filter(({ to, id }) => !known[to].has(id))
      .map(({ field, to, id }) =>
        t('{path}{field}: no {to} has the id {id}', { path: entry.path, field, to, id: JSON.stringify(id) }),
      ),
  );
}

/**
 * Returns the entities of `located` whose references all lead, however indirectly, to entities among them: those that
 * can be judged as a debate even when other entities are beyond repair. Of two with one id, the first is kept.
 */
export function closedSubset(located: readonly Located[]): Located[] {
  const ids = noIds();
  let kept = located.filter(({ entity, value }) => {
    const first = !ids[entity].has(value.id);
    ids[entity].add(value.id);
    return first;
  });
  for (;;) {
    const sound = kept.filter((entry) => referencesOf(entry).every(({ to, id }) => ids[to].has(id)));
    if (sound.length === kept.length) return kept;
    const soundOnes = new Set(sound);
    for (const entry of kept) if (!soundOnes.has(entry)) ids[entry.entity].delete(entry.value.id);
    kept = sound;
  }
}
