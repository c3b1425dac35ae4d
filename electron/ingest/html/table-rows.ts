import { type AlignedRow, alignedRows } from '../aligned-cells.ts';
import { attribute, childrenOf, type HtmlElement, isElement } from './html-tree.ts';

/** Returns the rows of a table, without those of tables in it, aligned by the columns and rows that its cells span. */
export function tableRows(table: HtmlElement): readonly AlignedRow<HtmlElement>[] {
  return alignedRows(
    rowsIn(table).map((row) => childrenOf(row).filter(isCell)),
    (cell) => ({ columns: attribute(cell, 'colspan'), rows: attribute(cell, 'rowspan') }),
  );
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
