import type { Place } from '../compact/subtrees.ts';
import type { Size } from '../layout-box.ts';
import { type Band, bandWithin, COUSINS_APART, PASSAGE, type Sized } from './bands.ts';
import type { Tie } from './layers.ts';
import { type Cards, type Piece, piecesOf, type Row } from './pieces.ts';
import { spreadRows } from './spread-rows.ts';

/** A part of a map with its layers below each other, in one of the widths that it can have. */
export interface Stack extends Size {
  /** Tells where every card stands, from the top left corner of the stack. */
  places(place: Place): void;
}

/** The number of widths that are tried, for parts of up to so many families and for larger ones. */
const WIDTHS = 16;
const FEW = 400;
const WIDTHS_OF_MANY = 12;
/** Up to so many lines run side by side above a row; each more takes a lane. */
const LINES_ABOVE = 2;
const LANE = 12;
const MOST_LANES = 20;

/** Returns a part of a map in several widths, from one in which it is as narrow as it can be to one with all layers in single rows; the narrowest first. */
export function stacksOf(families: readonly Sized[], ties: readonly Tie[], cards: Cards): Stack[] {
  const layers = [...Map.groupBy(families, ({ family }) => family.layer)]
    .sort(([a], [b]) => a - b)
    .map(([, layer]) => layer);
  const narrowest = families.reduce((most, { shapes }) => Math.max(most, shapes[0]?.width ?? 0), 1);
  const widest = layers.reduce((most, layer) => Math.max(most, lengthOf(layer)), narrowest);
  const count = families.length <= FEW ? WIDTHS : WIDTHS_OF_MANY;
  const widths = new Set(
    Array.from({ length: count }, (_, i) => Math.ceil(narrowest * (widest / narrowest) ** (i / (count - 1)))),
  );
  const stacks: Stack[] = [];
  const seen = new Set<string>();
  for (const room of widths) {
    const bands = layers.map((layer) => bandWithin(layer, room));
    // What fits in less room is not made wider.
    const key = bands.flatMap((band) => [band.length, ...band.flat().map(({ shape }) => shape.width)]).join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    const stack = stackWithin(bands, room, ties, cards);
    const isWorse = stacks.some(({ width, height }) => width <= stack.width && height <= stack.height);
    if (!isWorse) stacks.push(stack);
  }
  return stacks.sort((a, b) => a.width - b.width);
}

function lengthOf(layer: readonly Sized[]): number {
  return layer.reduce((sum, { shapes }) => sum + (shapes.at(-1)?.width ?? 0) + COUSINS_APART, -COUSINS_APART);
}

function stackWithin(bands: readonly Band[], room: number, ties: readonly Tie[], cards: Cards): Stack {
  const rows = bands.flatMap((band) => band.map((row) => piecesOf(row, cards, band.length > 1 ? PASSAGE : 0)));
  const lefts = spreadRows(rows, Math.max(room, ...rows.map(lengthOfRow)), cards);
  const lines = linesAbove(rows, ties, (box, piece) => {
    return (lefts.get(piece) ?? 0) + (piece.cards.get(box)?.x ?? 0) + cards.widthOf(box) / 2;
  });
  const tops = new Map<Piece, number>();
  let height = 0;
  for (const row of rows) {
    const drop = row.reduce((most, piece) => Math.max(most, piece.drop), 0);
    height += drop + LANE * Math.min(MOST_LANES, Math.max(0, (lines.get(row) ?? 0) - LINES_ABOVE));
    for (const piece of row) tops.set(piece, height);
    height += row.reduce((most, piece) => Math.max(most, piece.height), 0);
  }
  const start = Math.min(...lefts.values());
  const width = Math.max(...[...lefts].map(([piece, left]) => left + piece.width)) - start;
  return {
    width,
    height,
    places: (place) => {
      for (const [piece, left] of lefts) {
        for (const [box, { x, y }] of piece.cards) place(box, left - start + x, (tops.get(piece) ?? 0) + y);
      }
    },
  };
}

function lengthOfRow(row: Row): number {
  return row.reduce((sum, { width, before }, i) => sum + width + (i > 0 ? before : 0), 0);
}

/** Counts how many lines run along above each row at its busiest place; relations of one kind to one card share theirs. */
function linesAbove(
  rows: readonly Row[],
  ties: readonly Tie[],
  middleOf: (box: number, piece: Piece) => number,
): ReadonlyMap<Row, number> {
  const homeOf = new Map<number, { readonly row: Row; readonly x: number }>();
  for (const row of rows) {
    for (const piece of row) for (const box of piece.cards.keys()) homeOf.set(box, { row, x: middleOf(box, piece) });
  }
  const ends = new Map<Row, { at: number; by: number }[]>();
  for (const shared of Map.groupBy(ties, ({ above, kind, on }) => `${above} ${kind} ${on ?? ''}`).values()) {
    const [{ above } = { above: 0 }] = shared;
    const premises = shared.flatMap((tie) => tie.premises.flatMap((box) => homeOf.get(box) ?? []));
    const xs = [homeOf.get(above)?.x ?? 0, ...premises.map(({ x }) => x)];
    const [from, to] = [Math.min(...xs), Math.max(...xs)];
    if (to - from < 1) continue;
    for (const row of new Set(premises.map((home) => home.row))) {
      const found = ends.get(row) ?? [];
      ends.set(row, found);
      found.push({ at: from, by: 1 }, { at: to, by: -1 });
    }
  }
  return new Map([...ends].map(([row, found]) => [row, mostAtOnce(found)]));
}

function mostAtOnce(ends: { readonly at: number; readonly by: number }[]): number {
  let now = 0;
  let most = 0;
  for (const { by } of ends.sort((a, b) => a.at - b.at || a.by - b.by)) {
    now += by;
    most = Math.max(most, now);
  }
  return most;
}
