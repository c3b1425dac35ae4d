import { attribute, childrenOf, type HtmlElement, isElement } from './html-tree.ts';

/** The most columns that spans are counted in: no real table is wider. */
const WIDEST = 100;

/** A row of a table: a cell for each column, null where one that began before reaches into it. */
export type TableRow = readonly (HtmlElement | null)[];

/** Returns the rows of a table, without those of tables in it, aligned by the columns and rows that its cells span. */
export function tableRows(table: HtmlElement): readonly TableRow[] {
  const rows: TableRow[] = [];
  /** For each column, for how many more rows a cell from above reaches into it. */
  let reaching: number[] = [];
  for (const row of rowsIn(table)) {
    const cells: (HtmlElement | null)[] = [];
    const next: number[] = [];
    const skip = () => {
      while (cells.length < WIDEST && (reaching[cells.length] ?? 0) > 0) {
        next[cells.length] = (reaching[cells.length] ?? 0) - 1;
        cells.push(null);
      }
    };
    for (const cell of childrenOf(row).filter(isCell)) {
      skip();
      const [columns, more] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan') - 1];
      for (let column = 0; column < columns && (column === 0 || cells.length < WIDEST); column++) {
        next[cells.length] = more;
        cells.push(column === 0 ? cell : null);
      }
    }
    skip();
    for (let column = cells.length; column < Math.min(WIDEST, reaching.length); column++)
      next[column] = Math.max(0, (reaching[column] ?? 0) - 1);
    reaching = next;
    rows.push(cells);
  }
  return rows;
}

/** Returns the cells of a table, without those of tables in it. */
export function tableCells(table: HtmlElement): readonly HtmlElement[] {
  return rowsIn(table).flatMap((row) => childrenOf(row).filter(isCell));
}

/** Returns the captions of a table. */
export function tableCaptions(table: HtmlElement): readonly HtmlElement[] {
  return childrenOf(table).filter((child): child is HtmlElement => isElement(child) && child.tagName === 'caption');
}

function rowsIn(node: HtmlElement): HtmlElement[] {
  return childrenOf(node)
    .filter(isElement)
    .flatMap((child) => {
      if (child.tagName === 'tr') return [child];
      return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? rowsIn(child) : [];
    });
}

function isCell(node: ReturnType<typeof childrenOf>[number]): node is HtmlElement {
  return isElement(node) && (node.tagName === 'td' || node.tagName === 'th');
}

function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return span > 1 ? Math.min(span, name === 'colspan' ? WIDEST : 65_534) : 1;
}
