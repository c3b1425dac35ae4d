import { describe, expect, test } from '@jest/globals';
import { anchorAt } from '../../../shared/anchors/anchor.ts';
import { type Relocation, Relocator } from '../../../shared/anchors/relocate.ts';
import { type Edits, editedText } from '../../fixtures/edited-texts.ts';
import { randomNumbers } from '../../fixtures/large-debates.ts';

const TEXT = `The Home Secretary came to the House on Monday and set out what is to happen next.

Five areas will hold inquiries of their own, with money from the government. Oldham is among the first of them, and others are to follow in spring.

Members asked whether the new inquiries could summon witnesses and call for papers. The answer was that the framework would say so.`;
const QUOTE = 'Oldham is among the first of them';

function relocated(newText: string, quote = QUOTE, oldText = TEXT): Relocation {
  const start = oldText.indexOf(quote);
  return new Relocator(oldText, newText).relocate(anchorAt(oldText, start, start + quote.length));
}

function quoteIn(relocation: Relocation): string {
  return relocation.kind === 'lost' ? '' : relocation.anchor.exact;
}

describe('finding a passage again in a newer text', () => {
  test('is exact where only the text before it grew', () => {
    const relocation = relocated(`A new first paragraph.\n\n${TEXT}`);
    expect(relocation).toMatchObject({ kind: 'exact', anchor: { start: TEXT.indexOf(QUOTE) + 24, exact: QUOTE } });
  });

  test('is exact where other words nearby changed', () => {
    expect(relocated(TEXT.replace('in spring', 'in summer').replace('with money', 'with funds')).kind).toBe('exact');
  });

  test('must be confirmed where a word of it changed', () => {
    const relocation = relocated(TEXT.replace('among the first of them', 'one of the first of them'));
    expect(relocation.kind).toBe('moved');
    expect(quoteIn(relocation)).toContain('Oldham is one of the first');
  });

  test('must be confirmed where its words stand among others', () => {
    expect(
      relocated(TEXT.replace(QUOTE, 'It came first').concat(`\n\nA late addition: ${QUOTE}, people say.`)).kind,
    ).toBe('moved');
  });

  test('stays with the passage when a copy of it turns up elsewhere', () => {
    const relocation = relocated(`${QUOTE}, as was said.\n\n${TEXT}`);
    expect(relocation).toMatchObject({ kind: 'exact', anchor: { start: TEXT.lastIndexOf(QUOTE) + QUOTE.length + 16 } });
  });

  test('must be confirmed where two places are equally like it', () => {
    const paragraph = 'The clerk read the title of the bill, and the bill was ordered to be printed.\n\n';
    const oldText = paragraph.repeat(20);
    const start = oldText.indexOf('the bill was ordered', oldText.length / 2);
    const relocation = new Relocator(oldText, paragraph.repeat(21)).relocate(anchorAt(oldText, start, start + 20));
    expect(relocation.kind).toBe('moved');
  });

  test('is not found within a longer word', () => {
    expect(relocated('The moneyed few.', 'money', 'The money few.').kind).not.toBe('exact');
  });

  test('is lost where nothing like it is left', () => {
    expect(relocated('Entirely other words about trains that run at night.').kind).toBe('lost');
  });

  test('is found among characters beyond the first plane and in scripts without spaces', () => {
    const text = '💔💔 国家调查是必要的，因为地方调查没有权力传唤证人。💔 后来的话在这里继续说下去。';
    const relocation = relocated(`前言：${text}`, '地方调查没有权力', text);
    expect(relocation).toMatchObject({ kind: 'exact', anchor: { exact: '地方调查没有权力' } });
  });

  test('cuts no character in two', () => {
    const text = 'a💔b';
    expect(anchorAt(text, 2, 4)).toMatchObject({ exact: '💔b', start: 1, end: 4 });
  });
});

