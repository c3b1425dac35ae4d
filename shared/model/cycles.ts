import type { DebateView } from './debate-view.ts';

/** Tells which ids lead back to themselves, where each points to one other at most. It remembers: all ids of a chain are walked once. */
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

/** The relations whose targets lead back to themselves. */
export function relationCycles(view: DebateView): Cycles {
  return new Cycles((id) => {
    const target = view.find('relation', id)?.target;
    return target !== undefined && 'relation' in target ? target.relation : null;
  });
}

/** The moves whose chain of replies leads back to themselves. */
export function replyCycles(view: DebateView): Cycles {
  return new Cycles((id) => view.find('move', id)?.replyTo ?? null);
}
