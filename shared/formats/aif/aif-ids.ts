import type { DebateData } from '../../model/debate.ts';
import type { MoveId } from '../../model/entities.ts';

type Named = 'statement' | 'relation' | 'move';
const PREFIX = 'aif:';

/** The ids of nodes: those that entities had in AIF, or have in the debate; no two nodes have one. */
export class AifIds {
  readonly #nodes = new Map<string, string>();
  readonly #entities = new Map<string, string>();
  readonly #locutions = new Map<MoveId, string>();
  readonly #taken = new Set<string>();

  constructor({ statements, relations, moves }: DebateData) {
    for (const { id } of statements) this.#add('statement', id);
    for (const { id } of relations) this.#add('relation', id);
    for (const { id } of moves) this.#add('move', id);
  }

  /** Returns the id of an entity's node: of a move, that of its illocution. */
  of(entity: Named, id: string): string {
    return this.#nodes.get(`${entity} ${id}`) ?? id;
  }

  /** Returns the id of the entity whose node this is. */
  entityOf(entity: Named, node: string): string | undefined {
    return this.#entities.get(`${entity} ${node}`);
  }

  /** Returns the node of the entity with this id, of whatever kind. */
  find(id: string): string | undefined {
    const found = (['statement', 'relation', 'move'] as const).find((entity) => this.#nodes.has(`${entity} ${id}`));
    return found === undefined ? undefined : this.of(found, id);
  }

  /** Records which node has the words of a move. */
  says(move: MoveId, locution: string): void {
    this.#locutions.set(move, locution);
  }

  /** Returns the node that has the words of a move. */
  locutionOf(move: MoveId): string | undefined {
    return this.#locutions.get(move);
  }

  /** Takes an id for a node that is no entity: the wanted one, or one that is like it. */
  take(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#taken.has(id); number++) id = `${wanted}~${number}`;
    this.#taken.add(id);
    return id;
  }

  #add(entity: Named, id: string): void {
    const node = this.take(id.startsWith(PREFIX) && id.length > PREFIX.length ? id.slice(PREFIX.length) : id);
    this.#nodes.set(`${entity} ${id}`, node);
    this.#entities.set(`${entity} ${node}`, id);
  }
}
