import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatOf } from '../../../../shared/formats/argument-formats.ts';
import { nodesIn, parseXmlNodes } from '../../../../shared/formats/markup/xml-nodes.ts';
import { FREEMIND } from '../../../../shared/formats/outlines/freemind-format.ts';
import { OPML } from '../../../../shared/formats/outlines/opml-format.ts';
import { MARKDOWN, TABBED } from '../../../../shared/formats/outlines/outline-format.ts';
import { toOpml } from '../../../../shared/formats/outlines/write-opml.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { argumentOf, fileOf, importText } from '../../../fixtures/given-files.ts';
import { randomDebates } from '../../../fixtures/random-debates.ts';

describe('outlines', () => {
  test('OPML: what stands below a line bears on it, by its sign', async () => {
    const { data, argument, notes } = await importText(
      OPML,
      '<opml version="2.0"><head><title>Trains</title><ownerName>Ada</ownerName><expansionState>1</expansionState></head><body><outline text="Which?"><outline text="Night" _note="A note" created="now"><outline text="+ Quiet"/><outline text="Con: Slow"/><outline text="Rare"/></outline></outline></body></opml>',
    );
    expect(data.debate).toMatchObject({ title: 'Trains', author: 'Ada' });
    expect(argument).toEqual([
      'answers: Night > Which?',
      'supports: Quiet > Night',
      'attacks: Slow > Night',
      'supports: Rare > Night',
    ]);
    expect(data.statements[1]?.note).toBe('A note');
    expect(notes).toEqual([
      'left-out (line 1): “expansionState” of the head is left out: 1',
      'repaired (null): 1 line below others without a sign for how it bears on them came in as support.',
      'left-out (null): “created” of 1 lines left out.',
    ]);
  });

  test('OPML: a tag that holds a comma, or begins with a slash, comes back', async () => {
    const { data } = await importText(OPML, '<opml><body><outline text="A" tags="x, y&#10;/z&#10;"/></body></opml>');
    expect(data.statements[0]?.tags).toEqual(['x, y', '/z']);
    expect((await importText(OPML, toOpml(data).text)).data.statements[0]?.tags).toEqual(['x, y', '/z']);
  });

  test('FreeMind: icons are signs, rich text is text, what has no place is named', async () => {
    const { data, argument, notes } = await importText(
      FREEMIND,
      '<map version="1.0"><node TEXT="Root"><node TEXT="A" LINK="https://x.example"><icon BUILTIN="button_cancel"/><arrowlink DESTINATION="b"/></node><node><richcontent TYPE="NODE"><html><body><p>Rich <b>text</b></p></body></html></richcontent><richcontent TYPE="NOTE"><html><body><p>Why</p></body></html></richcontent><icon BUILTIN="yes"/><icon BUILTIN="idea"/></node></node></map>',
    );
    expect(argument).toEqual(['attacks: A > Root', 'supports: Rich text > Root']);
    expect(data.statements.map(({ note }) => note)).toEqual(['', 'https://x.example', 'Why']);
    expect(notes).toEqual([
      'left-out (line 1): An arrow across the map, to “b”, is left out.',
      'left-out (null): 1 icon left out.',
    ]);
  });

  test('Markdown: headings and lists, “+” and “-” as signs where both stand', async () => {
    const { argument } = await importText(
      MARKDOWN,
      '# Which way?\n\n* **Local**\n  + Fast\n  - Weak\n    and late\n* National\n',
    );
    expect(argument).toEqual([
      'answers: Local > Which way?',
      'supports: Fast > Local',
      'attacks: Weak and late > Local',
      'answers: National > Which way?',
    ]);
  });

  test('Markdown: bullets of one kind say nothing', async () => {
    const { argument, notes } = await importText(MARKDOWN, '- One\n  - Two\n');
    expect(argument).toEqual(['supports: Two > One']);
    expect(notes).toHaveLength(1);
  });

  test('indented lines', async () => {
    const { argument } = await importText(TABBED, 'One\n\t- Two\n\t\tPro: Three\n\t+ Four\nFive\n');
    expect(argument).toEqual(['attacks: Two > One', 'supports: Three > Two', 'supports: Four > One']);
  });

  test('a hundred thousand levels come in', async () => {
    const deep = `<opml><body>${'<outline text="x">'.repeat(50_000)}${'</outline>'.repeat(50_000)}</body></opml>`;
    expect((await importText(OPML, deep)).data.statements).toHaveLength(50_000);
  });

  test.each([
    [OPML, '<opml><head/></opml>'],
    [FREEMIND, '<map><node TEXT="x"/></map>'],
    [MARKDOWN, '# A\n\n- b\n'],
    [TABBED, 'A\n\tb\n'],
  ])('$name is told from the others', (format, text) => {
    expect([OPML, FREEMIND, MARKDOWN, TABBED].filter((each) => each.recognises(fileOf(text)))[0]).toBe(format);
  });

  test('a debate as OPML comes back with its statements, and its relations among them', async () => {
    await fc.assert(
      fc.asyncProperty(randomDebates(), async (debate) => {
        const data = debate.toData();
        const { text } = toOpml(data);

        const back = await importText(OPML, text);

        expect(back.data.statements.map(({ text: words, kind }) => `${kind} ${words}`).toSorted()).toEqual(
          data.statements.map(({ text: words, kind }) => `${kind} ${words}`).toSorted(),
        );
        const onStatements = { ...data, relations: data.relations.filter(({ target }) => 'statement' in target) };
        const premisesSorted = (lines: readonly string[]) =>
          lines
            .map((line) =>
              line
                .split(/[+>]/)
                .map((part) => part.trim())
                .toSorted()
                .join(),
            )
            .toSorted();
        expect(premisesSorted(back.argument)).toEqual(premisesSorted(argumentOf(onStatements)));
      }),
      { numRuns: 20 },
    );
  });

  test('Markdown: emphasis over more than 1,000 characters, and links over more than 2,000, stay as they stand', async () => {
    const [bold, link] = [`**${'b'.repeat(1001)}**`, `[w](${'u'.repeat(2001)})`];
    const { data } = await importText(MARKDOWN, `# **a** [w](u) ##\n- ${bold}\n- ${link}\n`);
    expect(data.statements.map(({ text }) => text)).toEqual(['a w (u)', bold, link]);
  });
});

