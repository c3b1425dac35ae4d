/** Something that stands in a row: where it would best begin, how much that counts, its width, and the pixels before it, if it is not the first. */
export interface InRow {
  readonly wanted: number;
  readonly weight: number;
  readonly width: number;
  readonly before: number;
}

/**
 * Returns where things begin that stand in a row in the order given, between 0 and `room`: as near to where they would best be as that
 * allows, by the sum of the squares (pooling of adjacent violators: Ayer et al., An empirical distribution function for sampling with
 * incomplete information, 1955).
 */
export function nearestPlaces(row: readonly InRow[], room: number): number[] {
  /** Runs of things that touch: where the first of all would begin for them to be best. */
  const runs: { first: number; count: number; sum: number; weight: number }[] = [];
  const offsets: number[] = [];
  let end = 0;
  for (const [i, { wanted, weight, width, before }] of row.entries()) {
    const offset = i === 0 ? 0 : end + before;
    offsets.push(offset);
    end = offset + width;
    let run = { first: i, count: 1, sum: weight * (wanted - offset), weight };
    for (let last = runs.at(-1); last !== undefined && mean(last) >= mean(run); last = runs.at(-1)) {
      runs.pop();
      run = {
        first: last.first,
        count: last.count + run.count,
        sum: last.sum + run.sum,
        weight: last.weight + run.weight,
      };
    }
    runs.push(run);
  }
  const most = Math.max(0, room - end);
  return runs.flatMap((run) => {
    const start = Math.max(0, Math.min(most, mean(run)));
    return offsets.slice(run.first, run.first + run.count).map((offset) => start + offset);
  });
}

function mean({ sum, weight }: { readonly sum: number; readonly weight: number }): number {
  return sum / weight;
}
