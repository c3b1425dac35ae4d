import { describe, expect, test } from '@jest/globals';
import type { CslItem } from '../../../../shared/model/entities.ts';
import { apaMention, apaReference } from '../../../../shared/sources/references/apa.ts';
import { plainText } from '../../../../shared/sources/references/reference-part.ts';

const cooper = { family: 'Cooper', given: 'Yvette' };
const philp = { family: 'Philp', given: 'Chris J.' };

/** References as APA 7 has them; a report, a chapter … and what citeproc-js makes of the same items. */
const REFERENCES: readonly (readonly [string, CslItem])[] = [
  [
    'Counterclaim. (2025, January). Minutes [Briefing note].',
    {
      type: 'report',
      title: 'Minutes',
      author: [{ literal: 'Counterclaim' }],
      issued: { 'date-parts': [[2025, 1]] },
      genre: 'Briefing note',
    },
  ],
  [
    'IICSA. (2022, October 20). Final report (HC 720). https://example.org/x',
    {
      type: 'report',
      title: 'Final report',
      author: [{ literal: 'IICSA' }],
      issued: { 'date-parts': [[2022, 10, 20]] },
      publisher: 'IICSA',
      number: 'HC 720',
      URL: 'https://example.org/x',
    },
  ],
  [
    'Cooper, Y., & Philp, C. J. (2020). Whose book? OUP.',
    {
      type: 'book',
      title: 'Whose book?',
      author: [cooper, philp],
      issued: { 'date-parts': [[2020]] },
      publisher: 'OUP',
    },
  ],
  [
    'Cooper, Y., & Philp, C. J. (Eds.). (2020). Edited.',
    { type: 'book', title: 'Edited', editor: [cooper, philp], issued: { 'date-parts': [[2020]] } },
  ],
  [
    'Ng, A.-M. B. (2020). A chapter. In Y. Cooper & C. J. Philp (Eds.), A book (pp. 12–34). OUP.',
    {
      type: 'chapter',
      title: 'A chapter',
      'container-title': 'A book',
      editor: [cooper, philp],
      author: [{ family: 'Ng', given: 'Ann-Marie B.' }],
      issued: { 'date-parts': [[2020]] },
      publisher: 'OUP',
      page: '12-34',
    },
  ],
  [
    'Cooper, Y., Philp, C. J., & BBC. (2020, March). An article. Nature, 12(3), 1–9. https://doi.org/10.1/abc',
    {
      type: 'article-journal',
      title: 'An article',
      'container-title': 'Nature',
      volume: 12,
      issue: '3',
      page: '1-9',
      author: [cooper, philp, { literal: 'BBC' }],
      issued: { 'date-parts': [[2020, 3]] },
      DOI: 'https://doi.org/10.1/abc',
    },
  ],
  [
    'A page. (n.d.). Retrieved 1 February 2025, from https://example.org/p',
    {
      type: 'webpage',
      title: 'A page',
      URL: 'https://example.org/p',
      accessed: { 'date-parts': [[2025, 2, 1]] },
    },
  ],
  [
    'Cooper, Y. (2025, January 16). Statement. House of Commons.',
    {
      type: 'speech',
      title: 'Statement',
      author: [cooper],
      issued: { 'date-parts': [[2025, 1, 16]] },
      'event-title': 'House of Commons',
    },
  ],
  [
    'van Beethoven, L., Jr. (2020–2021). Works.',
    {
      type: 'book',
      title: 'Works',
      author: [{ family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van', suffix: 'Jr.' }],
      issued: { 'date-parts': [[2020], [2021]] },
    },
  ],
  [
    '王小明. (2020, January 2–5). 报告.',
    {
      type: 'book',
      title: '报告',
      author: [{ family: '王', given: '小明' }],
      issued: {
        'date-parts': [
          [2020, 1, 2],
          [2020, 1, 5],
        ],
      },
    },
  ],
  ['Untitled. (Spring 2025).', { type: 'document', issued: { literal: 'Spring 2025' } }],
];

describe('a citation', () => {
  test.each(REFERENCES)('reads %s', (expected, csl) => {
    expect(plainText(apaReference(csl))).toBe(expected);
  });

  test('names the page before the address', () => {
    const csl = { type: 'webpage', title: 'A page', URL: 'https://example.org/p', issued: { 'date-parts': [[2025]] } };
    expect(plainText(apaReference(csl, 3))).toBe('A page. (2025). p. 3. https://example.org/p');
  });

  test('sets the title of the whole work in italics, not that of its part', () => {
    const csl = { type: 'chapter', title: 'A chapter', 'container-title': 'A book' };
    const italic = apaReference(csl).filter(({ isItalic }) => isItalic);
    expect(italic.map(({ text }) => text)).toEqual(['A book']);
  });

  test('leads to addresses of the web alone', () => {
    const leading = (URL: string) => apaReference({ type: 'webpage', title: 'A page', URL }).map(({ href }) => href);
    expect(leading('https://example.org/a b').filter(Boolean)).toEqual(['https://example.org/a%20b']);
    expect(leading('javascript:alert(1)').filter(Boolean)).toEqual([]);
    expect(leading('https://').filter(Boolean)).toEqual([]);
  });

  test('is one line of text whatever the record holds', () => {
    const csl = {
      type: 'no type',
      title: 'A\n<i>title</i> <script>',
      author: [null, { literal: 3 }, 'x'],
      issued: { 'date-parts': [['2025', '1']] },
      volume: {},
    } as unknown as CslItem;
    expect(plainText(apaReference(csl))).toBe('3. (2025, January). A title <script>.');
  });
});

describe('a mention', () => {
  test('has the names, the year, the title and the page', () => {
    const csl = { type: 'report', title: 'Minutes', issued: { 'date-parts': [[2025, 1, 16]] } };
    const mention = (author: CslItem['author']) => plainText(apaMention({ ...csl, author }, 3));
    expect(mention([cooper, philp])).toBe('Cooper & Philp (2025), Minutes, p. 3');
    expect(mention([cooper, philp, cooper])).toBe('Cooper et al. (2025), Minutes, p. 3');
    expect(mention([])).toBe('Minutes (2025), p. 3');
  });
});

test('a chapter has the edition, the volume and the page with its book', () => {
  const csl = { type: 'chapter', title: 'On maps', 'container-title': 'Atlas', edition: '2', volume: '3', page: '5' };
  expect(plainText(apaReference(csl))).toContain('On maps. (n.d.). In Atlas (2nd ed., Vol. 3, p. 5).');
});
