/** The part of a column's height that an arc spans, in pixels; `low` is below `top`. */
export interface Span {
  readonly top: number;
  readonly low: number;
}

/** Pixels that keep arcs on one track apart. */
const CLEARANCE = 10;

/**
 * Returns the track of each arc beside its column, 0 the nearest: arcs on one track do not meet, and an arc that holds another within
 * it runs outside that one, so that nested arcs never cross. The shorter come nearer.
 */
export function arcTracks(spans: readonly Span[]): number[] {
  const tracks: Span[][] = [];
  const found = new Array<number>(spans.length).fill(0);
  const shortestFirst = spans.map((_, index) => index).sort((a, b) => lengthOf(spans[a]) - lengthOf(spans[b]) || a - b);
  for (const index of shortestFirst) {
    const span = spans[index] as Span;
    const least = 1 + tracks.findLastIndex((track) => holdsOneOf(span, track));
    let track = least;
    while (meetsOneOf(span, tracks[track] ?? [])) track++;
    const own = tracks[track] ?? [];
    tracks[track] = own;
    own.splice(firstBelow(own, span.top), 0, span);
    found[index] = track;
  }
  return found;
}

function lengthOf(span: Span | undefined): number {
  return span === undefined ? 0 : span.low - span.top;
}

/** Tells whether `span` holds one of the arcs of a track, which come from top to bottom. */
function holdsOneOf(span: Span, track: readonly Span[]): boolean {
  const next = track[firstBelow(track, span.top)];
  return next !== undefined && next.low <= span.low;
}

function meetsOneOf(span: Span, track: readonly Span[]): boolean {
  const at = firstBelow(track, span.top);
  const [before, next] = [track[at - 1], track[at]];
  if (before !== undefined && before.low + CLEARANCE > span.top) return true;
  return next !== undefined && next.top - CLEARANCE < span.low;
}

/** Returns the index of the first arc that begins at `top` or below. */
function firstBelow(track: readonly Span[], top: number): number {
  let [low, high] = [0, track.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((track[middle] as Span).top < top) low = middle + 1;
    else high = middle;
  }
  return low;
}
