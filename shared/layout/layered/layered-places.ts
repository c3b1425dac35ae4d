import type { ElkNode } from 'elkjs';
import { CounterclaimError } from '../../errors.ts';
import { figures } from '../../text/counted.ts';
import { stepsOf } from '../compact/steps.ts';
import {
  CHANNEL,
  type LayeredPlace,
  type LayoutBox,
  type LayoutLink,
  MOST_IN_LAYERS,
  type Size,
} from '../layout-box.ts';
import { attachmentsOf } from '../spanning-forest.ts';
import { type Component, layeredGraph } from './layered-graph.ts';
import { layersOf, type Tie, tiesBetween } from './layers.ts';

/** Lays out a graph, as `ELK.layout` does. */
export type GraphEngine = (graph: ElkNode) => Promise<ElkNode>;

/** Up to so many lines run side by side between two layers that are a channel apart; each more takes a lane. */
const LINES_IN_CHANNEL = 3;
const LANE = 12;
const WIDEST_CHANNEL = 480;

/**
 * Works out where every box stands within its connected part of a map, in layers: conclusions above their premises,
 * the positions of a question in one layer, and every box below all that it bears on, as far as that is possible.
 * Sizes are whole pixels in the frame of `down`. `engine` orders the layers; the answer is the same if its is. Nothing
 * that is linked to nothing has a place. Throws `TooLarge`.
 */
export async function layeredPlaces(
  boxes: readonly LayoutBox[],
  links: readonly LayoutLink[],
  engine: GraphEngine,
  onProgress: (done: number) => void = () => {},
): Promise<Map<string, LayeredPlace>> {
  if (boxes.length > MOST_IN_LAYERS) throw tooMany(boxes.length);
  const ties = tiesBetween(boxes, links);
  const layers = layersOf(boxes.length, ties);
  const places = new Map<string, LayeredPlace>();
  for (const [part, component] of componentsOf(readingOrder(boxes, links), ties).entries()) {
    const graph = await engine(layeredGraph(component, boxes, layers));
    const lefts = new Map((graph.children ?? []).map(({ id, x }) => [id, x ?? 0] as const));
    const x = (box: number): number => Math.round(overPositions(box) ?? lefts.get(String(box)) ?? 0);
    const middle = (box: number): number => (lefts.get(String(box)) ?? 0) + (boxes[box]?.width ?? 0) / 2;
    const onTop = component.boxes.filter((box) => layers[box] === 0);
    /** A conclusion that stands alone on top is set over the middle of the row below it. */
    const overPositions = (box: number): number | null => {
      if (onTop.length > 1 || onTop[0] !== box) return null;
      const below = component.ties.filter(({ above, on }) => above === box && on === null);
      const row = below
        .flatMap(({ premises }) => premises)
        .filter((premise) => layers[premise] === 1)
        .map(middle);
      if (row.length === 0) return null;
      return (Math.min(...row) + Math.max(...row) - (boxes[box]?.width ?? 0)) / 2;
    };
    const tops = topsOf(component, boxes, layers, x);
    for (const box of component.boxes) {
      places.set(boxes[box]?.id ?? '', { part, x: x(box), y: tops.get(layers[box] ?? 0) ?? 0 });
    }
    onProgress(places.size / boxes.length);
  }
  return places;
}

function tooMany(count: number): CounterclaimError {
  const most = figures(MOST_IN_LAYERS);
  const message =
    `${figures(count)} cards are too many to be laid out in layers, which can be done with up to ${most}. ` +
    'The map stays as it is. Choose another style.';
  return new CounterclaimError('TooLarge', message);
}

/** Returns all boxes: roots in their order, and what bears on a box from left to right, supports before attacks. */
function readingOrder(boxes: readonly LayoutBox[], links: readonly LayoutLink[]): number[] {
  const attachments = attachmentsOf(boxes, links);
  const steps = stepsOf(attachments, attachments.cardsIn);
  const order = [...attachments.roots];
  for (const box of order) {
    for (const { premises, undercutters } of steps[box] ?? []) order.push(...premises, ...undercutters);
  }
  const seen = new Set(order);
  return [...order, ...[...boxes.keys()].filter((i) => !seen.has(i))];
}

/** Divides a map into its connected parts, without boxes that no relation leads from or to. */
function componentsOf(order: readonly number[], ties: readonly Tie[]): Component[] {
  const neighbours = order.map((): number[] => []);
  for (const { premises, above } of ties) {
    for (const premise of premises) {
      neighbours[above]?.push(premise);
      neighbours[premise]?.push(above);
    }
  }
  const partOf = new Map<number, number>();
  let parts = 0;
  for (const start of order) {
    if (partOf.has(start) || neighbours[start]?.length === 0) continue;
    partOf.set(start, parts);
    const waiting = [start];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const next of neighbours[at] ?? []) {
        if (partOf.has(next)) continue;
        partOf.set(next, parts);
        waiting.push(next);
      }
    }
    parts++;
  }
  const boxes = Map.groupBy(
    order.filter((box) => partOf.has(box)),
    (box) => partOf.get(box),
  );
  const tiesIn = Map.groupBy(ties, ({ above }) => partOf.get(above));
  return Array.from({ length: parts }, (_, part) => ({ boxes: boxes.get(part) ?? [], ties: tiesIn.get(part) ?? [] }));
}

/** Returns the top of each layer, which leaves room for the lines that run along above it. */
function topsOf(
  { boxes, ties }: Component,
  sizes: readonly Size[],
  layers: readonly number[],
  x: (box: number) => number,
): Map<number, number> {
  const heights: number[] = [];
  for (const box of boxes) {
    const layer = layers[box] ?? 0;
    heights[layer] = Math.max(heights[layer] ?? 0, sizes[box]?.height ?? 0);
  }
  const lines = linesBelow(ties, layers, (box) => x(box) + (sizes[box]?.width ?? 0) / 2);
  const tops = new Map<number, number>();
  let top = 0;
  for (const [layer, height = 0] of heights.entries()) {
    tops.set(layer, top);
    const lanes = LANE * Math.max(0, (lines.get(layer) ?? 0) - LINES_IN_CHANNEL);
    top += height + Math.min(WIDEST_CHANNEL, CHANNEL + lanes);
  }
  return tops;
}

/** Counts how many lines run along below each layer at its busiest place; relations of one kind to one box share theirs. */
function linesBelow(
  ties: readonly Tie[],
  layers: readonly number[],
  middle: (box: number) => number,
): ReadonlyMap<number, number> {
  const ends = new Map<number, { at: number; by: number }[]>();
  for (const shared of Map.groupBy(ties, ({ above, kind, on }) => `${above} ${kind} ${on ?? ''}`).values()) {
    const [{ above } = { above: 0 }] = shared;
    const all = [above, ...shared.flatMap(({ premises }) => premises)].map(middle);
    const [from, to] = [Math.min(...all), Math.max(...all)];
    if (to - from < 1) continue;
    const layer = layers[above] ?? 0;
    const found = ends.get(layer) ?? [];
    ends.set(layer, found);
    found.push({ at: from, by: 1 }, { at: to, by: -1 });
  }
  return new Map([...ends].map(([layer, found]) => [layer, mostAtOnce(found)]));
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
