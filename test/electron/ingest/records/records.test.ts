import { describe, expect, test } from '@jest/globals';
import { readRecords } from '../../../../electron/ingest/records/records.ts';
import type { RecordsReading } from '../../../../electron/ingest/records/records-reading.ts';
import { errorCode } from '../../../../shared/errors.ts';

const read = (text: string, name = 'refs'): Promise<RecordsReading> =>
  readRecords({ bytes: new TextEncoder().encode(text), name }, () => {});

const RIS = `TY  - JOUR
AU  - Lee, Ann B.
AU  - Gogh, Vincent van, Jr.
TI  - On maps
T2  - Journal of Maps
PY  - 2020
DA  - 2020/03/04/
VL  - 3
IS  - 2
SP  - 10
EP  - 20
DO  - https://doi.org/10.1234/X
UR  - https://example.org/a
KW  - maps
KW  - water
AB  - A long
abstract in two lines
ER  - 

TY  - BOOK
AU  - Ministry of Locks
TI  - Locks
SN  - 978-0-306-40615-7
PY  - 1998
ER  - 
`;

const RDF = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/"
 xmlns:vcard="http://nwalsh.com/rdf/vCard#" xmlns:link="http://purl.org/rss/1.0/modules/link/">
 <bib:Article rdf:about="http://zotero.org/users/42/items/ABCD2345">
  <z:itemType>journalArticle</z:itemType>
  <dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/>
  <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Lee</foaf:surname><foaf:givenName>Ann</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
  <link:link rdf:resource="#item_7"/>
  <dc:title>On maps</dc:title>
  <dc:date>2020-03-04</dc:date>
  <bib:pages>10-20</bib:pages>
  <dc:identifier><dcterms:URI><rdf:value>https://example.org/a</rdf:value></dcterms:URI></dc:identifier>
 </bib:Article>
 <bib:Journal rdf:about="urn:issn:1234-5678">
  <dc:title>Journal of Maps</dc:title><prism:volume>3</prism:volume><prism:number>2</prism:number>
  <dc:identifier>DOI 10.1234/x</dc:identifier><dc:identifier>ISSN 1234-5678</dc:identifier>
 </bib:Journal>
 <bib:Book rdf:about="urn:isbn:9780306406157">
  <z:itemType>book</z:itemType>
  <dc:publisher><foaf:Organization><vcard:adr><vcard:Address><vcard:locality>Bath</vcard:locality></vcard:Address></vcard:adr><foaf:name>Press</foaf:name></foaf:Organization></dc:publisher>
  <dc:identifier>ISBN 9780306406157</dc:identifier><dc:title>Locks</dc:title>
 </bib:Book>
 <z:Attachment rdf:about="#item_7"><dc:title>a.pdf</dc:title></z:Attachment>
 <bib:Memo rdf:about="#item_8"><rdf:value>note</rdf:value></bib:Memo>
