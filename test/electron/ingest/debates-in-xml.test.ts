import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../electron/ingest/read-document.ts';
import { type Transcript, turnsAs } from '../../../shared/sources/turns/transcript.ts';
import { turnFormOf } from '../../../shared/sources/turns/turn-form.ts';

const WATCH = { onProgress: () => {}, check: () => {} };
const read = (content: string) => readDocument({ name: 'day.xml', bytes: Buffer.from(content, 'utf8') }, WATCH);
const publicwhip = (body: string, doctype = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>${doctype}<publicwhip>${body}</publicwhip>`;
const speech = (name: string, words: string, more = '') =>
  `<speech id="uk.org.publicwhip/debate/2024-05-06a.1.0" speakername="${name}" ${more}>${words}</speech>`;

async function turnsIn(content: string): Promise<Transcript> {
  const { text, csl } = await read(content);
  return turnsAs(text, turnFormOf(csl));
}
const said = ({ turns }: Transcript) => turns.map(({ speaker, text }) => [speaker, text]);

describe('a debate in the XML of Public Whip', () => {
  test('gives each speech to its speaker, and titles and the record to nobody', async () => {
    const day = publicwhip(
      '<major-heading id="uk.org.publicwhip/debate/2024-05-06a.0.0">Water</major-heading>' +
        speech('Ann Lee', '<p>I beg to move.</p><p>It rose by 3&pound;<sup>2</sup></p>', 'person_id="1"') +
        '<minor-heading>Rivers and lakes</minor-heading>' +
        '<speech nospeaker="true"><p>The sitting went on without light</p></speech>' +
        speech('Bo Hart', '<p>Not so.</p>', 'person_id="2"') +
        speech('Ann Lee', '<p>It is.</p>', 'person_id="1"'),
      '<!DOCTYPE publicwhip [ <!ENTITY pound "&#163;"> ]>',
    );
    expect(said(await turnsIn(day))).toEqual([
      ['Ann Lee', 'I beg to move.\n\nIt rose by 3£²'],
      ['Bo Hart', 'Not so.'],
      ['Ann Lee', 'It is.'],
    ]);
    expect(await read(day)).toMatchObject({
      mediaType: 'application/xml',
      csl: {
        title: 'Water',
        issued: { 'date-parts': [[2024, 5, 6]] },
        'container-title': 'House of Commons Debates',
      },
      notices: [],
    });
  });

  test('gives words that look like a label to the one who says them', async () => {
    const day = publicwhip(
      speech('Ann Lee', '<p>He said two things.</p><p>Cy Dole: I quote him here.</p><p>[Bo Hart]: and this.</p>') +
        speech('Bo Hart', '<p>Yes.</p>') +
        speech('Ann Lee', '<p>No.</p>'),
    );
    for (const each of [day, day.replace('<p>[Bo Hart]: and this.</p>', '')]) {
      const [first, ...others] = said(await turnsIn(each));
      expect(first).toEqual(['Ann Lee', expect.stringMatching(/^He said two things\.\n\nCy Dole: I quote him here\./)]);
      expect(others).toEqual([
        ['Bo Hart', 'Yes.'],
        ['Ann Lee', 'No.'],
      ]);
      expect((await read(each)).notices).toEqual([]);
    }
  });

  test('splits a single speech, and tells of a division in nobody’s words', async () => {
    const day = publicwhip(
      speech('Ann Lee', '<p>I beg to move</p>') +
        '<division divnumber="5"><divisioncount ayes="1" noes="1"/><mplist vote="aye"><mpname vote="aye">Bo Hart</mpname></mplist></division>',
    );
    expect(said(await turnsIn(day))).toEqual([['Ann Lee', 'I beg to move']]);
    expect((await read(day)).text).toMatch(/Division No. 5: Ayes 1, Noes 1.*Aye: Bo Hart/s);
  });

  test('says which names stand for several speakers', async () => {
    const day = publicwhip(
      speech('Ann Lee', '<p>Yes.</p>', 'person_id="1"') +
        speech('Bo Hart', '<p>No.</p>', 'person_id="3"') +
        speech('Ann Lee', '<p>Never.</p>', 'person_id="2"'),
    );
    expect((await read(day)).notices).toMatchObject([{ text: expect.stringContaining('“Ann Lee” is the name of') }]);
  });
});

describe('a debate in Akoma Ntoso', () => {
  const DEBATE = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate><meta><identification>
    <FRBRWork><FRBRalias value="Sitting 12"/><FRBRdate date="2024-05-06" name="debate"/></FRBRWork></identification>
    <references><TLCPerson eId="lee" showAs="Ann Lee"/><TLCPerson eId="hart" showAs="Bo Hart"/></references></meta>
    <debateBody><debateSection><num>2</num><heading>Water</heading>
    <speech by="#lee"><from>Ann Lee:</from><p>It rose <i>fast</i>.</p><scene><p>Applause</p></scene><p>Truly</p></speech>
    <scene>Somebody left the room</scene>
    <question by="#hart"><p>Who asks?</p></question><answer by="#lee"><from>The Prime Minister</from><p>I do.</p></answer>
    <speech><p>Words of somebody unknown</p></speech></debateSection></debateBody></debate></akomaNtoso>`;

  test('gives speeches, questions and answers to who is named in or behind them', async () => {
    expect(said(await turnsIn(DEBATE))).toEqual([
      ['Ann Lee', 'It rose fast.\n\nTruly'],
      ['Bo Hart', 'Who asks?'],
      ['Ann Lee', 'I do.'],
    ]);
    const { csl, notices, text } = await read(DEBATE);
    expect(csl).toMatchObject({ title: 'Sitting 12', issued: { 'date-parts': [[2024, 5, 6]] } });
    expect(text).toMatch(/^2 Water\n\n/);
    expect(notices).toMatchObject([{ kind: 'uncertain', text: expect.stringContaining('1 speech of the document') }]);
  });
});

test('a day of hundreds of speeches is split with every word under its speaker', async () => {
  const names = Array.from(
    { length: 60 },
    (_, index) => `Ann ${String.fromCharCode(65 + (index % 26))}${'abc'[index % 3]}rn${'aeiou'[index % 5]}`,
  );
  const speeches = Array.from(
    { length: 300 },
    (_, index) => [names[(index * 7) % 60], `Words of speech ${index}.`] as const,
  );
  const day = publicwhip(
    speeches.map(([name, words]) => speech(name ?? '', `<p>${words}</p><p>And so on.</p>`)).join(''),
  );
  expect(said(await turnsIn(day))).toEqual(speeches.map(([name, words]) => [name, `${words}\n\nAnd so on.`]));
});

test('entities that grow or read files are refused', async () => {
  const bomb = '<!DOCTYPE publicwhip [<!ENTITY a "aa"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
  for (const entity of ['&a;', '&b;', '&x;'])
    await expect(read(publicwhip(speech('Ann Lee', entity), bomb))).rejects.toMatchObject({ code: 'UnreadableSource' });
  await expect(read(publicwhip('<a>'.repeat(5000)))).rejects.toMatchObject({ code: 'UnreadableSource' });
});
