import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../electron/ingest/read-document.ts';
import { turnsAs } from '../../../shared/sources/turns/transcript.ts';
import { turnFormOf } from '../../../shared/sources/turns/turn-form.ts';

const WATCH = { onProgress: () => {}, check: () => {} };
const read = (content: string) => readDocument({ name: 'text.xml', bytes: Buffer.from(content) }, WATCH);
const HEADER =
  '<teiHeader><fileDesc><titleStmt><title>On maps</title><author><persName><forename>Ann</forename><surname>Lee</surname></persName>' +
  '</author></titleStmt><publicationStmt><publisher>Some Press</publisher><date when="2011-05-06">then</date>' +
  '<idno type="DOI">https://doi.org/10.1000/maps</idno></publicationStmt></fileDesc>';
const tei = (body: string, { more = '', header = HEADER }: { more?: string; header?: string } = {}) =>
  `<?xml version="1.0" encoding="UTF-8"?><TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">${header}${more}</teiHeader>` +
  `<text><body>${body}</body></text></TEI>`;
const textOf = async (body: string) => (await read(tei(body))).text;

async function saidIn(content: string) {
  const { text, csl } = await read(content);
  return turnsAs(text, turnFormOf(csl)).turns.map(({ speaker, text }) => [speaker, text]);
}

describe('a text in TEI', () => {
  test('has its record from its header', async () => {
    const { csl, text, mediaType } = await read(tei('<p>Words.</p>'));
    expect([mediaType, text]).toEqual(['application/tei+xml', 'Words.']);
    expect(csl).toEqual({
      type: 'document',
      title: 'On maps',
      author: [{ family: 'Lee', given: 'Ann' }],
      issued: { 'date-parts': [[2011, 5, 6]] },
      publisher: 'Some Press',
      language: 'en',
      DOI: '10.1000/maps',
    });
  });

  test('of an article in a journal has the record of that', async () => {
    const header =
      '<teiHeader><fileDesc><titleStmt><title>On maps</title></titleStmt><publicationStmt><date>2020</date></publicationStmt>' +
      '<sourceDesc><biblStruct><monogr><title level="j">Journal of Maps</title><imprint><date when="2019-05"/>' +
      '<biblScope unit="volume">3</biblScope><biblScope unit="page" from="10" to="19"/></imprint></monogr></biblStruct></sourceDesc></fileDesc>';
    expect((await read(tei('<p>Words.</p>', { header }))).csl).toMatchObject({
      type: 'article-journal',
      'container-title': 'Journal of Maps',
      issued: { 'date-parts': [[2019, 5]] },
      volume: '3',
      page: '10–19',
    });
  });

  test('keeps titles, lists, tables, verse, quotations and notes', async () => {
    const body =
      '<div><head>Of the<lb/>river</head><p>It rose<note place="foot" n="2">In May.</note> and <q>so on</q>, as “<quote>he</quote>” said,' +
      ' see<ref target="#e1">3</ref>.<pb n="2"/></p>' +
      '<quote><p>All of it.</p></quote><lg><l>One line</l><l>and another</l></lg>' +
      '<list type="ordered"><item>one</item><item>two</item></list>' +
      '<table><head>Heights</head><row><cell rows="2">a</cell><cell>b</cell></row><row><cell>c</cell></row></table>' +
      '<listBibl><bibl>Lee, <title>Maps</title>, 2019.</bibl></listBibl></div>' +
      '<div><head>Notes</head><note xml:id="e1" n="3">At the end.</note></div>';
    expect(await textOf(body)).toBe(
      'Of the river\n\nIt rose[2] and “so on”, as “he” said, see[3].\n\nAll of it.\n\nOne line\nand another\n\n1. one\n2. two\n\n' +
        'Heights\n\na\tb\n\tc\n\nLee, Maps, 2019.\n\nNotes\n\n[2] In May.\n\n[3] At the end.',
    );
  });

  test('gives the words of its source where editors put others beside them, and says so', async () => {
    const body =
      '<p>We <choice><corr>receive</corr><sic>recieve</sic></choice> <del>nothing</del><add>all</add> of <app><lem>this</lem><rdg>that</rdg></app>' +
      ', <unclear>perhaps</unclear> and <gap/>.</p><figure><head>The weir</head><graphic url="http://127.0.0.1:1/a.png"/></figure>' +
      '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>';
    const { text, notices } = await read(tei(body));
    expect(text).toBe('We recieve all of this, perhaps and […].\n\nThe weir');
    expect(notices.map(({ kind, text, place }) => [kind, text, place])).toEqual([
      [
        'altered',
        'Words are read as the source has them, without what its editors put beside them: “recieve (receive)”.',
        'after “We”',
      ],
      ['left-out', 'Struck words are left out: “nothing”.', 'after “We recieve”'],
      ['left-out', 'A variant reading is left out: “that”.', 'after “We recieve all of this”'],
      [
        'uncertain',
        'Words could hardly be read by those who edited the document: “perhaps”.',
        'after “We recieve all of this,”',
      ],
      ['left-out', 'A picture is left out.', 'after “The weir”'],
      [
        'missing',
        'A part of the document is in another file, and is missing: “file:///etc/passwd”.',
        'after “The weir”',
      ],
    ]);
  });

  test('puts words together that are each an element', async () => {
    const body =
      '<p><s><w>Good</w> <w join="right">day</w> <pc>,</pc> <w>all</w><pc>!</pc></s></p><p><w>So</w><c> </c><w>it</w><pc>.</pc></p><p><w>Yes</w>\n<pc>,</pc>\n<w>no</w></p>';
    expect(await textOf(body)).toBe('Good day, all !\n\nSo it.\n\nYes, no');
  });
});

