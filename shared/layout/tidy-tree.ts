import { type FlexNode, flextree } from 'd3-flextree';
import { CHANNEL, COUSIN_GUTTER, GUTTER } from './layout-box.ts';

/** A node of a tree drawn in rows: a card, or a block that may reach down past its own row and has nothing below. */
export interface TidyNode {
  readonly width: number;
  readonly height: number;
  readonly isBlock: boolean;
  /** Belongs right beside its left neighbour. */
  readonly isBeside: boolean;
  readonly children: readonly TidyNode[];
  /** The top left corner, set by `tidyRow`. */
  x: number;
  y: number;
}

/**
 * Places trees side by side, as close as their outlines allow, parents centred over their children (van der Ploeg 2014, by
 * d3-flextree). The rows of cards are aligned by their upper edges, so that `CHANNEL` is free between them from end to end but
 * for blocks. Returns the size of the whole, whose corner is at 0, 0. Recurses along the trees.
 */
export function tidyRow(trees: readonly TidyNode[]): { width: number; height: number } {
  const above: TidyNode = { width: 0, height: 0, isBlock: false, isBeside: false, children: trees, x: 0, y: 0 };
  if (trees.some((tree) => tree.children.length > 0)) placeTrees(above);
  else placeSideBySide(trees);

  let left = Infinity;
  let right = -Infinity;
  let height = 0;
  visit(above, ({ children }) => {
    for (const [i, child] of children.entries()) {
      const neighbour = children[i - 1];
      if (child.isBeside && child.children.length === 0 && neighbour !== undefined) {
        child.x = neighbour.x + neighbour.width + GUTTER;
      }
      left = Math.min(left, child.x);
      right = Math.max(right, child.x + child.width);
      height = Math.max(height, child.y + child.height);
    }
  });
  visit(above, (node) => {
    node.x -= left;
  });
  return { width: right - left, height };
}

function placeTrees(above: TidyNode): void {
  const rowHeights = heightsOfRows(above);
  const nodeSize = ({ data, depth }: FlexNode<TidyNode>): [number, number] => {
    if (depth === 0) return [0, 0];
    return [data.width, (data.isBlock ? data.height : (rowHeights[depth] ?? 0)) + CHANNEL];
  };
  const layout = flextree<TidyNode>({
    children: (node) => node.children,
    nodeSize,
    spacing: (a, b) => (a.parent === b.parent ? GUTTER : COUSIN_GUTTER),
  });
  layout(layout.hierarchy(above)).each(({ data, x, y }) => {
    data.x = x - data.width / 2;
    data.y = y;
  });
}

/** The tallest card of each row; the first is the row of the invisible node above the trees. */
function heightsOfRows(above: TidyNode): number[] {
  const heights: number[] = [];
  for (let row: readonly TidyNode[] = [above]; row.length > 0; row = row.flatMap((node) => node.children)) {
    heights.push(row.reduce((tallest, node) => (node.isBlock ? tallest : Math.max(tallest, node.height)), 0));
  }
  return heights;
}

function placeSideBySide(nodes: readonly TidyNode[]): void {
  let x = 0;
  for (const node of nodes) {
    node.x = x;
    node.y = 0;
    x += node.width + GUTTER;
  }
}

function visit(node: TidyNode, act: (node: TidyNode) => void): void {
  act(node);
  for (const child of node.children) visit(child, act);
}
