import { describe, expect, test } from '@jest/globals';
import { claimText, pageAt, pageStarts, passageAt } from '../../../renderer/reader/passage.ts';
import type { CslItem, Source } from '../../../shared/model/entities.ts';

const sourceOf = (custom?: unknown): Source => ({
  id: 's',
  csl: { type: 'document', ...(custom === undefined ? {} : { custom }) } as CslItem,
  verbatim: false,
  mediaType: 'text/plain',
  text: 'a'.repeat(64),
  original: null,
});

describe('a passage', () => {
  const text = 'One  👩‍👩‍👧 two. \n\n Three.';

  test('is what was selected without the space around it', () => {
    const passage = passageAt(sourceOf(), text, 3, 19);
    expect(passage).toMatchObject({ source: 's', exact: '👩‍👩‍👧 two.', start: 5, end: 18, page: null });
    expect(text.slice(passage?.start, passage?.end)).toBe(passage?.exact);
  });

  test('is none where only space was selected, or nothing', () => {
    expect([passageAt(sourceOf(), text, 3, 5), passageAt(sourceOf(), text, 4, 4)]).toEqual([null, null]);
  });

  test('knows on which page it begins', () => {
    const source = sourceOf({ pageStarts: [0, 10, 10, 20] });
    expect([0, 9, 10, 19, 20, 99].map((offset) => pageAt(source, offset))).toEqual([1, 1, 3, 3, 4, 4]);
  });

  test('has no page where what the source says of them is no list of offsets', () => {
    for (const custom of [
      undefined,
      null,
      'x',
      {},
      { pageStarts: 'x' },
      { pageStarts: [0, 'x'] },
      { pageStarts: [0.5] },
    ]) {
      expect([pageStarts(sourceOf(custom)), pageAt(sourceOf(custom), 5)]).toEqual([[], null]);
    }
  });
});

describe('the text of a claim made of a passage', () => {
  test('is its words on one line', () => {
    expect(claimText('  Inquiries\nshould   be local. ')).toBe('Inquiries should be local.');
  });

  test('is the first sentence of many', () => {
    expect(claimText(`The chair opened it. ${'Then they spoke of it at length. '.repeat(20)}`)).toBe(
      'The chair opened it.',
    );
  });

  test('is cut at a word where the first sentence is too long', () => {
    const text = claimText(`${'word '.repeat(100)}end.`);
    expect(text).toMatch(/^(?:word )+word…$/);
    expect(text.length).toBeLessThanOrEqual(301);
    expect(claimText('👩'.repeat(400)).isWellFormed()).toBe(true);
  });
});