describe('what people say in a text in TEI', () => {
  test('is theirs in a sitting of a parliament, and applause and the record are nobody’s', async () => {
    const more =
      '<profileDesc><settingDesc><setting><date when="2022-03-04"/></setting></settingDesc><particDesc><listPerson>' +
      '<person xml:id="LeeAnn"><persName><surname>Lee</surname><forename>Ann</forename></persName></person></listPerson></particDesc></profileDesc>';
    const body =
      '<div><note type="time">The sitting began at ten</note><note type="speaker">PRESIDENT ANN LEE:</note>' +
      '<u who="#LeeAnn"><seg>Good day to all.</seg><note type="comment">(Applause)</note><seg>We begin <kinesic><desc>She rises</desc></kinesic> now.</seg></u>' +
      '<u who="#HartBo"><seg>I object.</seg></u><u who="#LeeAnn"><seg>Why?</seg></u></div>';
    const sitting = tei(body, { more });
    expect(await saidIn(sitting)).toEqual([
      ['Ann Lee', expect.stringMatching(/^Good day to all\.[\s\S]*We begin \[She rises\] now\.$/)],
      ['HartBo', 'I object.'],
      ['Ann Lee', 'Why?'],
    ]);
    const { csl, notices, text } = await read(sitting);
    expect(csl.issued).toEqual({ 'date-parts': [[2022, 3, 4]] });
    expect(text).toContain('PRESIDENT');
    expect(notices.map(({ text }) => text)).toEqual([
      '1 speaker is named only as the document refers to them, since it does not hold their names: “HartBo”.',
    ]);
  });

  test('is theirs in a play, by the names of its list of parts', async () => {
    const body =
      '<castList><castItem><role xml:id="ham">Hamlet</role></castItem><castItem><role xml:id="hor">Horatio</role></castItem></castList>' +
      '<div type="scene"><head>Scene 1</head><stage>Night. A wall</stage><sp who="#ham"><speaker>Ham.</speaker><l>The air bites,</l>' +
      '<l>it is very cold.</l></sp><sp who="#hor"><speaker>Hor.</speaker><p>It is <stage>shivers</stage> an eager air.</p></sp>' +
      '<sp who="#ham"><speaker>Ham.</speaker><p>What hour now?</p></sp></div>';
    expect(await saidIn(tei(body))).toEqual([
      ['Hamlet', 'The air bites,\nit is very cold.'],
      ['Horatio', 'It is [shivers] an eager air.'],
      ['Hamlet', 'What hour now?'],
    ]);
  });

  test('stands with its speaker in a text that quotes a little', async () => {
    const body = `<p>${'It was a long day. '.repeat(20)}</p><sp><speaker>Ann.</speaker><p>No.</p></sp>`;
    expect(await textOf(body)).toMatch(/long day\.\n\nAnn: No\.$/);
  });
});

describe('a hostile text in TEI', () => {
  test('whose entities grow or name a file is refused, and so is one that is nested too deep', async () => {
    const withEntity = (declaration: string) =>
      tei('<p>&e;</p>').replace('<TEI', `<!DOCTYPE TEI [${declaration}]><TEI`);
    for (const each of [
      withEntity('<!ENTITY a "haha"><!ENTITY e "&a;&a;">'),
      withEntity('<!ENTITY e SYSTEM "file:///etc/passwd">'),
      tei('<div>'.repeat(100_000)),
    ])
      await expect(read(each)).rejects.toMatchObject({ code: 'UnreadableSource' });
  });

  test('that only names other files says so', async () => {
    const corpus =
      '<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="a.xml"/></teiCorpus>';
    await expect(read(corpus)).rejects.toMatchObject({
      message: '“text.xml” only names other files, which hold the texts. Add those.',
    });
  });
});
