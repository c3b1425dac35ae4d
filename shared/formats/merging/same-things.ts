import { byOrder, type Debate, type DebateData } from '../../model/debate.ts';
import type { Entities, EntityName, Target } from '../../model/entities.ts';

/** By what statements, relations, moves and maps are taken for the same: their ids, or also what they say. */
export const MATCHINGS = ['id', 'text'] as const;
export type Matching = (typeof MATCHINGS)[number];

type Entity = Readonly<Entities[EntityName]>;
type Keys = { readonly [E in EntityName]?: (value: Readonly<Entities[E]>) => string | null };

/** What is told by what it is, whatever its id: one person, one document, one passage of it, one citation, one place on a map. */
const ALWAYS: Keys = {
  speaker: ({ name }) => folded(name),
  source: ({ text, csl }) => JSON.stringify([text, folded(String(csl.title ?? ''))]),
  excerpt: ({ source, start, end, exact }) => JSON.stringify([source, start, end, exact]),
  citation: ({ statement, excerpt }) => JSON.stringify([statement, excerpt]),
  placement: ({ map, statement }) => JSON.stringify([map, statement]),
  scheme: ({ name }) => folded(name),
};

const BY_TEXT: Keys = {
  ...ALWAYS,
  statement: ({ kind, text }) => (text.trim() === '' ? null : JSON.stringify([kind, folded(text)])),
  relation: ({ kind, premises, target }) => JSON.stringify([kind, [...premises].sort(), ofTarget(target)]),
  move: ({ speaker, act, target, words, at }) => JSON.stringify([speaker, act, ofTarget(target), folded(words), at]),
  map: ({ title }) => folded(title),
  walk: ({ title }) => folded(title),
  stop: ({ walk, kind, map, statement, excerpt }) => JSON.stringify([walk, kind, map, statement, excerpt]),
};

/** Finds in a debate what is the same as something imported. */
export class SameThings {
  readonly #debate: Debate;
  readonly #keys: Keys;
  readonly #known = new Map<EntityName, Map<string, Entity[]>>();
  /** Stops that stand for one of the import already: a walk may come by the same view twice. */
  readonly #taken: Set<string>;

  constructor(debate: Debate, imported: DebateData, matching: Matching) {
    this.#debate = debate;
    this.#taken = new Set(imported.stops.map(({ id }) => id));
    this.#keys = matching === 'text' ? BY_TEXT : ALWAYS;
  }

  /** Returns it; `value` points to what is meant in the debate. A stop that is found by what it shows is not found again. */
  find(entity: Exclude<EntityName, 'debate'>, value: Entity): Entity | undefined {
    const known = this.#debate.find<EntityName>(entity, value.id);
    const keyOf = this.#keys[entity] as ((value: Entity) => string | null) | undefined;
    if (known !== undefined || keyOf === undefined) return known;
    const key = keyOf(value);
    const found = key === null ? [] : (this.#index(entity, keyOf).get(key) ?? []);
    if (entity !== 'stop') return found[0];
    const stop = found.find(({ id }) => !this.#taken.has(id));
    if (stop !== undefined) this.#taken.add(stop.id);
    return stop;
  }

  /** Takes what comes into the debate for the same as what follows, where the debate may hold only one such thing. */
  add(entity: Exclude<EntityName, 'debate'>, value: Entity): void {
    if (entity !== 'placement' && entity !== 'citation') return;
    const keyOf = ALWAYS[entity] as (value: Entity) => string;
    this.#index(entity, keyOf).set(keyOf(value), [value]);
  }

  #index(entity: Exclude<EntityName, 'debate'>, keyOf: (value: Entity) => string | null): Map<string, Entity[]> {
    const made = this.#known.get(entity);
    if (made !== undefined) return made;
    const index = new Map<string, Entity[]>();
    const { stops } = this.#debate;
    const all = entity === 'stop' ? [...stops.values()].sort(byOrder) : this.#debate[`${entity}s`].values();
    for (const value of all as Iterable<Entity>) {
      const key = keyOf(value);
      if (key === null) continue;
      const same = index.get(key);
      if (same === undefined) index.set(key, [value]);
      else same.push(value);
    }
    this.#known.set(entity, index);
    return index;
  }
}

function ofTarget(target: Target): string {
  return 'statement' in target ? `s ${target.statement}` : `r ${target.relation}`;
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
