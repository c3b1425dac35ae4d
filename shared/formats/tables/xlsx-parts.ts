import { t } from '../../language/translate.ts';
import type { DebateData } from '../../model/debate.ts';
import { xmlText } from '../../text/xml-text.ts';
import { debateTable } from './write-table.ts';

/** More characters a cell of a spreadsheet does not hold. */
const LONGEST_CELL = 32_767;
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A file inside a package. */
export interface PackagePart {
  readonly name: string;
  readonly text: string;
}

/** Returns the parts of a spreadsheet (ECMA-376) with a debate as a table, and what is not in it. */
export function xlsxParts(data: DebateData): {
  readonly parts: readonly PackagePart[];
  readonly lost: readonly string[];
} {
  const { rows, lost } = debateTable(data);
  let cut = 0;
  const cell = (words: string) => {
    if (words.length > LONGEST_CELL) cut += 1;
    // Spreadsheets read “_x0041_” as “A”.
    const text = words
      .slice(0, LONGEST_CELL)
      .toWellFormed()
      .replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_');
    return text === ''
      ? '<c/>'
      : `<c t="inlineStr"><is><t xml:space="preserve">${xmlText(text).replaceAll('&#10;', '\n')}</t></is></c>`;
  };
  const body = rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
  const parts = [
    {
      name: '[Content_Types].xml',
      text: `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
    },
    { name: '_rels/.rels', text: relationsXml('officeDocument', 'xl/workbook.xml') },
    {
      name: 'xl/workbook.xml',
      text: `${DECLARATION}<workbook xmlns="${SHEET}" xmlns:r="${RELATIONS}"><sheets><sheet name="Claims" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', text: relationsXml('worksheet', 'worksheets/sheet1.xml') },
    {
      name: 'xl/worksheets/sheet1.xml',
      text: `${DECLARATION}<worksheet xmlns="${SHEET}"><sheetData>${body}</sheetData></worksheet>`,
    },
  ];
  const ends =
    cut === 0
      ? []
      : [
          t('The ends of {cut, plural, one {# text} other {# texts}} longer than {most} characters left out.', {
            cut,
            most: String(LONGEST_CELL),
          }),
        ];
  return { parts, lost: [...ends, ...lost] };
}

function relationsXml(type: string, target: string): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`;
}
