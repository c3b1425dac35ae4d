import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../electron/ingest/read-document.ts';
import { pageLabel } from '../../../shared/sources/pages.ts';
import { drawn, FIRST_OBJECT, makePdf, withFont, writtenPdf } from '../../fixtures/pdf-documents.ts';

const read = (bytes: Uint8Array, name = 'a.pdf') =>
  readDocument({ name, bytes: new Uint8Array(bytes) }, { check: () => {}, onProgress: () => {} });
const textOf = async (drawing: string, parts = {}) => (await read(writtenPdf([drawing], parts))).text;
const LINES = [
  'The committee met in the old hall and heard from nine people',
  'who live near the river, from two who work on it, and from',
  'the engineer who built the lock in the first place, years ago.',
];
const lines = (x: number, y: number, all: readonly string[] = LINES, size = 10, leading = 14) =>
  all.map((line, i) => drawn(line, x, y - i * leading, size)).join('');

describe('the words of a PDF', () => {
  test('keep raised and lowered figures apart from what they stand beside', async () => {
    const drawing = [
      drawn('It was promised for 2019', 60, 700),
      drawn('3', 166.5, 704, 6),
      drawn('and cost 10', 174, 700),
      drawn('6', 226, 704, 6),
      drawn('crowns for CO', 234, 700),
      drawn('2', 298, 698, 6),
    ].join('');
    expect(await textOf(drawing)).toBe('It was promised for 2019³ and cost 10⁶ crowns for CO₂');
  });

  test('have their accents where these are drawn over their letters, and elsewhere not', async () => {
    const accented = 'BT /F 10 Tf 60 700 Td [(caf\xb4) 333 (e, M\xa8) 444 (uller)] TJ ET\n';
    expect(await textOf(`${accented}${drawn('He said it\xb4s late.', 60, 680)}`)).toBe(
      'café, Müller He said it´s late.',
    );
  });

  test('are read once where they are drawn twice, a little beside', async () => {
    const drawing = [0, 0.4].map((shift) => drawn('AIMS OF THE INQUIRY', 60 + shift, 700 - shift, 14)).join('');
    expect(await textOf(drawing + drawn('A look at the books.', 60, 650))).toBe(
      'AIMS OF THE INQUIRY\n\nA look at the books.',
    );
  });

  test('are in logical order where they are written from right to left', async () => {
    const sentence = 'הוועדה (שהתכנסה ב-9 בינואר 2025) שמעה תשעה עדים, וכן ABC News ו-12.5% מן הקולות.';
    const { text } = await read(
      await makePdf((pdf) => {
        // From left to right, as they are drawn.
        const visual = '.תולוקה ןמ 12.5%-ו ABC News ןכו ,םידע העשת העמש (2025 ראוניב 9-ב הסנכתהש) הדעווה';
        withFont(pdf, 'hebrew').fontSize(12);
        let x = 60;
        for (const letter of visual) {
          pdf.text(letter, x, 100, { lineBreak: false });
          x += pdf.widthOfString(letter);
        }
      }),
    );
    expect(text).toBe(sentence);
  });

  test('are those of vertical columns, from right to left', async () => {
    const font = `/V << /Type /Font /Subtype /Type0 /BaseFont /HeiseiMin-W3-UniJIS-UCS2-V /Encoding /UniJIS-UCS2-V /DescendantFonts [${FIRST_OBJECT} 0 R] >>`;
    const descendant =
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiMin-W3 /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /DW 1000 >>';
    const column = (hex: string, x: number) => `BT /V 12 Tf 1 0 0 1 ${x} 700 Tm <${hex}> Tj ET\n`;
    const drawing = column('5ddd306e8a08753b306f', 500) + column('9045308c30663044308b3002', 480);
    expect(await textOf(drawing, { fonts: font, objects: [descendant] })).toBe('川の計画は遅れている。');
  });

  test('are those of columns whose characters are placed one by one', async () => {
    const { text } = await read(
      await makePdf((pdf) => {
        withFont(pdf, 'han').fontSize(12);
        for (const [column, words] of ['川的计划今年', '又晚了很多年'].entries())
          for (const [row, letter] of [...words].entries())
            pdf.text(letter, 400 - column * 20, 100 + row * 12, { lineBreak: false });
      }),
    );
    expect(text).toBe('川的计划今年又晚了很多年');
  });

  test('that stand in fields and typed notes are read in their place, and a reader’s note is named', async () => {
    const form = (words: string) =>
      `<< /Length ${words.length + 30} /Type /XObject /Subtype /Form /BBox [0 0 300 16] /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nstream\nBT /F 10 Tf 2 4 Td (${words}) Tj ET\nendstream`;
    const annotation = (entries: string) => `<< /Type /Annot /F 4 ${entries} >>`;
    const objects = [
      annotation(
        `/Subtype /Widget /FT /Tx /T (a) /V (I saw the letter.) /DA (/F 10 Tf) /Rect [60 660 360 676] /AP << /N ${FIRST_OBJECT + 1} 0 R >>`,
      ),
      form('I saw the letter.'),
      annotation('/Subtype /Widget /FT /Tx /T (b) /V (Nobody drew this.) /DA (/F 10 Tf) /Rect [60 600 360 616]'),
      annotation('/Subtype /Text /Contents (Is this so?) /Rect [10 10 20 20]'),
    ];
    const page = `/Annots [${FIRST_OBJECT} 0 R ${FIRST_OBJECT + 2} 0 R ${FIRST_OBJECT + 3} 0 R]`;
    const catalog = `/AcroForm << /Fields [${FIRST_OBJECT} 0 R ${FIRST_OBJECT + 2} 0 R] >>`;
    const drawing = drawn('Statement:', 60, 700) + drawn('Signed.', 60, 560);
    const { text, notices } = await read(writtenPdf([drawing], { page, catalog, objects }));
    expect(text.split(/\n+/)).toEqual(['Statement:', 'I saw the letter.', 'Signed.', 'Nobody drew this.']);
    expect(notices).toEqual([
      { kind: 'left-out', text: 'A note on the page is left out: “Is this so?”.', place: 'page 1' },
    ]);
  });

  test('are counted where their font does not tell them', async () => {
    const fonts =
      '/T << /Type /Font /Subtype /Type3 /FontBBox [0 0 10 10] /FontMatrix [0.1 0 0 0.1 0 0] /CharProcs << /shape 2 0 R >> /Encoding << /Differences [1 /shape] >> /FirstChar 1 /LastChar 1 /Widths [5] >>';
    const drawing = drawn('Minutes of the committee', 60, 700) + drawn('\x01\x01\x01\x01\x01', 60, 680, 10, 'T');
    const { text, notices } = await read(writtenPdf([drawing], { fonts }));
    expect(text).toBe('Minutes of the committee');
    expect(notices).toMatchObject([
      { kind: 'missing', text: expect.stringMatching(/^5 letters could not be told/), place: 'page 1' },
    ]);
    await expect(read(writtenPdf([drawn('\x01\x01\x01\x01\x01', 60, 680, 10, 'T')], { fonts }))).rejects.toMatchObject({
      code: 'NoText',
      message: expect.stringMatching(/holds 5 letters, and its fonts do not say which/),
    });
  });
});

