/** A note beside a text: the height at which its passage begins, and its own height, in pixels. */
export interface MarginNote {
  readonly wanted: number;
  readonly height: number;
}

/** Pixels between notes. */
export const NOTE_GAP = 6;

/** Notes that touch and are moved as one. */
interface Run {
  /** The mean of where the run would begin for each of its notes to stand where it wants to. */
  readonly start: number;
  readonly notes: number;
  readonly height: number;
}

/**
 * Returns the top of each note, in order: as near as possible to where it wants to stand (least squares, by pooling neighbours that
 * would overlap), none on top of another, and none above the text.
 */
export function marginPlaces(notes: readonly MarginNote[]): number[] {
  const runs: Run[] = [];
  for (const { wanted, height } of notes) {
    let run: Run = { start: wanted, notes: 1, height: height + NOTE_GAP };
    for (
      let before = runs.at(-1);
      before !== undefined && before.start + before.height > run.start;
      before = runs.at(-1)
    ) {
      runs.pop();
      run = pooled(before, run);
    }
    runs.push(run);
  }
  const tops: number[] = [];
  let free = 0;
  for (const { start, notes: count, height } of runs) {
    let top = Math.max(start, free);
    free = top + height;
    for (let i = 0; i < count; i++) {
      tops.push(top);
      top += (notes[tops.length - 1]?.height ?? 0) + NOTE_GAP;
    }
  }
  return tops;
}

function pooled(above: Run, below: Run): Run {
  const notes = above.notes + below.notes;
  // For the notes below, the run would begin higher by the height of those above.
  const start = (above.start * above.notes + (below.start - above.height) * below.notes) / notes;
  return { start, notes, height: above.height + below.height };
}
