import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../electron/ingest/read-document.ts';

const WATCH = { onProgress: () => {}, check: () => {} };
const read = (rtf: string, name = 'a.rtf') => readDocument({ name, bytes: Buffer.from(rtf, 'latin1') }, WATCH);
const textOf = async (body: string, head = '') => (await read(`{\\rtf1\\ansi${head} ${body}}`)).text;
const told = async (body: string) => {
  const { text, notices } = await read(`{\\rtf1\\ansi ${body}}`);
  return { text, notices: notices.map((notice) => notice.text) };
};

describe('a Rich Text document', () => {
  test('gives its paragraphs, lines and signs', async () => {
    expect(
      await textOf(
        "One\\emdash two\\'85\\par\r\nThree {\\b bold} \\{x\\} \\\\ C\\~D non\\_break soft\\-ened\\line\r\nline\\par\\par \\ldblquote Four\\rdblquote",
      ),
    ).toBe('One—two…\n\nThree bold {x} \\ C\u00a0D non\u2011break softened\nline\n\n“Four”');
  });

  test('is decoded by its code page, that of its fonts, and Unicode with what stands in for it passed over', async () => {
    const fonts =
      '{\\fonttbl{\\f0\\fnil\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset128 MS Mincho;}{\\f3\\fcharset2 Symbol;}{\\f4\\fcharset161{\\*\\falt X}Greek;}}';
    const body =
      "na\\'efve {\\f1\\'cc\\'e8\\'f0} {\\f2\\'93\\'fa\\'96\\'7b} {\\f4\\'d9} {\\f3\\'61} \\u937 ?\\uc0\\u8364 \\uc2\\u-10179 ab\\u-8704 \\'61b!";
    expect(await textOf(body, `\\ansicpg1252\\deff0${fonts}`)).toBe('naïve Мир 日本 Ω α Ω€😀!');
  });

  test.each([
    ['\\ansicpg1251', "\\'cc\\'e8\\'f0", 'Мир'],
    ['\\ansicpg1251\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}}', "\\f0\\'cc\\'e8\\'f0", 'Мир'],
    ['\\ansicpg932', "\\'93\\'fa\\'96{", '日本'],
    ['\\mac', "caf\\'8e", 'café'],
    ['\\pc', "caf\\'82", 'café'],
    ['\\ansicpg65001', "caf\\'c3\\'a9", 'café'],
  ])('is read in the letters that %s says', async (head, body, text) => {
    expect(await textOf(body.replace('96{', "96\\'7b"), head)).toBe(text);
  });

  test('says when its code page is not known', async () => {
    const { text, notices } = await read("{\\rtf1\\ansi\\ansicpg1361 caf\\'e9}");
    expect([text, notices]).toEqual([
      'café',
      [
        {
          kind: 'guessed',
          text: expect.stringMatching(/^Letters of code page 1361, .* as Windows-1252\./),
          place: null,
        },
      ],
    ]);
  });

  test('has the numbers of its lists as it shows them, and the text of headings with theirs', async () => {
    const entry = (mark: string, words: string, level = 0) =>
      `{\\listtext\\pard\\plain ${mark}\\tab}\\pard\\ls1\\ilvl${level} ${words}\\par `;
    const body =
      `\\pard\\s1{\\listtext 1\\tab}Head\\par\\pard Before\\par ${entry('(a)', 'first')}${entry('i.', 'sub', 1)}${entry('1.2.', 'whole', 1)}` +
      `{\\listtext\\u61623\\'3f\\tab}\\pard sign\\par {\\pntext\\f3\\'b7\\tab}\\pard dot\\par \\pard After\\par`;
    expect(await textOf(body, '{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\*\\cs2 x;}}')).toBe(
      '1 Head\n\nBefore\n\n(a) first\n  i. sub\n1.2. whole\n- sign\n- dot\n\nAfter',
    );
  });

  test('gives a row of a table as a line, the cells of a column staying in it', async () => {
    const row = (ends: readonly number[], cells: readonly string[]) =>
      `\\trowd${ends.map((end) => `\\cellx${end}`).join('')} ${cells.map((cell) => `\\pard\\intbl ${cell}\\cell `).join('')}\\row `;
    const body =
      `Before\\par ${row([1000, 3000], ['Year', 'Cost over two'])}${row([1000, 2000, 3000, 4000], ['2020', '5', 'one\\par two', 'Note'])}` +
      `${row([1005, 2000], ['2021', ''])}\\pard After`;
    expect(await textOf(body)).toBe('Before\n\nYear\tCost over two\n2020\t5\tone\ntwo\nNote\n2021\n\nAfter');
  });

  test('has its notes at the end, with its own marks and those of both kinds told apart', async () => {
    const note = (words: string, more = '') =>
      `{\\super\\chftn{\\footnote${more}\\pard\\plain{\\super\\chftn} ${words}}}`;
    const body = `One${note('First.')} two${note('Last.', '\\ftnalt')} three{\\super *{\\footnote\\pard{\\super *} Own.}} four${note('Second.')}.`;
    expect(await textOf(body)).toBe(
      'One[1] two[i] three* four[2].\n\n[1] First.\n\n[i] Last.\n\n[*] * Own.\n\n[2] Second.',
    );
  });

  test('leaves out what is deleted, hidden or struck, and says so', async () => {
    const body =
      'They {\\deleted\\par}did {\\strike not }agree{\\v  secretly}. It is {\\deleted\\revauth1\\revdttm-2016341376 twelve}{\\revised\\revauth1 twenty} m{\\super 2}, x{\\up8 n}.{\\annotation Is it so?}';
    expect(await told(body)).toEqual({
      text: 'They did agree. It is twenty m², xⁿ.',
      notices: [
        'Struck words are left out: “not”.',
        'Hidden words are left out: “secretly”.',
        'Words whose deletion was tracked are left out: “twelve”.',
        'Words whose insertion was tracked are read as part of the text: “twenty”.',
        'A comment is left out: “Is it so?”',
      ],
    });
  });

  test('reads results of fields and text boxes, once what is there twice, and names what it cannot read', async () => {
    const body =
      'See {\\field{\\*\\fldinst HYPERLINK "http://127.0.0.1:1/"}{\\fldrslt the {\\b page}}} {\\field{\\*\\fldinst SYMBOL 97 \\\\f "Symbol"}} {\\field{\\*\\fldinst EQ \\\\f(1,2)}}end' +
      '{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt \\pard In the box\\par}}{\\shprslt In the box}}.' +
      '{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict\\wmetafile8 0100}}{\\pict\\bin4 }{}\\par' +
      '{\\object\\objemb{\\*\\objclass Excel.Sheet.12}{\\*\\objdata 0105}{\\result{\\pict 0100}}}{\\upr{ansi}{\\*\\ud{\\u937 ?}}}{\\*\\unknown words}{\\header Draft three}';
    expect(await told(body.replace('\\bin4 ', '\\bin4 {}{}'))).toEqual({
      text: 'See the page α end.\n\nIn the box\n\nΩ',
      notices: [
        'A field without a result is missing: “EQ \\f(1,2)”.',
        'A picture is left out.',
        'A picture is left out.',
        'An embedded object is missing: “Excel.Sheet.12”.',
        'The head or foot of the pages is left out: “Draft three”.',
      ],
    });
  });

  test('says who wrote it and when, and is called by what is set as its title otherwise', async () => {
    const { csl, mediaType } = await read(
      "{\\rtf1\\ansi{\\info{\\title Caf\\'e9s}{\\author Ada Byron}{\\operator Bo}{\\creatim\\yr2025\\mo1\\dy6\\hr9}{\\*\\company X}}Words}",
    );
    expect(csl).toEqual({
      type: 'document',
      title: 'Cafés',
      author: [{ literal: 'Ada Byron' }],
      issued: { 'date-parts': [[2025, 1, 6]] },
    });
    expect(mediaType).toBe('application/rtf');
    const set = await read('{\\rtf1\\ansi{\\stylesheet{\\s5 Title;}}Ministry\\par\\pard\\s5 The report\\par}');
    expect(set.csl.title).toBe('The report');
  });

  test('is read by its content, whatever its name, and says where it breaks off', async () => {
    const { text, notices } = await read('{\\rtf1\\ansi {\\b Words', 'a.doc');
    expect([text, notices]).toEqual([
      'Words',
      [{ kind: 'missing', text: 'The document breaks off: its end may be missing.', place: 'at the end', start: 5 }],
    ]);
  });

  test.each([
    ['nested without end', '{'.repeat(100_000), 'UnreadableSource'],
    ['without text', '{\\pict 00}', 'NoText'],
    ['a table of very many cells', `\\trowd${'\\cellx1'.repeat(100_000)}${'\\cell'.repeat(100_000)}\\row`, 'NoText'],
    ['of more marks than any document has', '{}'.repeat(3_100_000), 'TooLarge'],
    ['made of braces that were never opened', '}'.repeat(100_000), 'NoText'],
    ['of binary data that is not there', '\\bin2147483647 x', 'NoText'],
  ])('that is %s is refused', async (_, body, code) => {
    await expect(read(`{\\rtf1\\ansi ${body}}`)).rejects.toMatchObject({ code });
  });

  test('knows no words of the language that reads it', async () => {
    expect(await textOf('He said \\constructor yes, \\toString no.')).toBe('He said yes, no.');
  });

  test('leaves out a note on words that are deleted', async () => {
    const { text } = await told('A{\\deleted gone{\\footnote Secret note.}} B{\\footnote Open note.}');
    expect(text).toContain('Open note.');
    expect(text).not.toContain('Secret');
  });
});