test('words in a font that does not tell its letters are not read as others', async () => {
  const bytes = await makePdf(
    (pdf) => {
      pdf.text('Minutes of the river committee');
      withFont(pdf, 'serif').text(
        'The committee met in the old hall on 9 January 2025; JAMES, WALTER & KIRK XYZ said: “No!” (qvbgf).',
      );
    },
    { compress: false },
  );
  const written = Buffer.from(bytes)
    .toString('latin1')
    .replace(/\/ToUnicode \d+ 0 R/g, (entry) => ' '.repeat(entry.length));
  const { text, notices } = await read(Buffer.from(written, 'latin1'));
  expect(text).toBe('Minutes of the river committee');
  expect(notices).toMatchObject([{ kind: 'missing', text: expect.stringMatching(/letters could not be told/) }]);
});

describe('the order of a PDF’s words', () => {
  test('begins with a large initial letter that stands beside several lines', async () => {
    const beside = [
      'he river runs late this year, and so',
      'does the plan that was made for it',
      'in the spring by the agency and by',
    ];
    const rest = ['the council of the county, who had promised it', 'for May, and who have now promised it again.'];
    const drawing = drawn('T', 60, 672, 46) + lines(92, 702, beside, 11) + lines(60, 660, rest, 11);
    expect(await textOf(drawing)).toBe([`T${beside[0]}`, ...beside.slice(1), ...rest].join(' '));
  });

  test('keeps the rows of a table of many columns, also where two cells come close', async () => {
    const rows = [
      ['Country', 'Population (millions)', 'Area (square km)', 'Capital', 'Language'],
      ['Arlia', '8.9', '83,879', 'Verrin', 'Arlish'],
      ['Brunt', '11.5', '30,689', 'Bosk', 'Bruntish, Arlish, Norran'],
      ['Norra Republic', '10.7', '78,866', 'Prand', 'Norran'],
      ['Fennland', '5.5', '338,424', 'Helsk', 'Fennish, Swerdish'],
    ];
    const edges = [60, 132, 260, 370, 430];
    const drawing = rows
      .map((row, i) => row.map((cell, j) => drawn(cell, edges[j] ?? 0, 700 - 14 * i)).join(''))
      .join('');
    expect(await textOf(drawing)).toBe(rows.map((row) => row.join('\t')).join('\n'));
  });

  test('goes down a table and then the column beside it, whose lines stand elsewhere', async () => {
    const dates = ['9 Jan', '23 Jan', '2 Feb', '4 Feb', '9 Feb'];
    const table = dates
      .map((date, i) => drawn(date, 60, 698 - i * 12.6, 9) + drawn(`Name ${i}`, 120, 698 - i * 12.6, 9))
      .join('');
    const { text } = await read(writtenPdf([lines(300, 702, [...LINES, ...LINES], 9, 11.5) + table]));
    expect(text).toBe(
      `${dates.map((date, i) => `${date}\tName ${i}`).join('\n')}\n\n${[...LINES, ...LINES].join(' ')}`,
    );
  });
});

