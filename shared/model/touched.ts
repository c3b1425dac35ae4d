import { assertNever } from '../errors.ts';
import type { Change } from './change.ts';
import type { Debate } from './debate.ts';
import type { Entities, EntityName, IdOf, StatementId, Target } from './entities.ts';

/** The parts of a debate that changes touched and that are in it, or that were next to what is not. */
export interface Touched {
  /** Statements that were changed, or whose cards or citations were. */
  readonly statement: readonly StatementId[];
  readonly relation: readonly string[];
  readonly move: readonly string[];
  readonly speaker: readonly string[];
  /** Sources that were changed, or whose excerpts were. */
  readonly source: readonly string[];
  /** Maps that were changed, or on which cards were. */
  readonly map: readonly string[];
  /** Statements to which something belonged that is gone: those that a deleted relation led to, say. */
  readonly beside: readonly StatementId[];
}

/** Returns what `changes` touched; `debate` is as they left it. */
export function touchedBy(debate: Debate, changes: readonly Change[]): Touched {
  const found = new TouchedParts(debate);
  for (const change of changes) found.add(change);
  return found.parts;
}

type PartName = keyof Touched;
type Part = Exclude<PartName, 'beside'>;

class TouchedParts {
  readonly #debate: Debate;
  readonly #found: Readonly<Record<PartName, Set<string>>> = {
    statement: new Set(),
    relation: new Set(),
    move: new Set(),
    speaker: new Set(),
    source: new Set(),
    map: new Set(),
    beside: new Set(),
  };

  constructor(debate: Debate) {
    this.#debate = debate;
  }

  get parts(): Touched {
    const { statement, relation, move, speaker, source, map, beside } = this.#found;
    return {
      statement: [...statement],
      relation: [...relation],
      move: [...move],
      speaker: [...speaker],
      source: [...source],
      map: [...map],
      beside: [...beside].filter((id) => !statement.has(id)),
    };
  }

  add(change: Change): void {
    const { entity, id } = change;
    switch (entity) {
      case 'statement':
      case 'speaker':
      case 'source':
      case 'map':
        this.#take(entity, id);
        break;
      case 'relation':
      case 'move':
        this.#take(entity, id);
        if (change.after === null) for (const end of this.#endsOf(change.before?.target)) this.#takeBeside(end);
        break;
      case 'placement':
        this.#take('statement', this.#whole(entity, change)?.statement);
        this.#take('map', this.#whole(entity, change)?.map);
        break;
      case 'citation':
        this.#take('statement', this.#whole(entity, change)?.statement);
        break;
      case 'excerpt':
        this.#take('source', this.#whole(entity, change)?.source);
        break;
      case 'debate':
      case 'walk':
      case 'stop':
      case 'scheme':
        break;
      default:
        assertNever(entity);
    }
  }

  #take(entity: Part, id: string | undefined): void {
    if (id !== undefined && this.#debate.find(entity, id) !== undefined) this.#found[entity].add(id);
  }

  #takeBeside(id: StatementId): void {
    if (this.#debate.statements.has(id)) this.#found.beside.add(id);
  }

  /** Returns the entity of a change as it is, or as it was before it was deleted. */
  #whole<E extends EntityName>(entity: E, { id, before }: Change): Partial<Entities[E]> | undefined {
    return this.#debate.find(entity, id as IdOf<E>) ?? (before as Partial<Entities[E]> | null) ?? undefined;
  }

  /** Returns the statement that a target is, or on which the relation that it is bears in the end. */
  #endsOf(target: Target | undefined): StatementId[] {
    if (target === undefined) return [];
    return 'statement' in target
      ? [target.statement]
      : this.#endsOf(this.#debate.relations.get(target.relation)?.target);
  }
}
