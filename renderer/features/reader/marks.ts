/** A stretch of a text that is drawn differently: UTF-16 offsets, `end` exclusive. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch that lies in all of its marks from its first character to its last. */
export interface Segment<M extends Mark> {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly M[];
}

/** Marks in the order of their beginnings, so that those in a part of a long text are found at once. */
export class MarkIndex<M extends Mark> {
  readonly #marks: readonly M[];
  /** For each mark, the furthest end of it and those before it. */
  readonly #reach: readonly number[];

  constructor(marks: readonly M[]) {
    this.#marks = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
    let reach = 0;
    this.#reach = this.#marks.map(({ end }) => {
      reach = Math.max(reach, end);
      return reach;
    });
  }

  /** Returns the marks that have a character between two offsets, in the order of their beginnings. */
  within(start: number, end: number): M[] {
    const found: M[] = [];
    for (let at = this.#firstFrom(end) - 1; at >= 0 && (this.#reach[at] ?? 0) > start; at--) {
      const mark = this.#marks[at];
      if (mark !== undefined && mark.end > start) found.push(mark);
    }
    return found.reverse();
  }

  /** Returns the number of marks that begin before an offset. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#marks[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Cuts the stretch from `start` to `end` wherever one of `marks` begins or ends. */
export function segmentsOf<M extends Mark>(start: number, end: number, marks: readonly M[]): Segment<M>[] {
  const cuts = new Set([start, end]);
  for (const mark of marks) {
    if (mark.start > start && mark.start < end) cuts.add(mark.start);
    if (mark.end > start && mark.end < end) cuts.add(mark.end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end;
    return { start: from, end: to, marks: marks.filter((mark) => mark.start <= from && mark.end >= to) };
  });
}
