import { t } from '../language/translate.ts';
import type { StatementId } from '../model/entities.ts';
import { guardedCell } from '../text/spreadsheet-cell.ts';
import { xmlText } from '../text/xml-text.ts';
import { COLUMNS, type ColumnId } from './columns.ts';
import type { StatementCells } from './statement-cells.ts';

/** A table for the clipboard. */
export interface CopiedTable {
  /** Lines of cells with tabs between them, with a line of headings. */
  readonly text: string;
  readonly html: string;
}

/** Returns rows of the table as a spreadsheet takes them. */
export function copyTable(
  cells: StatementCells,
  rows: readonly StatementId[],
  columns: readonly ColumnId[],
): CopiedTable {
  const heads = columns.map((column) => t(COLUMNS[column].label));
  const lines = rows.map((id) => columns.map((column) => cells.text(id, column)));
  const isNumber = columns.map((column) => COLUMNS[column].isNumber === true);
  return {
    text: [heads, ...lines].map((line) => line.map((cell, at) => plainCell(cell, isNumber[at])).join('\t')).join('\n'),
    html: `<table><thead>${htmlRow('th', heads, [])}</thead><tbody>${lines
      .map((line) => htmlRow('td', line, isNumber))
      .join('')}</tbody></table>`,
  };
}

function plainCell(cell: string, isNumber = false): string {
  const text = isNumber ? cell : guardedCell(cell);
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function htmlRow(name: 'td' | 'th', cells: readonly string[], isNumber: readonly boolean[]): string {
  const written = cells.map((cell, at) => {
    const text = xmlText(isNumber[at] ? cell : guardedCell(cell)).replaceAll('&#10;', '<br>');
    return `<${name}>${text}</${name}>`;
  });
  return `<tr>${written.join('')}</tr>`;
}
