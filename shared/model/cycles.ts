import type { DebateView } from './debate-view.ts';

/**
 * Finds ids that lead back to themselves, where each points to at most one other. It remembers its results: each chain
 * is followed once.
 */
export class Cycles {
  readonly #next: (id: string) => string | null;
  readonly #known = new Map<string, boolean>();

  constructor(next: (id: string) => string | null) {
    this.#next = next;
  }

  has(id: string): boolean {
    const path = new Map<string, number>();
    let at: string | null = id;
    while (at !== null && !this.#known.has(at) && !path.has(at)) {
      path.set(at, path.size);
      at = this.#next(at);
    }
    const start = (at === null ? undefined : path.get(at)) ?? path.size;
    for (const [member, place] of path) this.#known.set(member, place >= start);
    return this.#known.get(id) ?? false;
  }
}

/** Returns the relations whose targets lead back to themselves. */
export function relationCycles(view: DebateView): Cycles {
  return new Cycles((id) => {
    const target = view.find('relation', id)?.target;
    return target !== undefined && 'relation' in target ? target.relation : null;
  });
}

/** Returns the moves whose replies lead back to themselves. */
export function replyCycles(view: DebateView): Cycles {
  return new Cycles((id) => view.find('move', id)?.replyTo ?? null);
}
