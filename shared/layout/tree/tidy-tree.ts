import { flextree } from 'd3-flextree';
import { CHANNEL, COUSIN_GUTTER, GUTTER } from '../layout-box.ts';

/** A node of a tree drawn in rows: a card, or a block that reaches down past its own row and has nothing below. */
export interface TidyNode {
  readonly width: number;
  readonly height: number;
  /** The height of the part in the node's own row: that of a card, or of a block's upper part. */
  readonly headHeight: number;
  readonly isBlock: boolean;
  /** True if it belongs directly beside its left neighbour. */
  readonly isBeside: boolean;
  readonly children: readonly TidyNode[];
  /** The top left corner, set by `tidyRow`. */
  x: number;
  y: number;
  /**
   * Set by `tidyRow`: how far the part below a block's head is moved down, so that it begins where the next row does.
   */
  drop: number;
}

/**
 * Places trees side by side, as close as their outlines allow, parents centred over their children (van der Ploeg 2014, by
 * d3-flextree). Rows are aligned by their upper edges, so that `CHANNEL` is free between them from end to end but for blocks.
 * Returns the size of the whole, whose corner is at 0, 0. Recurses along the trees.
 */
export function tidyRow(trees: readonly TidyNode[]): { width: number; height: number; headHeight: number } {
  const above = nodeAbove(trees);
  const rowHeights = heightsOfRows(above);
  if (rowHeights.length === 2) placeSideBySide(trees, 0, rowHeights[1] ?? 0);
  else if (rowHeights.length === 3 && trees.length === 1) placeFan(trees[0] ?? above, rowHeights);
  else placeTrees(above, rowHeights);

  let left = Infinity;
  let right = -Infinity;
  let height = 0;
  visit(above, ({ children }) => {
    for (const [i, child] of children.entries()) {
      const neighbour = children[i - 1];
      // Nothing can stand between the two: everything else in this row stands before or after both.
      if (child.isBeside && !child.isBlock && child.children.length === 0 && neighbour !== undefined) {
        child.x = neighbour.x + neighbour.width + GUTTER;
      }
      left = Math.min(left, child.x);
      right = Math.max(right, child.x + child.width);
      height = Math.max(height, child.y + child.height + child.drop);
    }
  });
  visit(above, (node) => {
    node.x -= left;
  });
  return { width: right - left, height, headHeight: rowHeights[1] ?? 0 };
}

function nodeAbove(children: readonly TidyNode[]): TidyNode {
  const size = { width: 0, height: 0, headHeight: 0 };
  return { ...size, isBlock: false, isBeside: false, children, x: 0, y: 0, drop: 0 };
}

function placeTrees(above: TidyNode, rowHeights: readonly number[]): void {
  const layout = flextree<TidyNode>({
    children: (node) => node.children,
    nodeSize: ({ data, depth }) => {
      const rowHeight = rowHeights[depth] ?? 0;
      data.drop = data.isBlock ? rowHeight - data.headHeight : 0;
      if (depth === 0) return [0, 0];
      return [data.width, (data.isBlock ? data.height + data.drop : rowHeight) + CHANNEL];
    },
    spacing: (a, b) => (a.parent === b.parent ? GUTTER : COUSIN_GUTTER),
  });
  layout(layout.hierarchy(above)).each(({ data, x, y }) => {
    data.x = x - data.width / 2;
    data.y = y;
  });
}

/** Returns the height of each row; the first is the row of the invisible node above the trees. */
function heightsOfRows(above: TidyNode): number[] {
  const heights: number[] = [];
  for (let row: readonly TidyNode[] = [above]; row.length > 0; row = row.flatMap((node) => node.children)) {
    heights.push(row.reduce((tallest, node) => Math.max(tallest, node.headHeight), 0));
  }
  return heights;
}

/**
 * Places one card over a row as `placeTrees` would, at a fraction of the cost, for the thousands of them on large maps.
 */
function placeFan(parent: TidyNode, rowHeights: readonly number[]): void {
  const width = placeSideBySide(parent.children, (rowHeights[1] ?? 0) + CHANNEL, rowHeights[2] ?? 0);
  parent.x = (width - parent.width) / 2;
}

/** Returns the width of the row, which begins at x = 0. */
function placeSideBySide(nodes: readonly TidyNode[], y: number, rowHeight: number): number {
  let x = 0;
  for (const node of nodes) {
    node.x = x;
    node.y = y;
    node.drop = node.isBlock ? rowHeight - node.headHeight : 0;
    x += node.width + GUTTER;
  }
  return x - GUTTER;
}

function visit(node: TidyNode, act: (node: TidyNode) => void): void {
  act(node);
  for (const child of node.children) visit(child, act);
}
