import type { DateSpan } from './date-span.ts';

/**
 * A date that cannot be right in the given order: it is certainly later or earlier than that of `other`, which stands
 * on the side `side` of it.
 */
export interface DateContradiction {
  /** Index of the other date in the order. */
  readonly other: number;
  /** `above`: dated before a move that it comes after; `below`: dated after a move that it comes before. */
  readonly side: 'above' | 'below';
}

/**
 * Returns the dates that contradict the order they stand in, by index. Of two dates that cannot both be right, the one
 * that contradicts more of the others is reported, or the later in the order when they are equal: so one wrong date
 * does not accuse all the others.
 */
export function dateContradictions(spans: readonly (DateSpan | null)[]): ReadonlyMap<number, DateContradiction> {
  const found = new Map<number, DateContradiction>();
  const conflicts = conflictsAmong(spans);
  for (let worst = worstOf(conflicts); worst !== undefined; worst = worstOf(conflicts)) {
    const [index, others] = worst;
    const other = nearestTo(index, others);
    found.set(index, { other, side: other < index ? 'above' : 'below' });
    for (const each of others) conflicts.get(each)?.delete(index);
    conflicts.delete(index);
  }
  return found;
}

/** Returns, for each index, the other dates that it contradicts. */
function conflictsAmong(spans: readonly (DateSpan | null)[]): Map<number, Set<number>> {
  const conflicts = new Map<number, Set<number>>();
  const note = (index: number, other: number) => {
    const known = conflicts.get(index) ?? new Set();
    conflicts.set(index, known.add(other));
  };
  const earlier: { index: number; from: number }[] = [];
  let latest = -Infinity;
  for (const [index, span] of spans.entries()) {
    if (span === null) continue;
    if (latest > span.to) {
      for (const before of earlier) {
        if (before.from <= span.to) continue;
        note(before.index, index);
        note(index, before.index);
      }
    }
    earlier.push({ index, from: span.from });
    latest = Math.max(latest, span.from);
  }
  return conflicts;
}

function worstOf(conflicts: ReadonlyMap<number, ReadonlySet<number>>): [number, ReadonlySet<number>] | undefined {
  let worst: [number, ReadonlySet<number>] | undefined;
  for (const [index, others] of conflicts) {
    if (others.size === 0) continue;
    const most = worst?.[1].size ?? 0;
    if (others.size > most || (others.size === most && worst !== undefined && index > worst[0]))
      worst = [index, others];
  }
  return worst;
}

function nearestTo(index: number, others: ReadonlySet<number>): number {
  const [first = index, ...rest] = others;
  return rest.reduce((nearest, each) => (Math.abs(each - index) < Math.abs(nearest - index) ? each : nearest), first);
}
