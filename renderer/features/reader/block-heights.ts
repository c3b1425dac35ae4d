/** The heights of blocks that stand one under the other, in CSS pixels: estimated at first, set as they are measured. */
export class BlockHeights {
  readonly #heights: Float64Array;
  /** A Fenwick tree of the heights: the height over a block, and the block at a height, in logarithmic time. */
  readonly #sums: Float64Array;

  constructor(count: number, estimate: (block: number) => number) {
    this.#heights = new Float64Array(count);
    this.#sums = new Float64Array(count + 1);
    for (let block = 0; block < count; block++) this.#heights[block] = estimate(block);
    for (let at = 1; at <= count; at++) {
      this.#sums[at] = (this.#sums[at] ?? 0) + (this.#heights[at - 1] ?? 0);
      const next = at + (at & -at);
      if (next <= count) this.#sums[next] = (this.#sums[next] ?? 0) + (this.#sums[at] ?? 0);
    }
  }

  get count(): number {
    return this.#heights.length;
  }

  get total(): number {
    return this.top(this.count);
  }

  height(block: number): number {
    return this.#heights[block] ?? 0;
  }

  /** Returns the height of all blocks before this one. */
  top(block: number): number {
    let sum = 0;
    for (let at = block; at > 0; at -= at & -at) sum += this.#sums[at] ?? 0;
    return sum;
  }

  /** Returns the block at a height; the first or the last for a height above or below all. */
  at(y: number): number {
    let block = 0;
    let left = y;
    for (let step = 2 ** Math.floor(Math.log2(Math.max(1, this.count))); step >= 1; step /= 2) {
      const next = block + step;
      if (next <= this.count && (this.#sums[next] ?? 0) <= left) {
        block = next;
        left -= this.#sums[next] ?? 0;
      }
    }
    return Math.max(0, Math.min(block, this.count - 1));
  }

  /** Sets a block's height; returns whether it changed. */
  set(block: number, height: number): boolean {
    const more = height - this.height(block);
    if (Math.abs(more) < 0.01) return false;
    this.#heights[block] = height;
    for (let at = block + 1; at <= this.count; at += at & -at) this.#sums[at] = (this.#sums[at] ?? 0) + more;
    return true;
  }
}
