/** The part of d3-flextree that the layout uses. It carries no types of its own. */
declare module 'd3-flextree' {
  export interface FlexNode<T> {
    readonly data: T;
    /** Middle of the node's upper edge. */
    readonly x: number;
    readonly y: number;
    readonly depth: number;
    readonly parent: FlexNode<T> | null;
    each(visit: (node: FlexNode<T>) => void): this;
  }
  export interface FlexLayout<T> {
    (tree: FlexNode<T>): FlexNode<T>;
    hierarchy(root: T): FlexNode<T>;
  }
  export function flextree<T>(options: {
    children: (data: T) => readonly T[];
    nodeSize: (node: FlexNode<T>) => readonly [width: number, height: number];
    spacing: (a: FlexNode<T>, b: FlexNode<T>) => number;
  }): FlexLayout<T>;
}