describe('lines at the top of an outline', () => {
  test('keep a sign at their beginning, which is part of their words', async () => {
    const { data } = await importText(OPML, opmlOf('<outline text="- 5 % of all"/><outline text="+ 3 more"/>'));
    expect(data.statements.map(({ text }) => text)).toEqual(['- 5 % of all', '+ 3 more']);
  });

  test('that say otherwise how they bear on something are noted', async () => {
    const { notes } = await importText(OPML, opmlOf('<outline text="A." relation="attacks"/>'));
    expect(notes).toEqual(['left-out (line 1): A line that attacks stands below nothing: the sign is left out.']);
  });

  test('of this program’s own export keep what looks like a sign', async () => {
    const claims = { a: '- 5 % of all', b: '+ 3 more', c: 'Answer: none' };
    const data = dataOf({ claims, relations: [['r', 'supports', ['b'], 'a']] });
    const { data: again } = await importText(OPML, toOpml(data).text);
    expect(again.statements.map(({ text }) => text).sort()).toEqual(Object.values(claims).sort());
  });
});

describe('a line of OPML that repeats another', () => {
  test.each([
    ['itself', '<outline text="A." name="a" sameAs="a"/>', ['A.']],
    ['one that is not there', '<outline text="A." sameAs="b"/>', ['A.']],
    [
      'one that repeats the first',
      '<outline text="A." name="a"/><outline text="A." name="b" sameAs="a"/><outline text="A." sameAs="b"/>',
      ['A.'],
    ],
    [
      'one that repeats it',
      '<outline text="A." name="a" sameAs="b"/><outline text="B." name="b" sameAs="a"/>',
      ['A.', 'B.'],
    ],
  ])('%s leaves no statement out', async (_, lines, texts) => {
    const { data } = await importText(OPML, opmlOf(lines));
    expect(data.statements.map(({ text }) => text)).toEqual(texts);
  });

  test('has its own note, tags and weight noted, and so is a name that two lines have', async () => {
    const lines =
      '<outline text="A." name="a"/><outline text="A." sameAs="a" _note="N."/><outline text="B." name="a"/>';
    const { notes } = await importText(OPML, opmlOf(lines));
    expect(notes).toEqual([
      'repaired (line 1): A second line is called “a”: what repeats that is the first.',
      'left-out (line 1): The note, tags or weight of a line that repeats “a” are left out.',
    ]);
  });
});

test('attributes of OPML that say what is not understood are named, and so is what a line holds besides lines', async () => {
  const line = '<outline text="A." title="Other" kind="idea" weight="much" implicit="perhaps"><x>words</x></outline>';
  const { notes } = await importText(OPML, opmlOf(line));
  expect(notes).toEqual([
    'left-out (line 1): “much” as the weight of a line is not understood, and left out.',
    'left-out (line 1): “idea” as the kind of a line is not understood, and left out.',
    'left-out (line 1): “perhaps” as the implicit of a line is not understood, and left out.',
    'left-out (line 1): The title “Other” of a line that has another text is left out.',
    'left-out (line 1): “x” of a line is left out: words',
  ]);
});

test('a line of XML may have 130,000 lines below it: more than a function takes arguments', () => {
  expect(nodesIn(parseXmlNodes(`<a>${'<b/>'.repeat(130_000)}</a>`), 'b')).toHaveLength(130_000);
});

test.each([
  ['Trams?\n\tThey are quiet.\n\t\t- Not in curves.\n\tThey are dear.\n', 'outline'],
  ['# Trams\n\n- They are quiet.\n  + Measured.\n  - Not in curves.\n', 'markdown'],
  ['Claim\n  + support\n  - attack\n    + deeper\n', 'argdown'],
])('%j is told for what it is', (text, id) => {
  expect(formatOf(fileOf(text, 'file.txt'), null).id).toBe(id);
});

function opmlOf(lines: string): string {
  return `<opml version="2.0"><head><title>T</title></head><body>${lines}</body></opml>`;
}
