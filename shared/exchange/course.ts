import type { Debate } from '../model/debate.ts';
import type { Move } from '../model/entities.ts';
import { type DateSpan, dateSpan } from './date-span.ts';

interface Dated {
  readonly move: Move;
  /** Its place in the order that the user gave. */
  readonly place: number;
  readonly span: DateSpan;
}

/**
 * Returns the moves whose date is certain, as they followed each other: in the order that the user gave them, but never before one
 * that was certainly made earlier. So moves of which only the month is known keep their order, and one that was put in the wrong
 * place comes at its date all the same.
 */
export function courseOf(debate: Debate): Move[] {
  const dated = debate.movesInOrder().flatMap((move, place): Dated[] => {
    const span = dateSpan(move.at);
    return span === null ? [] : [{ move, place, span }];
  });
  const byEnd = dated.toSorted((a, b) => a.span.to - b.span.to || a.place - b.place);
  const byStart = dated.toSorted((a, b) => a.span.from - b.span.from || a.place - b.place);
  const made = new Set<Dated>();
  /** Those that may come next, the first in the user's order last. */
  const open: Dated[] = [];
  let nextEnd = 0;
  let nextStart = 0;
  while (made.size < dated.length) {
    while (made.has(byEnd[nextEnd] as Dated)) nextEnd++;
    const end = (byEnd[nextEnd] as Dated).span.to;
    for (let next = byStart[nextStart]; next !== undefined && next.span.from <= end; next = byStart[++nextStart]) {
      open.splice(placeFor(next, open), 0, next);
    }
    made.add(open.pop() as Dated);
  }
  return [...made].map(({ move }) => move);
}

function placeFor({ place }: Dated, open: readonly Dated[]): number {
  let low = 0;
  let high = open.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open[middle] as Dated).place > place) low = middle + 1;
    else high = middle;
  }
  return low;
}
