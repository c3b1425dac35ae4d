/** HTML of more than this is not looked at: the text beside it is enough. */
const LONGEST = 5_000_000;
/** A table of more is read by the text beside it. */
const MOST_CELLS = 1_000_000;

/**
 * Returns the rows of the table that HTML from the clipboard consists of; null if it is anything else. A cell that reaches over several
 * rows is in each of them; the further columns of one that reaches over several are empty.
 */
export function rowsInHtml(html: string): string[][] | null {
  if (!/<table/i.test(html) || html.length > LONGEST) return null;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const [table, ...others] = body.querySelectorAll('table');
  if (table === undefined || others.length > 0 || hasTextBeside(body, table)) return null;
  const rows = gridOf([...table.rows]);
  return rows !== null && rows.length > 1 && rows.some((cells) => cells.length > 1) ? rows : null;
}

/** Returns the titles of the pages that HTML links to, by their addresses without a closing slash. */
export function linkTitles(html: string): ReadonlyMap<string, string> {
  if (!/<a\s/i.test(html) || html.length > LONGEST) return new Map();
  const links = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a[href]');
  return new Map(
    Array.from(links, (link) => [(link.getAttribute('href') ?? '').replace(/\/$/, ''), textOf(link)] as const).filter(
      ([address, title]) => title !== '' && title.replace(/\/$/, '') !== address,
    ),
  );
}

/** Returns the cells of rows, each in its column; null for too many. */
function gridOf(rows: readonly HTMLTableRowElement[]): string[][] | null {
  const grid: (string | undefined)[][] = rows.map(() => []);
  let count = 0;
  for (const [at, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      // 0 rows are all that are left.
      const below = grid.slice(at, cell.rowSpan === 0 ? undefined : at + cell.rowSpan);
      count += below.length * cell.colSpan;
      if (count > MOST_CELLS) return null;
      const text = textOf(cell);
      for (const row of below) for (let by = 0; by < cell.colSpan; by++) row[column + by] = by === 0 ? text : '';
    }
  }
  return grid.map((row) => Array.from(row, (text) => text ?? ''));
}

function hasTextBeside(body: HTMLElement, table: HTMLTableElement): boolean {
  const beside = body.cloneNode(true) as HTMLElement;
  beside.querySelector('table')?.remove();
  for (const unseen of beside.querySelectorAll('style, script, meta, title')) unseen.remove();
  return (beside.textContent ?? '').trim() !== '' && (table.textContent ?? '').trim() !== '';
}

/** Returns the text of an element in its lines. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\ue000');
  for (const end of copy.querySelectorAll('p, div, li')) end.append('\ue000');
  return (copy.textContent ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?\ue000 ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
