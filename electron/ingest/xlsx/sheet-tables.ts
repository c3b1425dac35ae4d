import type { ImportNote } from '../../../shared/formats/reading/import-report.ts';
import type { TableRow } from '../../../shared/formats/tables/read-table.ts';
import { t } from '../../../shared/language/translate.ts';
import { checkPageCount, checkTextLength } from '../document-size.ts';
import { asDamaged, partReader } from '../office/part-reader.ts';
import { ZipArchive } from '../office/zip-archive.ts';
import type { SourceDocument } from '../reading.ts';
import { CellFormats } from './cell-formats.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetDrawings } from './sheet-drawings.ts';
import { readSheet } from './sheet-rows.ts';
import { tableNotes } from './table-notes.ts';
import { readWorkbook } from './workbook.ts';

/** Bytes of a sheet and of all, as for the text of a spreadsheet. */
const CELLS = { longest: 60_000_000, most: 80_000_000 };
/** As many as a sheet has. */
const MOST_COLUMNS = 16_384;

/** A sheet as a table. */
export interface SheetTable {
  readonly name: string;
  readonly rows: readonly TableRow[];
  /** What of the sheet is not in the rows, or is in them though the sheet does not show it. */
  readonly notes: readonly ImportNote[];
}

/** What a spreadsheet shows as tables, and its sheets that are none: hidden ones, charts and dialogs. */
export interface SheetTables {
  readonly tables: readonly SheetTable[];
  readonly notes: readonly ImportNote[];
}

/** Returns the sheets of a spreadsheet that it shows, as rows of cells as they are shown. Throws the errors of `readXlsx`. */
export function sheetTables({ bytes, name }: Pick<SourceDocument, 'bytes' | 'name'>, check: () => void): SheetTables {
  const archive = new ZipArchive(bytes, name);
  const reader = partReader(archive, { name, check });
  const { read: readCells } = partReader(archive, { name, check }, CELLS);
  try {
    const { sheets, strings: path, styles, is1904 } = readWorkbook(reader);
    checkPageCount(sheets.length, name);
    const formats = new CellFormats(styles, is1904);
    const strings = path === undefined ? [] : readSharedStrings(readCells(path), check);
    let length = 0;
    const count = (characters: number) => {
      length += characters;
      checkTextLength({ length }, name);
    };
    const shown = sheets.filter(({ isHidden, isDrawn }) => !isHidden && !isDrawn);
    const tables = shown.map((entry) => {
      const sheet = readSheet(readCells(entry.path), { strings, formats, count, check });
      const rows = sheet.rows.map(({ number, cells }) => ({ number, cells: inColumns(cells) }));
      const notes = tableNotes(entry.name, sheet, readSheetDrawings(entry.path, reader));
      return { name: entry.name, rows, notes };
    });
    const others = sheets.filter((sheet) => !shown.includes(sheet));
    return {
      tables,
      notes: others.map(({ name: called, isHidden }): ImportNote => {
        const text = isHidden
          ? t('The hidden sheet “{name}” is left out.', { name: called })
          : t('The chart “{name}” is left out.', { name: called });
        return { outcome: 'left-out', text, place: null };
      }),
    };
  } catch (error) {
    throw asDamaged(error, name);
  }
}

function inColumns(cells: readonly { readonly column: number; readonly text: string }[]): string[] {
  const row: string[] = [];
  for (const { column, text } of cells) {
    if (column > MOST_COLUMNS) continue;
    while (row.length < column) row.push('');
    row[column - 1] = text;
  }
  return row;
}
