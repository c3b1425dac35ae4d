/** The room that a row needs on its page; lengths in pixels. */
export interface RowNeed {
  readonly lane: number;
  /** The row that it replies to. */
  readonly replyTo: number | null;
  /** Returns its height, with a note for each reply from or to another page. */
  height(place: { readonly first: boolean; readonly notes: number }): number;
  /** Between it and the row before on its page. */
  readonly gap: number;
}

export interface PageRoom {
  /** Room for rows on the first page, which has the title, and on the others. */
  readonly first: number;
  readonly others: number;
  /** The most lanes that a page may have. */
  readonly lanes: number;
}

/**
 * Divides rows among pages, in their order, none across two pages; returns the rows of each page. A row that is too
 * tall for any page gets one of its own, and reaches over its end.
 */
export function dividedRows(rows: readonly RowNeed[], room: PageRoom): number[][] {
  const notes = rows.map(() => 0);
  for (;;) {
    const pages = divided(rows, notes, room);
    const needed = notesOn(rows, pages);
    // A row keeps the room that a note once had: otherwise two rows might push each other to and fro for ever.
    const isEnough = needed.every((count, row) => count <= (notes[row] ?? 0));
    if (isEnough) return pages;
    for (const [row, count] of needed.entries()) notes[row] = Math.max(count, notes[row] ?? 0);
  }
}

function divided(rows: readonly RowNeed[], notes: readonly number[], room: PageRoom): number[][] {
  const pages: number[][] = [];
  let page: number[] = [];
  let lanes = new Set<number>();
  let left = room.first;
  for (const [index, row] of rows.entries()) {
    const noted = notes[index] ?? 0;
    const needed = row.gap + row.height({ first: false, notes: noted });
    const hasLane = lanes.has(row.lane) || lanes.size < room.lanes;
    if (page.length > 0 && hasLane && needed <= left) left -= needed;
    else {
      if (page.length > 0) pages.push(page);
      page = [];
      lanes = new Set();
      left = (pages.length === 0 ? room.first : room.others) - row.height({ first: true, notes: noted });
    }
    page.push(index);
    lanes.add(row.lane);
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

/** Counts each row's notes: one for what it replies to on another page, one for all replies to it from other pages. */
function notesOn(rows: readonly RowNeed[], pages: readonly (readonly number[])[]): number[] {
  const pageOf = new Map(pages.flatMap((page, index) => page.map((row) => [row, index] as const)));
  const apart = rows.flatMap(({ replyTo }, row) => {
    return replyTo !== null && pageOf.get(row) !== pageOf.get(replyTo) ? [{ from: row, to: replyTo }] : [];
  });
  const replying = new Set(apart.map(({ from }) => from));
  const answered = new Set(apart.map(({ to }) => to));
  return rows.map((_, row) => Number(replying.has(row)) + Number(answered.has(row)));
}
