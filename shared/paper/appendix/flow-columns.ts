/** Something that is set in columns: lines of one height, which may be parted, but for the first and the last two. */
export interface FlowBlock {
  readonly lines: number;
  readonly leading: number;
  /** Pixels kept free over it, but for the top of a column. */
  readonly before: number;
  /** True if it does not stand at the foot of a column without what follows. */
  readonly staysWithNext: boolean;
}

/** The place of a block's line. */
export interface LinePlace {
  readonly page: number;
  readonly column: number;
  /** Pixels from the top of the column to that of the line. */
  readonly y: number;
}

export interface Columns {
  readonly count: number;
  readonly height: number;
}

/** A page with less than this share of it filled is not worth turning to. */
const LEAST_FILLED = 0.25;
/** The number of heights that are tried to even out columns. */
const STEPS = 40;

/**
 * Sets blocks in columns, page after page; returns the place of each line of each block. The columns of the last page
 * are as long as each other, and where it would have little on it, so are those of the last two.
 */
export function flowInColumns(blocks: readonly FlowBlock[], columns: Columns): LinePlace[][] {
  const full = flow(blocks, columns.count, () => columns.height);
  const last = lastPageOf(full);
  const first = last > 0 && filledOn(last, blocks, full, columns) < LEAST_FILLED ? last - 1 : last;
  // A column must have room for what does not part, such as a title with the beginning of what it is over.
  const heads = blocks.map((_, index) => headOf(blocks, index));
  const least = full.reduce((most, [line], index) => {
    return (line?.page ?? 0) < first ? most : Math.max(most, heads[index] ?? 0);
  }, 0);
  for (let step = 1; step <= STEPS; step++) {
    const height = Math.min(columns.height, least + ((columns.height - least) * step) / STEPS);
    const even = flow(blocks, columns.count, (page) => (page < first ? columns.height : height));
    if (lastPageOf(even) === last) return even;
  }
  return full;
}

function lastPageOf(places: readonly (readonly LinePlace[])[]): number {
  return places.at(-1)?.at(-1)?.page ?? 0;
}

/** Returns the share of a page that lines take. */
function filledOn(
  page: number,
  blocks: readonly FlowBlock[],
  places: readonly (readonly LinePlace[])[],
  { count, height }: Columns,
): number {
  let filled = 0;
  for (const [index, { leading }] of blocks.entries()) {
    filled += leading * (places[index] ?? []).filter((place) => place.page === page).length;
  }
  return filled / (count * height);
}

function flow(blocks: readonly FlowBlock[], count: number, heightOf: (page: number) => number): LinePlace[][] {
  let page = 0;
  let column = 0;
  let y = 0;
  const next = () => {
    y = 0;
    column++;
    if (column < count) return;
    column = 0;
    page++;
  };
  return blocks.map((block, index) => {
    const { lines, leading, before } = block;
    if (y > 0) y += before;
    if (y > 0 && y + headOf(blocks, index) > heightOf(page)) next();
    return Array.from({ length: lines }, (_, line): LinePlace => {
      // Two lines at least stand together at the end.
      const needed = line === lines - 2 && lines > 2 ? 2 * leading : leading;
      if (y > 0 && y + needed > heightOf(page)) next();
      const place = { page, column, y };
      y += leading;
      return place;
    });
  });
}

/** Returns the height of what does not part from the beginning of a block: two lines of it, or all with those of the next. */
function headOf(blocks: readonly FlowBlock[], start: number): number {
  let height = 0;
  for (let index = start; index < blocks.length; index++) {
    const { lines, leading, before, staysWithNext } = blocks[index] as FlowBlock;
    const all = lines <= 3 || staysWithNext;
    height += (index === start ? 0 : before) + leading * (all ? lines : 2);
    if (!staysWithNext) break;
  }
  return height;
}
