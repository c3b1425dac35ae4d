import { nearestPlaces } from './nearest-places.ts';
import type { Cards, Piece, Row } from './pieces.ts';

/** Where a piece is drawn to: the place where it would best begin, and how much that counts. */
interface Pull {
  readonly wanted: number;
  readonly weight: number;
}

/** The weight of the card that a piece stands below, beside that of each piece that stands below itself. */
const TO_PARENT = 1;
/** The weight of what is drawn to a place that is not known yet. */
const LIGHT = 0.01;

/**
 * Returns the left edges of all pieces of rows that stand below each other, each between 0 and `room`: below its parent, and every card
 * over what bears on it, as far as there is room for that.
 */
export function spreadRows(rows: readonly Row[], room: number, { widthOf }: Cards): Map<Piece, number> {
  const lefts = new Map<Piece, number>();
  /** For every card, its piece, and where in that its middle is. */
  const homeOf = new Map<number, { readonly piece: Piece; readonly x: number }>();
  for (const piece of rows.flat()) {
    for (const [box, { x }] of piece.cards) homeOf.set(box, { piece, x: x + widthOf(box) / 2 });
  }
  const below = new Map<Piece, { readonly child: Piece; readonly x: number }[]>();
  for (const child of rows.flat()) {
    const home = child.parent === null ? undefined : homeOf.get(child.parent);
    if (home === undefined) continue;
    const known = below.get(home.piece) ?? [];
    below.set(home.piece, known);
    known.push({ child, x: home.x });
  }
  const toParent = ({ parent, aside }: Piece): Pull | null => {
    const home = parent === null ? undefined : homeOf.get(parent);
    const left = home && lefts.get(home.piece);
    return left === undefined ? null : { wanted: left + (home?.x ?? 0) + aside, weight: TO_PARENT };
  };
  const toChildren = (piece: Piece): Pull | null => {
    const wanted = (below.get(piece) ?? []).flatMap(({ child, x }) => {
      const left = lefts.get(child);
      return left === undefined ? [] : [left - child.aside - x];
    });
    if (wanted.length === 0) return null;
    return { wanted: wanted.reduce((sum, x) => sum + x, 0) / wanted.length, weight: wanted.length };
  };
  const toBoth = (piece: Piece): Pull | null => {
    const [up, down] = [toParent(piece), toChildren(piece)];
    if (up === null || down === null) return up ?? down;
    const weight = up.weight + down.weight;
    return { wanted: (up.wanted * up.weight + down.wanted * down.weight) / weight, weight };
  };
  const place = (order: readonly Row[], pull: (piece: Piece) => Pull | null): void => {
    for (const row of order) {
      let next = 0;
      const things = row.map((piece) => {
        const { width, before } = piece;
        // What is drawn nowhere follows the one before it.
        const { wanted, weight } = pull(piece) ?? { wanted: next, weight: LIGHT };
        next = wanted + width + before;
        return { wanted, weight, width, before };
      });
      const places = nearestPlaces(things, room);
      for (const [i, piece] of row.entries()) lefts.set(piece, places[i] ?? 0);
    }
  };
  const upwards = rows.toReversed();
  place(rows, toParent);
  place(upwards, (piece) => {
    const pull = toChildren(piece) ?? toParent(piece);
    return pull && { ...pull, weight: (below.get(piece)?.length ?? 0) + LIGHT };
  });
  place(rows, toBoth);
  place(upwards, toBoth);
  // A conclusion stands over the middle of what bears on it.
  place(rows.slice(0, 1), toChildren);
  return lefts;
}
