import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../electron/ingest/read-document.ts';

const WATCH = { onProgress: () => {}, check: () => {} };
const read = (xml: string, name = 'a.xml') => readDocument({ name, bytes: Buffer.from(xml) }, WATCH);
const SPACES =
  'xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:aml="http://schemas.microsoft.com/aml/2001/core" ' +
  'xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:v="urn:schemas-microsoft-com:vml"';
const old = (body: string, before = '') =>
  `<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument ${SPACES}>${before}<w:body><wx:sect>${body}</wx:sect></w:body></w:wordDocument>`;
const p = (inside: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside.startsWith('<') ? inside : `<w:r><w:t>${inside}</w:t></w:r>`}</w:p>`;
const run = (words: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${words}</w:t></w:r>`;
const change = (type: string, inside: string) =>
  `<aml:annotation aml:id="1" w:type="${type}"><aml:content>${inside}</aml:content></aml:annotation>`;

describe('a document of Word 2003 in XML', () => {
  test('gives its paragraphs, numbers of lists, tables and notes', async () => {
    const lists =
      '<w:lists><w:listDef w:listDefId="4"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:nfc w:val="4"/><w:lvlText w:val="(%1)"/></w:lvl></w:listDef><w:list w:ilfo="2"><w:ilst w:val="4"/></w:list></w:lists>';
    const entry = '<w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="2"/></w:listPr>';
    const cell = (words: string) => `<w:tc><w:tcPr/>${p(words)}</w:tc>`;
    const note = (type: string, words: string) => `<w:r><w:${type}>${p(words)}</w:${type}></w:r>`;
    const body =
      `${p(`${run('In 2019')}${run('3', '<w:vertAlign w:val="superscript"/>')}${note('footnote', 'As noted')}${run('.')}${note('endnote', 'At the end')}`)}` +
      `${p('first', entry)}${p('second', entry)}<w:tbl><w:tr>${cell('Year')}${cell('Cost')}</w:tr></w:tbl>`;
    const { text, mediaType } = await read(old(body, lists));
    expect(text).toBe('In 2019³[1].[i]\n\n(c) first\n(d) second\n\nYear\tCost\n\n[1] As noted\n\n[i] At the end');
    expect(mediaType).toBe('application/vnd.ms-word+xml');
  });

  test('leaves out what was deleted or hidden, comments, pictures and heads of pages, and says so', async () => {
    const styles =
      '<w:styles><w:style w:type="paragraph" w:default="on" w:styleId="N"><w:name w:val="Normal"/></w:style><w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';
    const picture =
      '<w:r><w:pict><w:binData w:name="wordml://1.png">iVBORw0KGgo=</w:binData><v:shape><v:imagedata src="wordml://1.png"/></v:shape></w:pict></w:r>';
    const body =
      `${p(`${run('It is ')}${change('Word.Deletion', '<w:r><w:delText>twelve</w:delText></w:r>')}${change('Word.Insertion', run('twenty'))}${run(' secret', '<w:rStyle w:val="H"/>')}.`)}` +
      `${p(`${run('End')}<w:r>${change('Word.Comment', p('Is it?'))}</w:r>${picture}${change('Word.Bookmark.Start', '')}`)}` +
      `<w:sectPr><w:hdr w:type="odd">${p('Draft three')}</w:hdr></w:sectPr>`;
    const { text, notices } = await read(old(body.replace('</w:r>.', `</w:r>${run('.')}`), styles));
    expect(text).toBe('It is twenty.\n\nEnd');
    expect(notices.map((notice) => notice.text)).toEqual([
      'Words whose deletion was tracked are left out: “twelve”.',
      'Words whose insertion was tracked are read as part of the text: “twenty”.',
      'Hidden words are left out: “secret”.',
      'A comment is left out: “Is it?”',
      'A picture is left out.',
      'The head or foot of the pages is left out: “Draft three”.',
    ]);
  });

  test('says who wrote it and when', async () => {
    const said =
      '<o:DocumentProperties><o:Title>On rivers</o:Title><o:Author>Ada Byron</o:Author><o:Created>2004-05-06T07:00:00Z</o:Created></o:DocumentProperties>';
    expect((await read(old(p('Words'), said))).csl).toEqual({
      type: 'document',
      title: 'On rivers',
      author: [{ literal: 'Ada Byron' }],
      issued: { 'date-parts': [[2004, 5, 6]] },
    });
  });

  test.each([
    ['cut off', old(p('Words')).slice(0, -30), 'UnreadableSource'],
    ['full of entities', `<!DOCTYPE w [<!ENTITY a "ha">]>${old(p('&a;')).slice(21)}`, 'UnreadableSource'],
    ['nested without end', old('<wx:x>'.repeat(500) + '</wx:x>'.repeat(500)), 'UnreadableSource'],
    ['without text', old(p('<w:r/>')), 'NoText'],
  ])('that is %s is refused', async (_, xml, code) => {
    await expect(read(xml)).rejects.toMatchObject({ code });
  });
});

describe('a Word document in one file of XML', () => {
  const part = (name: string, inside: string) =>
    `<pkg:part pkg:name="${name}" pkg:contentType="x"><pkg:xmlData>${inside}</pkg:xmlData></pkg:part>`;
  const flat = (parts: string, program = 'Word.Document') =>
    `<?xml version="1.0"?><?mso-application progid="${program}"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts}</pkg:package>`;
  const today = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

  test('is read as the parts of an archive are', async () => {
    const { text, csl } = await read(
      flat(
        part('/word/document.xml', `<w:document ${today}><w:body>${p('Words &amp; notes')}</w:body></w:document>`) +
          part(
            '/docProps/core.xml',
            '<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>On towns</dc:title></cp:coreProperties>',
          ) +
          '<pkg:part pkg:name="/word/media/1.png"><pkg:binaryData>iVBORw0KGgo=</pkg:binaryData></pkg:part>',
      ),
    );
    expect([text, csl.title]).toEqual(['Words & notes', 'On towns']);
  });

  test.each([
    ['without its text', flat(part('/word/styles.xml', '')), 'UnreadableSource'],
    ['of another program', flat('', 'PowerPoint.Show'), 'UnknownFormat'],
    ['of very many beginnings of parts', flat('<pkg:part '.repeat(200_000)), 'UnreadableSource'],
  ])('that is %s is refused', async (_, xml, code) => {
    await expect(read(xml)).rejects.toMatchObject({ code });
  });
});
