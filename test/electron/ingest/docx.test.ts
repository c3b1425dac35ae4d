import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ingest } from '../../../electron/ingest/ingest.ts';
import { corpusFiles, describeCorpus } from '../../fixtures/corpus.ts';
import {
  coreProperties,
  entry,
  footnotes,
  listLevel,
  makeDocx,
  makeZip,
  numbering,
  paragraph,
  run,
  wordPart,
} from '../../fixtures/docx-documents.ts';

const read = (bytes: Uint8Array, name = 'a.docx') => ingest({ name, bytes });
const NOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>';

describe('a Word document', () => {
  test('gives its paragraphs, with its notes at the end', async () => {
    const body = `${paragraph('One &amp; only')}<w:p/>${paragraph('Two')}<w:p><w:r><w:t>Three</w:t></w:r>${NOTE}</w:p>`;
    const { text, mediaType } = await read(makeDocx(body, [footnotes(' As noted')]));
    expect(text).toBe('One & only\n\nTwo\n\nThree[1]\n\n[1] As noted');
    expect(mediaType).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  });

  test('gives a row of a table as a line', async () => {
    const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Year')}${cell('Trains')}</w:tr><w:tr>${cell('2024')}${cell('12')}</w:tr></w:tbl>`;
    expect((await read(makeDocx(`${paragraph('Before')}${table}${paragraph('After')}`))).text).toBe(
      'Before\n\nYear\tTrains\n2024\t12\n\nAfter',
    );
  });

  test('says who wrote it and when', async () => {
    const core = coreProperties(
      '<dc:title>Trains &amp; towns</dc:title><dc:creator>Ada Byron; Cooper, Yvette</dc:creator>' +
        '<dcterms:created xsi:type="dcterms:W3CDTF">2025-01-16T10:00:00Z</dcterms:created>',
    );
    expect((await read(makeDocx(paragraph('Words'), [core]))).csl).toEqual({
      type: 'document',
      title: 'Trains & towns',
      author: [{ literal: 'Ada Byron' }, { family: 'Cooper', given: 'Yvette' }],
      issued: { 'date-parts': [[2025, 1, 16]] },
    });
  });

  test.each([
    ['no Word document', makeZip([{ name: 'content.xml', content: '<a/>' }]), 'UnknownFormat'],
    ['cut off', makeDocx(paragraph('Words')).subarray(0, 200), 'UnreadableSource'],
    ['not XML inside', makeDocx('<w:p><w:r>'), 'UnreadableSource'],
    ['nested without end', makeDocx(`${'<w:sdt>'.repeat(500)}${'</w:sdt>'.repeat(500)}`), 'UnreadableSource'],
    [
      'full of entities',
      makeZip([{ name: 'word/document.xml', content: '<!DOCTYPE d [<!ENTITY a "ha">]><d>&a;</d>' }]),
      'UnreadableSource',
    ],
    ['without text', makeDocx('<w:p/>'), 'NoText'],
  ])('that is %s is refused', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code, message: expect.stringMatching(/^“a\.docx” .*\.$/) });
  });
});

