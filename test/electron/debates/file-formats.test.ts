import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FILE_FORMATS } from '../../../electron/debates/file-formats.ts';
import { writeData } from '../../../electron/export/write-data.ts';
import { zip } from '../../../electron/export/zip.ts';
import { formatOf } from '../../../shared/formats/argument-formats.ts';
import type { DataFormat } from '../../../shared/formats/data-formats.ts';
import type { DebateData } from '../../../shared/model/debate.ts';
import { encodeUtf8 } from '../../../shared/text/text-bytes.ts';
import { argumentOf, fileOf, importFile } from '../../fixtures/given-files.ts';
import { CONTENTS } from '../../fixtures/random-debate.ts';
import { graphOf, randomDebates } from '../../fixtures/random-debates.ts';

const read = (bytes: Uint8Array | string, name: string) => {
  const file = fileOf(bytes, name);
  return importFile(formatOf(file, null, FILE_FORMATS), file);
};

function write(data: DebateData, format: DataFormat) {
  const contents = new Map([...CONTENTS].map(([hash, text]) => [hash, encodeUtf8(text)]));
  return writeData({ data, format, contents });
}

const withTrimmedTags = (value: object) =>
  JSON.parse(
    JSON.stringify(value, (key, each) =>
      key === 'tags' ? each.map((tag: string) => tag.trim()).filter((tag: string) => tag !== '') : each,
    ),
  );

