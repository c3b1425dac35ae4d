import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ingest } from '../../../electron/ingest/ingest.ts';
import { corpusFiles, describeCorpus } from '../../fixtures/corpus.ts';
import { coreProperties, footnotes, makeDocx, makeZip, paragraph } from '../../fixtures/docx-documents.ts';

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
    ['without text', makeDocx('<w:p/>'), 'NoText'],
  ])('that is %s is refused', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code, message: expect.stringMatching(/^“a\.docx” .*\.$/) });
  });
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