describe('what else a Word document holds', () => {
  const textOf = async (body: string, parts: Parameters<typeof makeDocx>[1] = []) =>
    (await read(makeDocx(body, parts))).text;
  const plain = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const maths = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`;

  test('is read where it is an equation, in one line', async () => {
    const power = `<m:sSup><m:e>${maths('a')}</m:e><m:sup>${maths('2')}</m:sup></m:sSup>`;
    const share = `<m:f><m:num>${power}${maths('+b')}</m:num><m:den>${maths('c')}</m:den></m:f>`;
    const root = `<m:rad><m:deg/><m:e>${maths('x')}</m:e></m:rad>`;
    const sum = `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${maths('i=1')}</m:sub><m:sup>${maths('n')}</m:sup><m:e><m:sSub><m:e>${maths('x')}</m:e><m:sub>${maths('i')}</m:sub></m:sSub></m:e></m:nary>`;
    const body = `<w:p>${plain('It is ')}<m:oMath>${share}</m:oMath>${plain(' or ')}<m:oMath>${root}</m:oMath>${plain('.')}</w:p><w:p><m:oMathPara><m:oMath>${sum}</m:oMath></m:oMathPara></w:p>`;
    expect(await textOf(body)).toBe('It is (a²+b)/c or √x.\n\n∑_(i=1)^n x_i');
  });

  test('is read where it is the result of a field, and not its code', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = '<w:r><w:instrText> REF x </w:instrText></w:r>';
    const body = `<w:p>${plain('See page ')}<w:fldSimple w:instr=" PAGEREF x ">${plain('12')}</w:fldSimple>${plain(' and ')}${mark('begin')}${code}${mark('separate')}${plain('table 3')}${mark('end')}${plain('.')}</w:p>`;
    expect(await textOf(body)).toBe('See page 12 and table 3.');
  });

  test('is named where it is a field without a result', async () => {
    const body = `<w:p>${plain('It is ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>EQ \\f(1;2)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${plain(' of all.')}</w:p>`;
    expect((await read(makeDocx(body))).notices).toMatchObject([
      { kind: 'missing', text: 'A field without a result is missing: “EQ \\f(1;2)”.', place: 'after “It is”' },
    ]);
  });

  test('is read where it is the reading of a word, after it', async () => {
    const ruby =
      '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>とうきょう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase></w:ruby></w:r>';
    expect(await textOf(`<w:p>${plain('計画は')}${ruby}${plain('で遅れている。')}</w:p>`)).toBe(
      '計画は東京(とうきょう)で遅れている。',
    );
  });

  test('is kept apart at breaks, and together at hyphens that may be left out', async () => {
    const body = `<w:p><w:r><w:t>One</w:t><w:cr/><w:t>two</w:t><w:ptab/><w:t>co</w:t><w:softHyphen/><w:t>operate, co\u00adoperate</w:t></w:r></w:p>`;
    expect(await textOf(body)).toBe('One\ntwo\tcooperate, cooperate');
  });

  test('stays in its column where cells are merged, and its paragraphs are lines', async () => {
    const cell = (words: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words)}</w:tc>`;
    const rows = [
      cell('Year', '<w:vMerge w:val="restart"/>') + cell('Cost', '<w:gridSpan w:val="2"/>') + cell('Note'),
      cell('', '<w:vMerge/>') + cell('North') + cell('South') + cell(''),
      `${cell('2020') + cell('5') + cell('7')}<w:tc>${paragraph('It rose.')}${paragraph('Then it fell.')}</w:tc>`,
    ];
    const table = `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
    expect(await textOf(table)).toBe('Year\tCost\t\tNote\n\tNorth\tSouth\n2020\t5\t7\tIt rose.\nThen it fell.');
  });

  test('is not put beside the last line of a cell with several', async () => {
    const cell = (...words: string[]) => `<w:tc>${words.map((each) => paragraph(each)).join('')}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('When was it?', 'And where?')}${cell('In May.')}</w:tr></w:tbl>`;
    expect(await textOf(table)).toBe('When was it?\nAnd where?\nIn May.');
  });

  test('is read once where it is a text box, after its paragraph', async () => {
    const box = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`;
    const words = paragraph('In a box.');
    const alternatives = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wps:txbx>${box(words)}</wps:txbx></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(words)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const body = `<w:p>${plain('Before ')}<w:r>${alternatives}</w:r>${plain('and on.')}</w:p>${paragraph('After.')}`;
    expect(await textOf(body)).toBe('Before and on.\n\nIn a box.\n\nAfter.');
  });

  test('is joined to its word where it is a large initial letter, or a paragraph whose end was deleted', async () => {
    const initial = paragraph('T', '<w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>');
    const open = paragraph('It is ', '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>');
    expect(await textOf(`${initial}${paragraph('he river runs.')}${open}${paragraph('late.')}`)).toBe(
      'The river runs.\n\nIt is late.',
    );
  });

  test('is told apart where figures are raised or lowered', async () => {
    const up = (words: string) => run(words, '<w:vertAlign w:val="superscript"/>');
    const down = run('2', '<w:vertAlign w:val="subscript"/>');
    const body = `<w:p>${plain('In 2019')}${up('3')}${plain(' 10')}${up('-6')}${plain(' m')}${up('2')}${plain(' of CO')}${down}${plain(', on the 4')}${up('th')}${plain(' day')}${up('2,5')}</w:p>`;
    expect(await textOf(body)).toBe('In 2019³ 10⁻⁶ m² of CO₂, on the 4th day[2,5]');
  });

  test('is told apart where letters are raised or lowered, but for those of ordinals', async () => {
    const [up, down] = ['superscript', 'subscript'].map(
      (align) => (words: string) => run(words, `<w:vertAlign w:val="${align}"/>`),
    ) as [typeof plain, typeof plain];
    const body = `<w:p>${plain('x')}${up('n')}${plain(' and y')}${up('k+1')}${plain(' for V')}${down('max')}${plain(', as shown')}${up('a')}${plain(' on the 2')}${up('nd')}${plain(' by M')}${up('lle')}${plain(' Ek ')}${up('above')}</w:p>`;
    expect(await textOf(body)).toBe('xⁿ and y^(k+1) for V_max, as shown^a on the 2nd by Mlle Ek above');
  });

  test('is told apart where a style raises it, and left out where one hides it', async () => {
    const styles = wordPart(
      'styles',
      'styles',
      '<w:style w:type="character" w:styleId="Up"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Gone"><w:basedOn w:val="Base"/></w:style>',
    );
    const body = `<w:p>${plain('Of 2019')}${run('3', '<w:rStyle w:val="Up"/>')}${run(' secret', '<w:rStyle w:val="Gone"/>')}${run(' not secret', '<w:rStyle w:val="Gone"/><w:vanish w:val="0"/>')}</w:p>`;
    expect(await textOf(body, [styles])).toBe('Of 2019³ not secret');
  });
});

describe('words of a Word document that nobody is to read', () => {
  const body = `<w:p>${run('They did ')}${run('not ', '<w:strike/>')}${run('agree. ')}${run('Do not ', '<w:vanish/>')}${run('quote.', '<w:vanish/>')}${run(' The term is ')}<w:del w:id="1"><w:r><w:delText>twelve</w:delText></w:r></w:del><w:ins w:id="2">${run('twen')}${run('ty')}</w:ins>${run(' months. ')}<w:moveFrom w:id="3">${run('Tea is free. ')}</w:moveFrom>${run('End.')}</w:p>`;

  test('are left out, and named in a notice with their place', async () => {
    const { text, notices } = await read(makeDocx(body));
    expect(text).toBe('They did agree. The term is twenty months. End.');
    expect(notices).toEqual([
      { kind: 'left-out', text: 'Struck words are left out: “not”.', place: 'after “They did”', start: 9 },
      {
        kind: 'left-out',
        text: 'Hidden words are left out: “Do not quote.”',
        place: 'after “They did agree.”',
        start: 16,
      },
      {
        kind: 'left-out',
        text: 'Words whose deletion was tracked are left out: “twelve”.',
        place: 'after “They did agree. The term is”',
        start: 28,
      },
      {
        kind: 'uncertain',
        text: 'Words whose insertion was tracked are read as part of the text: “twenty”.',
        place: 'after “They did agree. The term is”',
        start: 28,
      },
      {
        kind: 'altered',
        text: 'Words that were moved are read only where they stand now: “Tea is free.”',
        place: expect.stringMatching(/months\.”$/),
        start: 43,
      },
    ]);
  });

  test('are counted in one notice where they are many', async () => {
    const struck = Array.from({ length: 9 }, (_, i) => `${run('so')}${run(`x${i}`, '<w:strike/>')}`).join('');
    expect((await read(makeDocx(`<w:p>${struck}</w:p>`))).notices).toEqual([
      {
        kind: 'left-out',
        text: expect.stringMatching(/^9 stretches of struck words are left out: “x0”, /),
        place: 'after “so”',
        start: 2,
      },
    ]);
  });

  test('are named where they are a picture, a comment, or the head of the pages', async () => {
    const picture =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="P" descr="A map of the river"/><a:blip/></wp:inline></w:drawing></w:r>';
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/header" Target="header1.xml"/></Relationships>';
    const { text, notices } = await read(
      makeDocx(`<w:p>${run('Words')}${picture}<w:r><w:commentReference w:id="7"/></w:r></w:p>`, [
        { name: 'word/_rels/document.xml.rels', content: relations },
        wordPart('header1', 'hdr', paragraph('Draft 3')),
        wordPart('comments', 'comments', `<w:comment w:id="7">${paragraph('Is this so?')}</w:comment>`),
      ]),
    );
    expect(text).toBe('Words');
    expect(notices.map((notice) => notice.text)).toEqual([
      'A picture is left out: “A map of the river”.',
      'A comment is left out: “Is this so?”',
      'The head or foot of the pages is left out: “Draft 3”.',
    ]);
  });
});

describe('the numbers of a Word document', () => {
  const textOf = async (body: string, ...parts: Parameters<typeof numbering>) =>
    (await read(makeDocx(body, [numbering(...parts)]))).text;
  const STATEMENT = [
    listLevel(0, 'decimal', '%1.'),
    listLevel(1, 'lowerLetter', '(%2)'),
    listLevel(2, 'lowerRoman', '(%3)'),
  ];

  test('go on after other paragraphs, and begin anew below each', async () => {
    const body = [
      entry('One', 1),
      entry('Two', 1),
      entry('first', 1, 1),
      entry('second', 1, 1),
      entry('deep', 1, 2),
      paragraph('A heading'),
      entry('Three', 1),
      entry('again', 1, 1),
    ];
    expect(await textOf(body.join(''), [STATEMENT])).toBe(
      '1. One\n2. Two\n  (a) first\n  (b) second\n    (i) deep\n\nA heading\n\n3. Three\n  (a) again',
    );
  });

  test('are those of the document where it begins elsewhere, in letters, Roman figures or words of its own', async () => {
    const lists = [
      [listLevel(0, 'decimal', '%1.', '<w:start w:val="14"/>')],
      [listLevel(0, 'upperRoman', 'Article %1', '<w:start w:val="4"/>')],
      [listLevel(0, 'lowerLetter', '%1)', '<w:start w:val="26"/>')],
      [listLevel(0, 'decimalZero', '§ %1')],
    ];
    const body = [1, 2, 3, 3, 4].map((list) => entry('Words', list)).join('');
    expect(await textOf(body, lists)).toBe('14. Words\nArticle IV Words\nz) Words\naa) Words\n§ 01 Words');
  });

  test('tell the levels above where the document does', async () => {
    const levels = [listLevel(0, 'upperRoman', '%1.'), listLevel(1, 'decimal', '%1.%2', '<w:isLgl/>')];
    expect(await textOf(`${entry('A', 1)}${entry('B', 1)}${entry('C', 1, 1)}${entry('D', 1, 1)}`, [levels])).toBe(
      'I. A\nII. B\n2.1 C\n2.2 D',
    );
  });

  test('begin anew where a list says so, and count on where two lists are one', async () => {
    const more =
      '<w:num w:numId="8"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' +
      '<w:num w:numId="9"><w:abstractNumId w:val="0"/></w:num>';
    const body = [entry('a', 1), entry('b', 9), entry('c', 8), entry('d', 8)].join('');
    expect(await textOf(body, [STATEMENT], more)).toBe('1. a\n2. b\n1. c\n2. d');
  });

  test('are those of styles, and a numbered heading stands by itself', async () => {
    const styles = wordPart(
      'styles',
      'styles',
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    );
    const headed = (words: string) => paragraph(words, '<w:pPr><w:pStyle w:val="H1"/></w:pPr>');
    const { text } = await read(
      makeDocx(`${headed('Aims')}${paragraph('Text.')}${headed('Ends')}${paragraph('More.')}`, [
        styles,
        numbering([[listLevel(0, 'decimal', '%1')]]),
      ]),
    );
    expect(text).toBe('1 Aims\n\nText.\n\n2 Ends\n\nMore.');
  });

  test('are not made up for a paragraph that has none', async () => {
    const without = paragraph('No number', '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></w:pPr>');
    expect(await textOf(`${entry('One', 1)}${without}${entry('Two', 1)}`, [STATEMENT])).toBe(
      '1. One\n\nNo number\n\n2. Two',
    );
  });

  test('tell footnotes from endnotes', async () => {
    const endnotes = wordPart('endnotes', 'endnotes', `<w:endnote w:id="1">${paragraph('At the end.')}</w:endnote>`);
    const end = '<w:r><w:endnoteReference w:id="1"/></w:r>';
    expect(
      (await read(makeDocx(`<w:p>${run('A')}${end}${run(' B')}${NOTE}</w:p>`, [footnotes('Below.'), endnotes]))).text,
    ).toBe('A[i] B[1]\n\n[i] At the end.\n\n[1] Below.');
  });
});

describe('the record of a Word document', () => {
  const cslOf = async (properties: string, name = 'a.docx') =>
    (await read(makeDocx(paragraph('On the river'), [coreProperties(properties)]), name)).csl;

  test.each([
    'Ministry of Housing, Communities and Local Government',
    'Acme, Inc.',
    'Department of Health &amp; Social Care',
  ])('keeps the name of an organisation whole: %s', async (name) => {
    expect((await cslOf(`<dc:creator>${name}</dc:creator>`)).author).toEqual([{ literal: name.replace('&amp;', '&') }]);
  });

  test('has no date where the file says the year 0', async () => {
    expect(await cslOf('<dcterms:created>0000-01-01T00:00:00Z</dcterms:created>')).not.toHaveProperty('issued');
  });

  test.each(['report_v3_final.docx', 'Microsoft Word - Draft', 'C:\\docs\\plan.rtf', 'Document1'])(
    'has the title of the text where the file has %s',
    async (title) => {
      expect((await cslOf(`<dc:title>${title}</dc:title>`)).title).toBe('On the river');
    },
  );
});

const EXPECTED: Readonly<Record<string, string>> = {
  'footnote-hyperlink.docx': '[1]\n\n[1] Example',
  'simple-list.docx': '- Apple\n- Banana',
  'strict-format.docx': 'Test',
  'text-box.docx': 'Datum plane',
};

describeCorpus('the Word documents of the corpus', (corpus) => {
  const files = corpusFiles(corpus, 'docx', '.docx').map((path) => [basename(path), path]);

  test.each(files.filter(([name]) => name !== 'empty.docx'))('give their text: %s', async (name = '', path = '') => {
    const { text, csl } = await read(readFileSync(path), name);
    expect(text).toBe(EXPECTED[name]);
    expect(csl).toMatchObject({ author: expect.anything(), issued: { 'date-parts': [expect.any(Array)] } });
  });

  test('are refused when they hold no text', async () => {
    const [, path = ''] = files.find(([name]) => name === 'empty.docx') ?? [];
    await expect(read(readFileSync(path), 'empty.docx')).rejects.toMatchObject({ code: 'NoText' });
  });
});