describe('a passage whose text is written in another way', () => {
  const SPOKEN = `The chair—a well-known engineer—asked: “Why was the oﬃcial survey late?” Nobody answered.

“We don’t know,” the clerk said at last, “and we didn’t ask in 2019.” The file was closed - or so it seemed.`;
  const said = (quote: string, newText: string) => relocated(`Preface.\n\n${newText}\n\nAn afterword.`, quote, SPOKEN);

  test.each([
    ['wrapped anew', SPOKEN.replace(/ /g, (space, at: number) => (at % 7 === 0 ? '\n' : space))],
    ['with spaces that do not break', SPOKEN.replaceAll(' ', '\u00a0')],
    ['with plain quotation marks', SPOKEN.replace(/[“”]/gu, '"').replaceAll('’', "'")],
    ['with other quotation marks', SPOKEN.replaceAll('“', '« ').replaceAll('”', ' »')],
    ['with other dashes', SPOKEN.replaceAll('—', ' – ').replaceAll(' - ', ' — ')],
    [
      'with words cut at the ends of lines',
      SPOKEN.replace('engineer', 'engi-\nneer').replace('answered', 'an\u00adswered'),
    ],
    ['with its ligatures spelt out', SPOKEN.replaceAll('ﬃ', 'ffi')],
    ['in capitals', SPOKEN.toUpperCase()],
  ])('stands there as before: %s', (_, newText) => {
    for (const quote of [
      'a well-known engineer',
      'Why was the oﬃcial survey late?',
      'don’t know',
      'in 2019',
      'or so it seemed',
    ])
      expect([quote, said(quote, newText)]).toMatchObject([quote, { kind: 'exact', changes: [] }]);
  });

  test('keeps the quotation marks at its ends', () => {
    const quote = '“Why was the oﬃcial survey late?”';
    const found = said(quote, SPOKEN.replaceAll('“', '« ').replaceAll('”', ' »'));
    expect(found).toMatchObject({ kind: 'exact', anchor: { exact: '« Why was the oﬃcial survey late? »' } });
    expect(quoteIn(said('Why was the oﬃcial survey late?', SPOKEN.replaceAll('”', '"')))).toBe(
      'Why was the oﬃcial survey late?',
    );
  });

  test('tells of words that white space alone joins or parts', () => {
    const found = relocated(
      'He met a the rapist in the hall of the house.',
      'a therapist in',
      'He met a therapist in the hall of the house.',
    );
    expect(found).toMatchObject({ kind: 'exact', changes: [{ where: 'inside', what: 'space', new: 'the rapist' }] });
  });

  test('must be confirmed where a figure was joined to another', () => {
    expect(said('in 2019', SPOKEN.replace('in 2019', 'in 2019³')).kind).toBe('moved');
    expect(
      relocated('It cost 10 to 15 crowns for each house.', 'cost 10–15 crowns', 'It cost 10–15 crowns for each house.')
        .kind,
    ).toBe('moved');
  });

  test('is told from the same words a page on, in a text that is the same but for its spaces', () => {
    const oldText = 'The bill was read.\nThe bill was read.\n';
    const start = oldText.lastIndexOf('bill');
    const newText = 'The bill was read. The bill was read.';
    const found = new Relocator(oldText, newText).relocate(anchorAt(oldText, start, start + 4));
    expect(found).toMatchObject({ kind: 'exact', anchor: { start: newText.lastIndexOf('bill') } });
  });
});

