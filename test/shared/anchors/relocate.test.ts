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
});
