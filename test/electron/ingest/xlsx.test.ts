import { beforeAll, describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../electron/ingest/read-document.ts';
import { columnLetters } from '../../../electron/ingest/xlsx/places.ts';
import { pageName } from '../../../shared/sources/pages.ts';
import { coreProperties, makeZip } from '../../fixtures/docx-documents.ts';
import { makeXlsx, relations, SHEET_SPACE } from '../../fixtures/office-documents.ts';

const WATCH = { onProgress: () => {}, check: () => {} };
const read = (bytes: Uint8Array, name = 'a.xlsx') => readDocument({ name, bytes }, WATCH);
const data = (...rows: string[]) => `<sheetData>${rows.join('')}</sheetData>`;
const row = (number: number, cells: string, more = '') => `<row r="${number}"${more}>${cells}</row>`;
const words = (place: string, text: string, style = 0) =>
  `<c r="${place}" t="inlineStr" s="${style}"><is><t>${text}</t></is></c>`;
const number = (place: string, value: string, style = 0) => `<c r="${place}" s="${style}"><v>${value}</v></c>`;
const one = (inside: string, rest: Parameters<typeof makeXlsx>[1] = {}) => makeXlsx([{ name: 'A', inside }], rest);

describe('a spreadsheet', () => {
  test('gives its rows as lines, cells of a column staying in it, and blank rows between tables', async () => {
    const sheet = data(
      row(2, words('B2', 'Year') + words('D2', 'Cost') + words('E2', 'Note')),
      row(3, number('B3', '2020') + words('E3', 'It rose')),
      row(6, words('B6', 'Another &amp; last')),
    );
    expect((await read(one(sheet))).text).toBe('Year\tCost\tNote\n2020\t\tIt rose\n\nAnother & last');
  });

  test('shows numbers, days and truth values in the formats of their cells', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="d\\ mmm\\ yyyy"/><numFmt numFmtId="165" formatCode="[$£-809]#,##0.00"/><numFmt numFmtId="166" formatCode="0.0&quot; km&quot;"/></numFmts>' +
      `<cellXfs>${[0, 164, 165, 10, 166, 14].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
    const cells = [
      number('A1', '0.30000000000000004'),
      number('B1', '45000', 1),
      number('C1', '-1234.5', 2),
      number('D1', '0.257', 3),
      number('E1', '7', 4),
      number('F1', '45673', 5),
      '<c r="G1" t="b"><v>1</v></c><c r="H1" t="e"><v>#DIV/0!</v></c><c r="I1" t="d"><v>2024-02-29T00:00:00</v></c>',
    ];
    const { text, notices } = await read(one(data(row(1, cells.join(''))), { styles }));
    expect(text.split('\t')).toEqual([
      '0.3',
      '15 Mar 2023',
      '-£1,234.50',
      '25.70%',
      '7.0 km',
      '2025-01-16',
      'TRUE',
      '#DIV/0!',
      '2024-02-29',
    ]);
    expect(notices).toEqual([
      {
        kind: 'altered',
        text: 'Dates that the spreadsheet shows as is usual where it is opened are written in the form 2025-01-16.',
        place: null,
      },
    ]);
    const of1904 = one(data(row(1, number('A1', '43538', 1) + number('B1', '43538'))), {
      styles,
      book: '<workbookPr date1904="1"/>',
    });
    expect((await read(of1904)).text).toBe('15 Mar 2023\t43538');
  });

  test('reads shared strings, and what formulas gave when it was saved; those without a result are named', async () => {
    const strings =
      '<si><t>Plain</t></si><si><r><t>did </t></r><r><rPr><strike/></rPr><t>not </t></r><r><t>rise by m</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r><rPh><t>yomi</t></rPh></si>';
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><f>A1*2</f><v>8</v></c><c r="D1" t="str"><f>X</f><v>eight_x000A_nine</v></c><c r="E1"><f>WEBSERVICE("http://127.0.0.1:1/")</f></c>';
    const { text, notices } = await read(one(data(row(1, cells)), { strings }));
    expect(text).toBe('Plain\tdid rise by m²\t8\teight\nnine');
    expect(notices.map((notice) => notice.text)).toEqual([
      'Struck words are left out: “not”.',
      'A formula whose result is not kept is missing.',
    ]);
  });

  describe('with several sheets', () => {
    let source: Awaited<ReturnType<typeof read>>;
    beforeAll(async () => {
      const costs = `<cols><col min="2" max="3" hidden="1"/></cols>${data(
        row(1, words('A1', 'Item') + words('B1', 'Secret') + words('D1', 'Over two') + words('E1', 'Covered')),
        row(2, words('A2', 'Gone'), ' hidden="1"'),
        row(3, words('A3', 'Bridge') + words('D3', '5')),
      )}<mergeCells><mergeCell ref="D1:E1"/></mergeCells>`;
      const sheets = [
        { name: 'Costs', inside: costs },
        { name: 'Raw', inside: data(row(1, words('A1', 'Raw words'))), state: 'veryHidden' },
        { name: 'Notes', inside: data(row(1, words('A1', 'A long note'))) },
      ];
      const drawing =
        '<d:wsDr xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><d:sp><d:txBody><a:p><a:r><a:t>A box</a:t></a:r></a:p></d:txBody></d:sp><d:graphicFrame><d:nvGraphicFramePr><d:cNvPr descr="Costs by year"/></d:nvGraphicFramePr><a:graphic><c:chart/></a:graphic></d:graphicFrame></d:wsDr>';
      source = await read(
        makeXlsx(sheets, {}, [
          relations('xl/worksheets/_rels/sheet3.xml.rels', [
            ['d', 'drawing', '../drawings/drawing1.xml'],
            ['c', 'comments', '../comments1.xml'],
          ]),
          { name: 'xl/drawings/drawing1.xml', content: drawing },
          {
            name: 'xl/comments1.xml',
            content: `<comments ${SHEET_SPACE}><commentList><comment ref="A1"><text><t>Check this</t></text></comment></commentList></comments>`,
          },
          coreProperties('<dc:title>What it cost</dc:title><dc:creator>Ada Byron</dc:creator>'),
        ]),
      );
    });

    test('names those that it shows before their rows, and in citations', () => {
      expect(source.text).toBe('Costs\n\nItem\tOver two\nBridge\t5\n\nNotes\n\nA long note\n\nA box');
      expect(source.csl).toMatchObject({ title: 'What it cost', author: [{ literal: 'Ada Byron' }] });
      expect([1, 2].map((sheet) => pageName(source.csl, sheet))).toEqual(['sheet Costs', 'sheet Notes']);
      expect(source.csl['custom']).toMatchObject({ pageStarts: [0, source.text.indexOf('Notes')] });
    });

    test('tells of all that is hidden, covered, drawn or said beside the cells', () => {
      expect(source.notices.map(({ text, place }) => [text, place])).toEqual([
        ['1 hidden row of the table is left out: 2.', 'sheet “Costs”'],
        ['1 hidden column of the table is left out: B.', 'sheet “Costs”'],
        ['Hidden words are left out: “Covered”.', 'after “Item\tOver two”'.replace('\t', ' ')],
        ['A comment is left out: “Check this”.', 'after “A long note”'],
        ['A chart or diagram is missing: “Costs by year”.', 'after “A box”'],
        ['A hidden sheet is left out: “Raw”.', null],
      ]);
    });
  });

  test('has its own name as its title where it says none', async () => {
    const { csl, mediaType } = await read(one(data(row(1, words('A1', 'x')))), 'Costs of 2024.xlsx');
    expect([csl.title, mediaType]).toEqual([
      'Costs of 2024',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
  });

  test.each([
    ['cut off', one(data()).subarray(0, 300), 'UnreadableSource'],
    ['not XML inside', one('<sheetData><row>'), 'UnreadableSource'],
    ['full of entities', one('&lol;'), 'UnreadableSource'],
    ['nested without end', one('<a>'.repeat(500) + '</a>'.repeat(500)), 'UnreadableSource'],
    ['without words', one(data(row(1, '<c r="A1"/>'))), 'NoText'],
    ['a bomb', makeXlsx([{ name: 'A', inside: ' '.repeat(3_000_000) }]), 'TooLarge'],
    [
      'a table with something in each of very many columns',
      one(
        data(
          ...Array.from({ length: 9_000 }, (_, i) => row(i + 1, `<c r="${columnLetters(9_000 - i)}1"><v>1</v></c>`)),
        ),
      ),
      'TooLarge',
    ],
    [
      'made of one long string again and again',
      one(data(row(1, '<c t="s"><v>0</v></c>'.repeat(5_000))), {
        strings: `<si><t>${Array.from({ length: 4_500 }, (_, i) => `w${i}`).join(' ')}</t></si>`,
      }),
      'TooLarge',
    ],
    [
      'a binary spreadsheet',
      makeZip([
        { name: '[Content_Types].xml', content: '' },
        { name: 'xl/workbook.bin', content: '' },
      ]),
      'UnknownFormat',
    ],
  ])('that is %s gives a clear answer', async (_, bytes, code) => {
    const answer = await read(bytes).then(
      () => ({ code: 'none', message: '“a.xlsx” .' }),
      (error) => error,
    );
    expect(answer).toMatchObject({ code, message: expect.stringMatching(/^“a\.xlsx” .*\.$/) });
  });
});