describe('formats in archives', () => {
  test('a workbook brings back every statement and relation of any debate', async () => {
    await fc.assert(
      fc.asyncProperty(randomDebates(), async (debate) => {
        const data = debate.toData();
        const { bytes, lost } = await write(data, 'xlsx');
        const back = await read(bytes, 'out.xlsx');
        expect(withTrimmedTags(graphOf(back.data))).toEqual(withTrimmedTags(graphOf(data)));
        expect(lost.length).toBeGreaterThan(0);
      }),
      { numRuns: 8 },
    );
  });

  test('a project of REFI-QDA brings back sources, passages with tags and notes, claims and what they cite', async () => {
    await fc.assert(
      fc.asyncProperty(randomDebates(), async (debate) => {
        const data = debate.toData();
        const { bytes } = await write(data, 'qdpx');

        const { data: back } = await read(bytes, 'out.qdpx');

        const facts = ({ statements, excerpts, citations, sources }: DebateData) => ({
          statements: statements.map(({ text, kind, implicit, note, tags }) => [
            text,
            kind,
            kind === 'claim' && implicit,
            note.trim(),
            tags,
          ]),
          excerpts: excerpts
            .filter(({ start, end }) => start < end)
            .map(({ exact, start, note, tags }) => [exact, start, note.trim(), [...new Set(tags)]].join('|'))
            .toSorted(),
          sources: sources.map(({ csl }) => csl.title ?? '').length,
          citations: citations.filter(({ excerpt }) =>
            excerpts.some(({ id, start, end }) => id === excerpt && start < end),
          ).length,
        });
        expect(withTrimmedTags(facts(back))).toEqual(withTrimmedTags(facts(data)));
        const onStatements = { ...data, relations: data.relations.filter(({ target }) => 'statement' in target) };
        expect(argumentOf(back).toSorted()).toEqual(argumentOf(onStatements).toSorted());
      }),
      { numRuns: 8 },
    );
  });

  test('a project names what it refers to outside itself, and reaches nothing there', async () => {
    const project = `<Project xmlns="urn:QDA-XML:project:1.0" name="P"><Sources><TextSource guid="a" name="A" plainTextPath="internal://../../etc/passwd"><PlainTextSelection guid="b" name="its words" startPosition="0" endPosition="9"/></TextSource></Sources></Project>`;
    const bytes = zip([{ name: 'project.qde', bytes: encodeUtf8(project) }]);
    const { data, notes } = await read(bytes, 'p.qdpx');
    expect(data.excerpts.map(({ exact, start, end }) => [exact, start, end])).toEqual([['its words', 0, 0]]);
    expect(notes).toContain(
      'left-out (line 1): The text of “A” is not in the project: its passages are kept by their words alone.',
    );
  });

  test('an archive that would fill the memory is refused', async () => {
    const bytes = zip([
      { name: 'project.qde', bytes: encodeUtf8('<Project/>') },
      { name: 'sources/a.txt', bytes: new Uint8Array(400_000_000) },
    ]);
    await expect(read(bytes, 'bomb.qdpx')).rejects.toMatchObject({ code: 'TooLarge' });
  });

  test('a workbook names what of it is no cell, what it hides, and its other sheets', async () => {
    const { makeXlsx, relations, SHEET_SPACE } = await import('../../fixtures/office-documents.ts');
    const cell = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is>${words}</is></c>`;
    const inside =
      '<cols><col min="3" max="3" hidden="1"/></cols><sheetData>' +
      `<row r="1">${cell('A1', '<t>claim</t>')}${cell('B1', '<t>note</t>')}${cell('C1', '<t>tags</t>')}</row>` +
      `<row r="2" hidden="1">${cell('A2', '<t>Late</t>')}${cell('B2', '<r><rPr><strike/></rPr><t>Never</t></r><r><t>So</t></r>')}${cell('C2', '<t>a</t>')}</row>` +
      '<row r="3"><c r="A3"><f>X1</f></c><c r="B3" t="inlineStr"><is><t>No claim</t></is></c></row></sheetData>';
    const sheets = [
      { name: 'Claims', inside },
      { name: 'Raw', inside: '', state: 'hidden' },
      { name: 'More', inside: '' },
    ];
    const comments = `<comments ${SHEET_SPACE}><commentList><comment ref="A2"><text><t>Check</t></text></comment></commentList></comments>`;
    const bytes = makeXlsx(sheets, {}, [
      relations('xl/worksheets/_rels/sheet1.xml.rels', [['c', 'comments', '../comments1.xml']]),
      { name: 'xl/comments1.xml', content: comments },
    ]);
    const { report } = await read(bytes, 'a.xlsx');
    expect(report.notes.map(({ text, place }) => [text, place])).toEqual([
      ['A row without a claim is left out.', 'row 3'],
      ['The struck words of 1 cell are left out: “Never”.', 'sheet “Claims”, cell B2'],
      ['1 formula without a result is left out.', 'sheet “Claims”, cell A3'],
      ['1 comment is left out: “Check”.', 'sheet “Claims”, cell A2'],
      ['1 hidden row came in, though the sheet does not show it: 2.', 'sheet “Claims”'],
      ['1 hidden column came in, though the sheet does not show it: C.', 'sheet “Claims”'],
      ['The sheet “More” is left out.', null],
      ['The hidden sheet “Raw” is left out.', null],
    ]);
  });

  test('a workbook without a column of claims is refused', async () => {
    const { makeXlsx } = await import('../../fixtures/office-documents.ts');
    const inside = '<sheetData><row><c t="inlineStr"><is><t>Name</t></is></c></row></sheetData>';
    await expect(read(makeXlsx([{ name: 'One', inside }]), 'a.xlsx')).rejects.toMatchObject({
      code: 'InvalidValue',
      message: expect.stringContaining('claim'),
    });
  });
});

describe('references', () => {
  test.each([
    ['RIS', 'TY  - BOOK\nTI  - On Liberty\nAU  - Mill, John Stuart\nER  - \n', 'a.ris'],
    ['BibTeX', '@book{mill, title = {On Liberty}, author = {Mill, John Stuart}}\n', 'a.bib'],
    ['CSL-JSON', '[{"id":"m","type":"book","title":"On Liberty"}]', 'a.json'],
    [
      'Zotero RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#"><bib:Book rdf:about="#a"><z:itemType>book</z:itemType><dc:title>On Liberty</dc:title></bib:Book></rdf:RDF>',
      'a.rdf',
    ],
  ])('%s is told by its content, and each record is a source', async (_, text, name) => {
    const { data, report } = await read(text, name);
    expect(report.format).toBe('references');
    expect(data.sources.map(({ csl }) => csl.title)).toEqual(['On Liberty']);
  });
});