</rdf:RDF>`;

const ARTICLE = {
  type: 'article-journal',
  title: 'On maps',
  'container-title': 'Journal of Maps',
  volume: '3',
  issue: '2',
  page: '10-20',
  issued: { 'date-parts': [[2020, 3, 4]] },
};

describe('references of other programs', () => {
  test('in RIS are read', async () => {
    const { records, notices } = await read(RIS);
    expect(records).toEqual([
      {
        ...ARTICLE,
        author: [
          { family: 'Lee', given: 'Ann B.' },
          { family: 'Gogh', given: 'Vincent van', suffix: 'Jr.' },
        ],
        DOI: '10.1234/X',
        URL: 'https://example.org/a',
        keyword: 'maps, water',
        abstract: 'A long abstract in two lines',
      },
      {
        type: 'book',
        title: 'Locks',
        author: [{ literal: 'Ministry of Locks' }],
        ISBN: '978-0-306-40615-7',
        issued: { 'date-parts': [[1998]] },
      },
    ]);
    expect(notices).toEqual([]);
  });

  test('in Zotero RDF are read with their containers, and what is beside them is counted', async () => {
    const { records, notices } = await read(RDF);
    expect(records).toEqual([
      {
        ...ARTICLE,
        author: [{ family: 'Lee', given: 'Ann' }],
        DOI: '10.1234/x',
        ISSN: '1234-5678',
        URL: 'https://example.org/a',
        custom: { zotero: 'zotero://select/library/items/ABCD2345' },
      },
      { type: 'book', title: 'Locks', publisher: 'Press', 'publisher-place': 'Bath', ISBN: '9780306406157' },
    ]);
    expect(notices.map(({ text }) => text)).toEqual([
      '1 attached file must be added by themselves.',
      '1 note of Zotero is left out.',
    ]);
  });

  test('in BibTeX are read; one that is damaged is named, and spoils no other', async () => {
    const good =
      '@string{jm = "Journal of Maps"}\n@article{lee, title={On maps}, journal=jm, author={Lee, Ann}, year={2020}}\n';
    const { records } = await read(good);
    expect(records).toEqual([
      expect.objectContaining({ type: 'article-journal', title: 'On maps', 'container-title': 'Journal of Maps' }),
    ]);
    const { records: kept, notices } = await read(`${good}@book{bad, title={never closed\n@book{b, title={Locks}}\n`);
    expect(kept.map(({ title }) => title)).toEqual(['On maps', 'Locks']);
    const part =
      '@inproceedings{c, crossref={b}, title={Part}}\n@book{bad, title={never closed\n@proceedings{b, title={Locks}}\n';
    expect((await read(part)).records[0]).toMatchObject({ title: 'Part', 'container-title': 'Locks' });
    expect(notices).toEqual([{ kind: 'missing', text: 'The entry “bad” is damaged, and is left out.', place: 'bad' }]);
  });

  test('in CSL-JSON are read as programs and catalogues write them', async () => {
    const item = {
      id: 'http://zotero.org/groups/5/items/ABCD2345',
      type: 'article-journal',
      title: ['On maps'],
      author: [{ family: 'Lee', given: 'Ann', sequence: 'first', affiliation: [] }, null],
      issued: { 'date-parts': [['2020', '3', null]] },
      accessed: { 'date-parts': [[null]] },
      volume: 3,
      DOI: 'https://doi.org/10.1234/x',
      custom: { pageStarts: [0] },
    };
    const expected = {
      type: 'article-journal',
      title: 'On maps',
      author: [{ family: 'Lee', given: 'Ann', sequence: 'first' }],
      issued: { 'date-parts': [[2020, 3]] },
      volume: '3',
      DOI: '10.1234/x',
      custom: { zotero: 'zotero://select/groups/5/items/ABCD2345' },
    };
    for (const json of [[item], { items: [item] }, { message: item }, item]) {
      expect((await read(JSON.stringify(json))).records).toEqual([expected]);
    }
    const { notices } = await read(JSON.stringify([item, 'x', { type: 'book' }]));
    expect(notices.map(({ place }) => place)).toEqual(['entry 2', 'entry 3']);
  });

  test.each([
    ['a letter', 'Dear Ann', 'UnknownFormat'],
    ['damaged JSON', '[{"type": "book"', 'UnreadableSource'],
    ['damaged RDF', '<rdf:RDF><bib:Book>', 'UnreadableSource'],
    ['JSON of another kind', '{"a": 1}', 'UnknownFormat'],
  ])('are not found in %s', async (_, text, code) => {
    const error = await read(text).catch((thrown: unknown) => thrown);
    expect(errorCode(error)).toBe(code);
  });

  test('keep words of an abstract that look like a tag, and lines with one space where the entry has them', async () => {
    const abstract = 'TY  - JOUR\nTI  - On maps\nAB  - In 2020 the\nUS - based group\nsaid no.\nER  - \n';
    expect((await read(abstract)).records).toMatchObject([{ abstract: 'In 2020 the US - based group said no.' }]);
    const narrow = 'TY - JOUR\nAU - Lee, Ann\nTI - On maps\nER - \n';
    expect((await read(narrow)).records).toMatchObject([
      { author: [{ family: 'Lee', given: 'Ann' }], title: 'On maps' },
    ]);
  });

  test('say that some editors are not named, as of authors', async () => {
    const { records, notices } = await read('@book{a, title={Locks}, editor={Smith, Jo and others}, year=2020}');
    expect(records).toMatchObject([{ editor: [{ family: 'Smith', given: 'Jo' }] }]);
    expect(notices.map(({ text }) => text)).toEqual(['“Locks” names only some of its editors.']);
  });

  test('name what of RIS has no place in a record, with its entries', async () => {
    const { records, notices } = await read(
      'Exported in May\nTY  - constructor\nTI  - On maps\nPY  - 2019\nDA  - 2020/03/04/\nSN  - 1234-5678 (Print)\nSN  - 8765-4321\nL1  - a.pdf\nER  - \nTY  - JOUR\nTI  - On locks\nL1  - b.pdf\nZZ  - ?\nER  - \n',
    );
    expect(records).toMatchObject([
      { type: 'document', issued: { 'date-parts': [[2020, 3, 4]] }, ISSN: '1234-5678 (Print)' },
      { type: 'article-journal' },
    ]);
    expect(notices).toEqual(
      [
        ['1 line stands in no entry, and is left out: “Exported in May”.', 'line 1'],
        ['What stands under “TY” in 1 entry is left out: “constructor”.', 'entry 1'],
        ['What stands under “SN” in 1 entry is left out: “8765-4321”.', 'entry 1'],
        ['What stands under “L1” in 2 entries is left out: “a.pdf” and others.', 'entries 1, 2'],
        ['What stands under “PY” in 1 entry is left out: “2019”.', 'entry 1'],
        ['What stands under “ZZ” in 1 entry is left out: “?”.', 'entry 2'],
      ].map(([text, place]) => ({ kind: 'left-out', text, place })),
    );
  });

  test('name what of Zotero RDF has no place in a record, and keep its tags and short titles', async () => {
    const added =
      '<dc:subject>maps</dc:subject><dc:subject><z:AutomaticTag><rdf:value>water</rdf:value></z:AutomaticTag></dc:subject>' +
      '<z:runningTime>2:10</z:runningTime><dc:identifier>ISSN-L 1</dc:identifier><bib:editors>The club</bib:editors><dc:title>On maps';
    const { records, notices } = await read(
      RDF.replace('<dc:title>On maps', added)
        .replace(
          '<prism:volume>',
          '<dcterms:alternative>J Maps</dcterms:alternative><z:mood>dry</z:mood><prism:volume>',
        )
        .replace('</rdf:RDF>', '<z:Collection rdf:about="#c"><dc:title>Mine</dc:title></z:Collection></rdf:RDF>')
        .replace('>book<', '>hologram<'),
    );
    expect(records).toMatchObject([{ keyword: 'maps, water', 'container-title-short': 'J Maps' }, { type: 'book' }]);
    expect(notices.slice(2).map(({ text, place }) => [text, place])).toEqual([
      ['1 collection of Zotero is left out; the entries in it are not.', null],
      ['What stands under “mood of Journal” in 1 entry is left out: “dry”.', 'entry 1'],
      ['What stands under “runningTime” in 1 entry is left out: “2:10”.', 'entry 1'],
      ['What stands under “identifier” in 1 entry is left out: “ISSN-L 1”.', 'entry 1'],
      ['What stands under “editors” in 1 entry is left out: “The club”.', 'entry 1'],
      ['What stands under “itemType” in 1 entry is left out: “hologram”.', 'entry 2'],
    ]);
  });

  test('take members that objects have for no fields', async () => {
    const { records } = await read(
      RDF.replace('<dc:title>On maps', '<z:constructor>x</z:constructor><dc:title>On maps'),
    );
    expect(Object.keys(records[0] ?? {}).filter((key) => key.includes('function'))).toEqual([]);
  });
});