describe('the heads and feet of a PDF’s pages', () => {
  const page = (number: number, all: readonly string[]) =>
    drawn('Report on the river', 60, 760, 9) + lines(60, 700, all) + drawn(String(number), 300, 40, 9);
  const pages = [
    page(11, [...LINES, 'The lock would have to be closed for']),
    page(12, ['the whole of the winter, because its gates were rotten.', ...LINES]),
    page(13, LINES),
  ];

  test('are left out of the sentences, named, and the title and the pages’ numbers taken from them', async () => {
    const { text, csl, notices } = await read(writtenPdf(pages));
    expect(text).toContain('closed for the whole of the winter');
    expect(text).not.toMatch(/Report on|\b1[123]\b/);
    expect(notices.map((notice) => notice.text)).toEqual([
      'The line “Report on the river” at the top of 3 pages is left out.',
      'The line “11” at the foot of 3 pages is left out, with the numbers that change in it.',
    ]);
    expect(csl.title).toBe('Report on the river');
    expect(pageLabel(csl, 2)).toBe('12');
    const [, second = 0] = (csl['custom'] as { pageStarts: number[] }).pageStarts;
    expect(text.slice(second)).toMatch(/^the whole of the winter/);
  });

  test('are not made of lines that recur within the text', async () => {
    const { text } = await read(
      writtenPdf(['One', 'Two', 'Three'].map((words) => drawn(words, 60, 714) + lines(60, 700))),
    );
    expect(text.split('The committee met')).toHaveLength(4);
  });

  test('have the labels that the document gives its pages', async () => {
    const catalog = '/PageLabels << /Nums [0 << /S /r >> 1 << /S /D /St 123 >>] >>';
    const { csl } = await read(
      writtenPdf(
        ['One', 'Two', 'Three'].map((words) => drawn(words, 60, 700)),
        { catalog },
      ),
    );
    expect([1, 2, 3, 4].map((each) => pageLabel(csl, each))).toEqual(['i', '123', '124', '4']);
  });
});
