import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../electron/ingest/read-document.ts';
import { makeZip, type ZipPart } from '../../fixtures/docx-documents.ts';

const WATCH = { onProgress: () => {}, check: () => {} };
const SPACES = ['office', 'style', 'text', 'table', 'meta', 'chart']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
  .concat(
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"' +
      ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"',
  );
const MIMETYPE = { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' };
const part = (root: string, inside: string) => `<office:${root} ${SPACES}>${inside}</office:${root}>`;
const content = (body: string, styles = '') =>
  `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`;
const odt = (body: string, styles = '', more: readonly ZipPart[] = []) =>
  makeZip([MIMETYPE, { name: 'content.xml', content: part('document-content', content(body, styles)) }, ...more]);
const read = (bytes: Uint8Array, name = 'a.odt') => readDocument({ name, bytes }, WATCH);
const textOf = async (body: string, styles = '') => (await read(odt(body, styles))).text;
const p = (words: string, style = '') => `<text:p text:style-name="${style}">${words}</text:p>`;
const item = (inside: string, more = '') => `<text:list-item${more}>${inside}</text:list-item>`;
const textStyle = (name: string, look: string) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${look}/></style:style>`;
const level = (at: number, format: string, more = '') =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-suffix="." ${more}/>`;

describe('an OpenDocument text', () => {
  test('gives its paragraphs and headings, its white space as it is shown, and its notes at the end', async () => {
    const note =
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>As noted</text:p></text:note-body></text:note>';
    const body = `<text:h text:outline-level="1">One</text:h>${p('')}${p(`Two\n  <text:span>and</text:span><text:s text:c="2"/>three${note}.<text:line-break/>Four<text:tab/>five`)}`;
    expect(await textOf(body)).toBe('One\n\nTwo and  three[1].\nFour\tfive\n\n[1] As noted');
  });

  test('has the numbers of its lists and headings', async () => {
    const styles = `<text:list-style style:name="L">${level(1, '1')}${level(2, 'a')}${level(3, '1', 'text:display-levels="3"')}</text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/></text:list-style><text:outline-style>${level(1, 'I')}</text:outline-style>`;
    const inner = `<text:list>${item(`${p('b1')}<text:list>${item(p('c1'))}</text:list>`)}${item(p('b2'))}</text:list>`;
    const body =
      `<text:h text:outline-level="1">Head</text:h><text:list text:style-name="L">${item(p('a1') + inner)}${item(p('a2'))}</text:list>` +
      `${p('Between')}<text:list text:style-name="L" text:continue-numbering="true">${item(p('a3'))}${item(p('a9'), ' text:start-value="9"')}</text:list>` +
      `<text:list text:style-name="L">${item(p('new'))}</text:list><text:list text:style-name="B">${item(p('dot'))}</text:list><text:h text:outline-level="1">Next</text:h>`;
    expect(await textOf(body, styles)).toBe(
      'I. Head\n\n1. a1\n  a. b1\n1.a.1. c1\n  b. b2\n2. a2\n\nBetween\n\n3. a3\n9. a9\n\n1. new\n\n- dot\n\nII. Next',
    );
  });

  test('gives a row of a table as a line, with none of its cells missing', async () => {
    const cell = (words: string) => `<table:table-cell>${p(words)}</table:table-cell>`;
    const body = `<table:table><table:table-header-rows><table:table-row>${cell('Year')}<table:table-cell table:number-columns-spanned="2">${p('Cost')}</table:table-cell><table:covered-table-cell/>${cell('Note')}</table:table-row></table:table-header-rows><table:table-row>${cell('2020')}${cell('5')}${cell('7')}${cell('It rose')}</table:table-row></table:table>`;
    expect(await textOf(body)).toBe('Year\tCost\t\tNote\n2020\t5\t7\tIt rose');
  });

  test('leaves out what is deleted, hidden or struck, and says so', async () => {
    const styles =
      textStyle('H', 'text:display="none"') +
      textStyle('S', 'style:text-line-through-style="solid"') +
      textStyle('U', 'style:text-position="super 58%"');
    const changes =
      '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>did not</text:p></text:deletion></text:changed-region><text:changed-region text:id="i"><text:insertion/></text:changed-region></text:tracked-changes>';
    const body =
      `${changes}${p('They <text:change text:change-id="c"/> agree<text:span text:style-name="U">2</text:span> x<text:span text:style-name="U">n</text:span>, <text:change-start text:change-id="i"/>now<text:change-end text:change-id="i"/>.')}` +
      `${p('It is <text:span text:style-name="S">never</text:span> <text:span text:style-name="H">secretly</text:span> so.')}<text:section text:display="none">${p('Gone')}</text:section>`;
    const { text, notices } = await read(odt(body, styles));
    expect(text).toBe('They agree² xⁿ, now.\n\nIt is so.');
    expect(notices.map((notice) => notice.text)).toEqual([
      'Words whose deletion was tracked are left out: “did not”.',
      'Words whose insertion was tracked are read as part of the text: “now”.',
      'Struck words are left out: “never”.',
      'Hidden words are left out: “secretly”.',
      'Hidden words are left out: “Gone”.',
    ]);
    expect(notices[0]).toMatchObject({ place: 'after “They”', kind: 'left-out' });
  });

  test('names pictures, charts, equations and heads of pages, and reads text boxes after their paragraph', async () => {
    const body = p(
      'A<draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame>' +
        '<draw:frame><draw:image xlink:href="http://127.0.0.1:1/x.png"/><svg:title>A river</svg:title></draw:frame>' +
        '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image/></draw:frame>' +
        '<draw:frame><draw:object xlink:href="./Object 2"/></draw:frame> end',
    );
    const styles = part(
      'document-styles',
      `<office:master-styles><style:master-page><style:header>${p('Draft')}</style:header></style:master-page></office:master-styles>`,
    );
    const { text, notices } = await read(
      odt(body, '', [
        { name: 'styles.xml', content: styles },
        {
          name: 'Object 1/content.xml',
          content: part('document-content', '<office:body><office:chart/></office:body>'),
        },
        {
          name: 'Object 2/content.xml',
          content:
            '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><annotation>a over b</annotation></semantics></math>',
        },
      ]),
    );
    expect(text).toBe('A end\n\nBox');
    expect(notices.map((notice) => notice.text)).toEqual([
      'A picture is left out: “A river”.',
      'A chart or diagram is missing.',
      'An equation could not be read, and is missing: “a over b”.',
      'The head or foot of the pages is left out: “Draft”.',
    ]);
  });

  test('says who wrote it and when, in an archive or in one file', async () => {
    const meta =
      '<office:meta><dc:title>Trains &amp; towns</dc:title><meta:initial-creator>Ada Byron</meta:initial-creator><dc:creator>Bo Ek</dc:creator><meta:creation-date>2025-01-16T10:00:00</meta:creation-date><dc:language>en</dc:language></office:meta>';
    const record = {
      type: 'document',
      title: 'Trains & towns',
      author: [{ literal: 'Ada Byron' }],
      issued: { 'date-parts': [[2025, 1, 16]] },
      language: 'en',
    };
    const packed = await read(odt(p('Words'), '', [{ name: 'meta.xml', content: part('document-meta', meta) }]));
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${part('document', meta + content(p('Wörds')))}`;
    const flat = await read(Buffer.from(xml), 'a.fodt');
    expect([packed.csl, packed.text, flat.csl, flat.text]).toEqual([record, 'Words', record, 'Wörds']);
    expect([packed.mediaType, flat.mediaType]).toEqual([
      'application/vnd.oasis.opendocument.text',
      'application/vnd.oasis.opendocument.text-flat-xml',
    ]);
  });

  test.each([
    ['cut off', odt(p('Words')).subarray(0, 300), 'UnreadableSource'],
    ['not XML inside', makeZip([MIMETYPE, { name: 'content.xml', content: '<a><b>' }]), 'UnreadableSource'],
    [
      'full of entities',
      makeZip([MIMETYPE, { name: 'content.xml', content: '<!DOCTYPE d [<!ENTITY a "ha">]><d>&a;</d>' }]),
      'UnreadableSource',
    ],
    ['a bomb', makeZip([MIMETYPE, { name: 'content.xml', content: ' '.repeat(2_000_000) }]), 'TooLarge'],
    [
      'encrypted',
      odt(p('Words'), '', [{ name: 'META-INF/manifest.xml', content: '<m><manifest:encryption-data/></m>' }]),
      'Encrypted',
    ],
    ['nested without end', odt('<text:section>'.repeat(500) + '</text:section>'.repeat(500)), 'UnreadableSource'],
    [
      'a flat spreadsheet',
      Buffer.from(part('document', '<office:body><office:spreadsheet/></office:body>')),
      'UnknownFormat',
    ],
    ['without text', odt(p('')), 'NoText'],
  ])('that is %s is refused', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code, message: expect.stringMatching(/^“a\.odt” .*\.$/) });
  });
});
