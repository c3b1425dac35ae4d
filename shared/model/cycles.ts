import type { Debate } from './debate.ts';

/** The relations whose targets lead back to themselves. */
export function findRelationCycles(debate: Debate): Set<string> {
  return membersOfCycles(debate.relations.keys(), (id) => {
    const target = debate.relations.get(id)?.target;
    return target !== undefined && 'relation' in target ? target.relation : null;
  });
}

/** The moves whose chain of replies leads back to themselves. */
export function findReplyCycles(debate: Debate): Set<string> {
  return membersOfCycles(debate.moves.keys(), (id) => debate.moves.get(id)?.replyTo ?? null);
}

/** The members of cycles where each id points to one other at most; each id is walked over twice at most. */
function membersOfCycles(ids: Iterable<string>, next: (id: string) => string | null): Set<string> {
  const members = new Set<string>();
  const walkOf = new Map<string, string>();
  for (const start of ids) {
    let at: string | null = start;
    while (at !== null && !walkOf.has(at)) {
      walkOf.set(at, start);
      at = next(at);
    }
    if (at === null || walkOf.get(at) !== start) continue;
    while (at !== null && !members.has(at)) {
      members.add(at);
      at = next(at);
    }
  }
  return members;
}
