import dagre from 'dagre';
import { type Arrow, withoutImplied } from './graph.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels; `x` and `y` are the top left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface PlacedRooms {
  readonly width: number;
  readonly height: number;
  /** Places by the paths of the rooms. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** From who imports to what is imported; those that follow from others are left out. */
  readonly lines: readonly (readonly Point[])[];
}

const BOX_HEIGHT = 36;
const BETWEEN_BOXES = 14;
const BETWEEN_FLOORS = 34;
/** Distance from the corner of a box at which a line ends. */
const CORNER = 14;

/**
 * Places rooms by floor, each above what it imports; those without arrows stand at the right on the ground. `widthOf` gives the width of a
 * room's box. The same rooms give the same places.
 */
export function placeRooms(
  paths: readonly string[],
  arrows: readonly Arrow[],
  widthOf: (path: string) => number,
): PlacedRooms {
  const isLone = (path: string) => !arrows.some(({ from, to }) => from === path || to === path);
  const sizes = paths.filter((path) => !isLone(path)).map((path) => [path, widthOf(path), BOX_HEIGHT] as const);
  const placed = placeConnected(sizes, arrows);
  const boxes = new Map(placed.boxes);
  let { width } = placed;
  for (const path of paths.filter(isLone)) {
    const box = { x: width + BETWEEN_BOXES, width: widthOf(path), y: placed.height - BOX_HEIGHT, height: BOX_HEIGHT };
    boxes.set(path, box);
    width = box.x + box.width;
  }
  return { ...placed, width, boxes };
}

/**
 * Places rooms on their side: each to the left of what it imports, those without arrows under one another at the far
 * left.
 */
export function placeRoomsSideways(
  paths: readonly string[],
  arrows: readonly Arrow[],
  widthOf: (path: string) => number,
): PlacedRooms {
  const sizes = paths.map((path) => [path, BOX_HEIGHT, widthOf(path)] as const);
  const { width, height, boxes, lines } = placeConnected(sizes, arrows);
  const turned = [...boxes].map(
    ([path, box]) => [path, { ...turn(box), width: box.height, height: box.width }] as const,
  );
  return { width: height, height: width, boxes: new Map(turned), lines: lines.map((line) => line.map(turn)) };
}

type Size = readonly [path: string, width: number, height: number];

function placeConnected(sizes: readonly Size[], arrows: readonly Arrow[]): PlacedRooms {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ ranker: 'longest-path', nodesep: BETWEEN_BOXES, edgesep: 14, ranksep: BETWEEN_FLOORS });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const [path, width, height] of sizes) graph.setNode(path, { width, height });
  for (const { from, to } of withoutImplied(arrows)) graph.setEdge(from, to);
  dagre.layout(graph);
  const boxes = new Map<string, Box>();
  const floors = new Map<number, number>();
  for (const [path, width, height] of sizes) {
    const { x, y } = graph.node(path);
    boxes.set(path, { x: x - width / 2, y: y - height / 2, width, height });
    floors.set(y, Math.max(height, floors.get(y) ?? 0));
  }
  const lines = graph.edges().map(({ v, w }) => {
    const [from, to] = [boxes.get(v), boxes.get(w)];
    if (from === undefined || to === undefined) return [];
    // It goes straight past a floor. Between two floors dagre bends a line once more than it has to.
    const bends = graph
      .edge(v, w)
      .points.slice(1, -1)
      .flatMap(({ x, y }) => {
        const height = floors.get(y);
        return height === undefined
          ? []
          : [
              { x, y: y - height / 2 },
              { x, y: y + height / 2 },
            ];
      });
    const [first, last] = [bends[0] ?? middleOf(to, from), bends.at(-1) ?? middleOf(from, to)];
    return [{ x: endAcross(from, first), y: from.y + from.height }, ...bends, { x: endAcross(to, last), y: to.y }];
  });
  const { width = 0, height = 0 } = graph.graph();
  return { width, height, boxes, lines };
}

/** Finds where a line from or to `box` ends on its side: as near as may be to where it comes from, or goes. */
function endAcross(box: Box, { x }: Pick<Point, 'x'>): number {
  return Math.min(box.x + box.width - CORNER, Math.max(box.x + CORNER, x));
}

/** Returns the middle of what two boxes one above the other have in common; else that of `box`. */
function middleOf(box: Box, other: Box): Pick<Point, 'x'> {
  const [start, end] = [Math.max(box.x, other.x), Math.min(box.x + box.width, other.x + other.width)];
  return { x: end - start > 2 * CORNER ? (start + end) / 2 : box.x + box.width / 2 };
}

function turn({ x, y }: Point): Point {
  return { x: y, y: x };
}
