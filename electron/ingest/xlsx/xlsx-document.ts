import { msg, t } from '../../../shared/language/translate.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import type { PageUnit } from '../../../shared/sources/pages.ts';
import { checkPageCount, checkTextLength } from '../document-size.ts';
import { coreCsl, coreXml } from '../office/core-properties.ts';
import { noticesOf } from '../office/findings.ts';
import { asDamaged, partReader } from '../office/part-reader.ts';
import { ZipArchive } from '../office/zip-archive.ts';
import type { Reading, ReadWatch, SourceDocument } from '../reading.ts';
import { CellFormats } from './cell-formats.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetDrawings } from './sheet-drawings.ts';
import { readSheet } from './sheet-rows.ts';
import { readWorkbook } from './workbook.ts';
import { XlsxWriter } from './xlsx-text.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Bytes of a sheet and of all: cells are read piece by piece. A sheet of a million numbers has some thirty million. */
const CELLS = { longest: 60_000_000, most: 80_000_000 };
const UNIT: PageUnit = 'sheet';

const DATES: Notice = {
  kind: 'altered',
  text: msg('Dates that the spreadsheet shows as is usual where it is opened are written in the form 2025-01-16.'),
  place: null,
};

/** Reads a spreadsheet: the sheets that it shows, as tables; what its formulas gave when it was saved. */
export async function readXlsx({ bytes, name }: SourceDocument, { check, onProgress }: ReadWatch): Promise<Reading> {
  const archive = new ZipArchive(bytes, name);
  const reader = partReader(archive, { name, check });
  const { read: readCells } = partReader(archive, { name, check }, CELLS);
  try {
    const { sheets, strings: path, styles, is1904 } = readWorkbook(reader);
    checkPageCount(sheets.length, name);
    const formats = new CellFormats(styles, is1904);
    const strings = path === undefined ? [] : readSharedStrings(readCells(path), check);
    onProgress(0.2);
    let length = 0;
    const count = (characters: number) => {
      length += characters;
      checkTextLength({ length }, name);
    };
    const writer = new XlsxWriter(name, sheets.length > 1);
    for (const [index, sheet] of sheets.entries()) {
      if (sheet.isHidden || sheet.isDrawn) continue;
      const cells = readSheet(readCells(sheet.path), { strings, formats, count, check });
      writer.writeSheet(sheet.name, cells, readSheetDrawings(sheet.path, reader));
      onProgress(0.2 + (0.7 * (index + 1)) / sheets.length);
    }
    for (const sheet of sheets.filter(({ isHidden }) => isHidden)) writer.findings.add('hiddenSheet', sheet.name, null);
    for (const sheet of sheets.filter(({ isHidden, isDrawn }) => isDrawn && !isHidden))
      writer.findings.add('chart', sheet.name, null);
    const { pageStarts, pageLabels } = writer;
    const text = writer.text.toString().trimEnd();
    return {
      mediaType: MEDIA_TYPE,
      text,
      csl: { ...coreCsl(coreXml(reader), undefined, name), custom: { pageStarts, pageLabels, pageUnit: UNIT } },
      notices: [
        ...(formats.hasDateOfSystem ? [{ ...DATES, text: t(DATES.text) }] : []),
        ...[...writer.notices, ...noticesOf(writer.findings.all, text)].toSorted(
          (a, b) => (a.start ?? text.length) - (b.start ?? text.length),
        ),
      ],
    };
  } catch (error) {
    throw asDamaged(error, name);
  }
}