describe('a change right beside a passage', () => {
  test.each([
    ['a negation before it', TEXT.replace('Oldham', 'In no way Oldham'), { where: 'before', what: 'negation' }],
    [
      'a negation after it',
      TEXT.replace('first of them', 'first of them no longer'),
      { where: 'after', what: 'negation' },
    ],
    ['a name', TEXT.replace('with money from the government.', 'with money from Glasgow.'), { where: 'before' }],
    ['a number', TEXT.replace('others are to', '12 others are to'), { where: 'after', what: 'number', new: '12' }],
  ])('is told, and the passage stays: %s', (_, newText, change) => {
    const found = relocated(newText);
    expect(found).toMatchObject({ kind: 'exact', anchor: { exact: QUOTE } });
    expect(found).toHaveProperty('changes', expect.arrayContaining([expect.objectContaining(change)]));
  });

  test('is not told where other words changed further away', () => {
    expect(relocated(TEXT.replace('came to the House', 'spoke in the House'))).toMatchObject({
      kind: 'exact',
      changes: [],
    });
  });

  test.each([
    ['its first word', 'Oldham never is among', 'never'],
    ['its last word', 'the first of no them', 'no'],
  ])('is told right beside %s inside it, with the whole of it proposed', (_, words, negation) => {
    const [old] = [words.replace(` ${negation}`, '')];
    const found = relocated(TEXT.replace(old, words));
    expect(found).toMatchObject({
      kind: 'moved',
      changes: [{ where: 'inside', what: 'negation', old: '', new: negation }],
    });
    expect(quoteIn(found)).toBe(QUOTE.replace(old, words));
  });

  test('is told of words inside it, which must be confirmed', () => {
    const found = relocated(TEXT.replace('Oldham is among', 'Oldham is not among'));
    expect(found).toMatchObject({
      kind: 'moved',
      changes: [{ where: 'inside', what: 'negation', old: '', new: 'not' }],
    });
  });
});

describe('words that stand in several places', () => {
  const LAST = 'The answer was that the framework would say so.';

  test('must be confirmed at the end of a text that was doubled', () => {
    expect(relocated(`${TEXT}\n\n${TEXT}`, LAST).kind).toBe('moved');
    expect(relocated(`${TEXT}\n\n${TEXT}`, 'The Home Secretary came').kind).toBe('moved');
  });

  test('must be confirmed where the old text had them twice, among the same words', () => {
    expect(relocated(`An addition. ${TEXT}`, LAST, `${TEXT}\n\n${TEXT}`).kind).toBe('moved');
  });

  test('stay where they were when a similar phrase stands nearby', () => {
    const newText = TEXT.replace('to follow in spring.', 'to follow in spring. Oldham is among the last of them.');
    expect(relocated(newText)).toMatchObject({ kind: 'exact', anchor: { exact: QUOTE } });
  });
});

describe('texts that were edited at random', () => {
  const cases: [string, Edits][] = [
    ['one word in a hundred changed', { changed: 0.01, moved: 1, decoys: false }],
    ['one word in ten changed', { changed: 0.1, moved: 2, decoys: false }],
    ['one word in twenty changed, and copies put elsewhere', { changed: 0.05, moved: 1, decoys: true }],
    ['three words in ten changed, and copies put elsewhere', { changed: 0.3, moved: 2, decoys: true }],
  ];

  test.each(cases)('never say that a passage is exact where it is not: %s', (_, edits) => {
    const random = randomNumbers(11);
    const wrong: unknown[] = [];
    let exact = 0;
    let unchanged = 0;
    for (let round = 0; round < 40; round++) {
      const { before, after, passages } = editedText(6_000, 6, edits, random);
      const relocator = new Relocator(before, after);
      for (const { start, end, now } of passages) {
        const relocation = relocator.relocate(anchorAt(before, start, end));
        if (now !== null) unchanged += 1;
        if (relocation.kind !== 'exact') continue;
        exact += 1;
        if (relocation.anchor.start !== now?.start) wrong.push({ before: before.slice(start, end), relocation });
      }
    }
    expect(wrong).toEqual([]);
    expect(exact).toBeGreaterThan(unchanged * 0.6);
  });

  test('find every passage whose words stayed when the text is written anew', () => {
    const random = randomNumbers(12);
    const wrong: unknown[] = [];
    for (let round = 0; round < 40; round++) {
      const changed = round % 2 === 0 ? 0 : 0.005;
      const { before, after, passages } = editedText(
        6_000,
        6,
        { changed, moved: 0, decoys: false, writtenAnew: true },
        random,
      );
      const relocator = new Relocator(before, after);
      for (const { start, end, now } of passages) {
        const relocation = relocator.relocate(anchorAt(before, start, end));
        const isRight = now === null ? relocation.kind !== 'exact' : relocation.kind === 'exact';
        if (!isRight || (now !== null && quoteIn(relocation) !== after.slice(now.start, now.end)))
          wrong.push({ now, relocation });
      }
    }
    expect(wrong).toEqual([]);
  });
});
