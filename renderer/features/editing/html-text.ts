/** HTML of more than this is not looked at: the text beside it is enough. */
const LONGEST = 5_000_000;

/** Returns the rows of the table that HTML from the clipboard consists of; null if it is anything else. */
export function rowsInHtml(html: string): string[][] | null {
  if (!/<table/i.test(html) || html.length > LONGEST) return null;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const [table, ...others] = body.querySelectorAll('table');
  if (table === undefined || others.length > 0 || hasTextBeside(body, table)) return null;
  const rows = Array.from(table.rows, (row) => Array.from(row.cells, textOf));
  return rows.length > 1 && rows.some((cells) => cells.length > 1) ? rows : null;
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
