import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CslItem } from '../../../../shared/model/entities.ts';
import type { ReferencePart } from '../../../../shared/sources/references/reference-part.ts';
import {
  formatMention,
  formatNote,
  formatReference,
  REFERENCE_STYLES,
  type ReferenceStyle,
} from '../../../../shared/sources/references/references.ts';

const lee = { family: 'Lee', given: 'Ann B.' };
const gogh = { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' };
const white = { family: 'White', given: 'Bob' };
const ministry = { literal: 'Ministry of Locks' };
const year = (value: number) => ({ 'date-parts': [[value]] });
const SEEN = { accessed: { 'date-parts': [[2025, 2, 1]] } };

/** Records of every kind, none of them of a work that exists. */
const RECORDS = {
  article: {
    type: 'article-journal',
    title: 'On maps: “a study”',
    'container-title': 'Journal of Maps',
    author: [lee, gogh],
    issued: { 'date-parts': [[2020, 3, 4]] },
    volume: '3',
    issue: '2',
    page: '10-20',
    DOI: '10.1234/x',
  },
  chapter: {
    type: 'chapter',
    title: 'A chapter',
    'container-title': 'A book',
    author: [white],
    editor: [{ family: 'Grey', given: 'Ann' }],
    issued: year(2001),
    page: '10-20',
    publisher: 'Press',
    'publisher-place': 'Oxford',
  },
  book: {
    type: 'book',
    title: 'A book',
    author: [lee, gogh, white, { literal: 'BBC' }],
    issued: year(2001),
    edition: '2',
    publisher: 'Press',
    'publisher-place': 'Oxford',
  },
  edited: { type: 'book', title: 'Edited', editor: [lee, gogh], issued: year(2001), publisher: 'Press' },
  report: {
    type: 'report',
    title: 'Locks',
    author: [ministry],
    publisher: 'Ministry of Locks',
    number: 'HC 12',
    issued: { 'date-parts': [[2025, 1, 16]] },
    URL: 'https://example.org/r',
  },
  thesis: {
    type: 'thesis',
    title: 'On water',
    author: [lee],
    genre: 'PhD thesis',
    publisher: 'Lock University',
    issued: year(2019),
  },
  news: {
    type: 'article-newspaper',
    title: 'Dated in words',
    author: [gogh],
    'container-title': 'The Daily Lock',
    issued: { literal: 'Spring 2020' },
    URL: 'https://example.org/n',
    ...SEEN,
  },
  page: { type: 'webpage', title: 'Is it so?', author: [ministry], URL: 'https://example.org/x', ...SEEN },
  neutral: { type: 'legal_case', title: 'Green v White', issued: year(1998), number: 'UKHL 3', authority: 'HL' },
  reported: {
    type: 'legal_case',
    title: 'Green v White',
    issued: year(1998),
    'container-title': 'AC',
    volume: '1',
    page: '10-30',
    authority: 'HL',
  },
  act: { type: 'legislation', title: 'Bridges Act 1998', issued: { 'date-parts': [[1998, 6, 30]] }, number: 'c 42' },
  speech: {
    type: 'speech',
    title: 'Statement',
    author: [lee],
    'event-title': 'House of Commons',
    issued: { 'date-parts': [[2025, 1, 16]] },
  },
} as const satisfies Record<string, CslItem>;
type RecordName = keyof typeof RECORDS;

/** Entries of lists of references; what stands between asterisks is italic. */
const ENTRIES: Readonly<Record<ReferenceStyle, Readonly<Partial<Record<RecordName, string>>>>> = {
  apa: {
    book: 'Lee, A. B., van Gogh, V., White, B., & BBC. (2001). *A book* (2nd ed.). Press.',
    thesis: 'Lee, A. B. (2019). *On water* [PhD thesis]. Lock University.',
    neutral: '*Green v White*, UKHL 3 (HL 1998).',
    reported: '*Green v White*, 1 AC 10 (HL 1998).',
    act: 'Bridges Act 1998, c 42.',
  },
  mla: {
    article:
      'Lee, Ann B., and Vincent van Gogh. “On maps: ‘a study.’” *Journal of Maps*, vol. 3, no. 2, 4 Mar. 2020, pp. 10–20, https://doi.org/10.1234/x.',
    chapter: 'White, Bob. “A chapter.” *A book*, edited by Ann Grey, Press, 2001, pp. 10–20.',
    book: 'Lee, Ann B., et al. *A book*. 2nd ed., Press, 2001.',
    edited: 'Lee, Ann B., and Vincent van Gogh, editors. *Edited*. Press, 2001.',
    report: 'Ministry of Locks. *Locks*. HC 12, 16 Jan. 2025, https://example.org/r.',
    thesis: 'Lee, Ann B. *On water*. PhD thesis. Lock University, 2019.',
    news: 'van Gogh, Vincent. “Dated in words.” *The Daily Lock*, Spring 2020, https://example.org/n.',
    page: 'Ministry of Locks. “Is it so?” https://example.org/x. Accessed 1 Feb. 2025.',
    neutral: '*Green v White*. UKHL 3, HL, 1998.',
    speech: 'Lee, Ann B. “Statement.” *House of Commons*, 16 Jan. 2025.',
  },
  chicago: {
    article:
      'Lee, Ann B., and Vincent van Gogh. “On maps: ‘a study.’” *Journal of Maps* 3, no. 2 (March 4, 2020): 10–20. https://doi.org/10.1234/x.',
    chapter: 'White, Bob. “A chapter.” In *A book*, edited by Ann Grey, 10–20. Oxford: Press, 2001.',
    book: 'Lee, Ann B., Vincent van Gogh, Bob White, and BBC. *A book*. 2nd ed. Oxford: Press, 2001.',
    edited: 'Lee, Ann B., and Vincent van Gogh, eds. *Edited*. Press, 2001.',
    report: 'Ministry of Locks. *Locks*. HC 12. January 16, 2025. https://example.org/r.',
    thesis: 'Lee, Ann B. “On water.” PhD thesis, Lock University, 2019.',
    news: 'van Gogh, Vincent. “Dated in words.” *The Daily Lock*, Spring 2020. https://example.org/n.',
    page: 'Ministry of Locks. “Is it so?” Accessed February 1, 2025. https://example.org/x.',
    speech: 'Lee, Ann B. “Statement.” House of Commons, January 16, 2025.',
  },
  oscola: {
    article: 'Lee AB and van Gogh V, ‘On maps: “a study”’ (2020) 3(2) Journal of Maps 10',
    chapter: 'White B, ‘A chapter’ in Ann Grey (ed), *A book* (Press 2001)',
    book: 'Lee AB and others, *A book* (2nd edn, Press 2001)',
    edited: 'Lee AB and van Gogh V (eds), *Edited* (Press 2001)',
    report: 'Ministry of Locks, *Locks* (HC 12, 16 January 2025) <https://example.org/r>',
    thesis: 'Lee AB, ‘On water’ (PhD thesis, Lock University 2019)',
    news: 'van Gogh V, ‘Dated in words’ *The Daily Lock* (Spring 2020) <https://example.org/n> accessed 1 February 2025',
    page: 'Ministry of Locks, ‘Is it so?’ <https://example.org/x> accessed 1 February 2025',
    neutral: '*Green v White* [1998] UKHL 3',
    reported: '*Green v White* [1998] 1 AC 10 (HL)',
    act: 'Bridges Act 1998 c 42',
    speech: 'Lee AB, ‘Statement’ (House of Commons, 16 January 2025)',
  },
  vancouver: {
    article: 'Lee AB, van Gogh V. On maps: “a study”. Journal of Maps. 2020 Mar 4;3(2):10-20. doi:10.1234/x',
    chapter: 'White B. A chapter. In: Grey A, editor. A book. Oxford: Press; 2001. p. 10-20.',
    book: 'Lee AB, van Gogh V, White B, BBC. A book. 2nd ed. Oxford: Press; 2001.',
    edited: 'Lee AB, van Gogh V, editors. Edited. Press; 2001.',
    report:
      'Ministry of Locks. Locks [Internet]. 2025 Jan 16. Report No.: HC 12. Available from: https://example.org/r',
    thesis: 'Lee AB. On water [PhD thesis]. Lock University; 2019.',
    news: 'van Gogh V. Dated in words. The Daily Lock [Internet]. Spring 2020 [cited 2025 Feb 1]. Available from: https://example.org/n',
    page: 'Ministry of Locks. Is it so? [Internet]. [date unknown] [cited 2025 Feb 1]. Available from: https://example.org/x',
    speech: 'Lee AB. Statement. House of Commons. 2025 Jan 16.',
  },
};

function marked(parts: readonly ReferencePart[]): string {
  return parts.map(({ text, isItalic }) => (isItalic ? `*${text}*` : text)).join('');
}

describe.each(REFERENCE_STYLES)('a reference in the style %s', (style) => {
  test.each(Object.entries(ENTRIES[style]))('to a record of the kind “%s” has its rules', (name, expected) => {
    expect(marked(formatReference(RECORDS[name as RecordName], style))).toBe(expected);
  });

  test('is one line of text, and so are notes and mentions, whatever the record holds', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.string()), fc.object());
    const members = 'title author editor issued accessed volume page container-title edition URL DOI'.split(' ');
    const record = fc.record(Object.fromEntries(members.map((member) => [member, value])), { requiredKeys: [] });
    const types = fc.constantFrom(...Object.values(RECORDS).map(({ type }) => type), 'no type');
    fc.assert(
      fc.property(record, types, (rest, type) => {
        const csl = { ...rest, type } as CslItem;
        for (const format of [formatReference, formatNote, formatMention]) {
          expect(marked(format(csl, style, 3))).toMatch(/^[^\n]+$/u);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('names the page that is cited', () => {
    for (const csl of Object.values(RECORDS)) {
      expect(marked(formatReference(csl, style, 77))).toContain('77');
      expect(marked(formatMention(csl, style, 77))).toContain('77');
      expect(marked(formatNote(csl, style, 77))).toContain('77');
    }
  });

  test('leads to the address alone', () => {
    const leading = formatReference(RECORDS.report, style).filter(({ href }) => href !== undefined);
    expect(leading).toEqual([{ text: 'https://example.org/r', isItalic: false, href: 'https://example.org/r' }]);
  });
});

test.each([
  [
    'chicago',
    'article',
    'Ann B. Lee and Vincent van Gogh, “On maps: ‘a study,’” *Journal of Maps* 3, no. 2 (March 4, 2020): 3, https://doi.org/10.1234/x.',
  ],
  ['chicago', 'chapter', 'Bob White, “A chapter,” in *A book*, ed. Ann Grey (Oxford: Press, 2001), 3.'],
  ['chicago', 'book', 'Ann B. Lee et al., *A book*, 2nd ed. (Oxford: Press, 2001), 3.'],
  ['chicago', 'thesis', 'Ann B. Lee, “On water” (PhD thesis, Lock University, 2019), 3.'],
  ['oscola', 'article', 'Ann B Lee and Vincent van Gogh, ‘On maps: “a study”’ (2020) 3(2) Journal of Maps 10, 3.'],
  ['oscola', 'chapter', 'Bob White, ‘A chapter’ in Ann Grey (ed), *A book* (Press 2001) 3.'],
  ['oscola', 'reported', '*Green v White* [1998] 1 AC 10 (HL) p 3.'],
] as const)(
  'a note in the style %s on a record of the kind “%s” has names in their natural order',
  (style, name, note) => {
    expect(marked(formatNote(RECORDS[name], style, 3))).toBe(note);
  },
);

test.each([
  ['mla', 'article', 'Lee and van Gogh, “On maps,” p. 3'],
  ['mla', 'book', 'Lee et al., *A book*, p. 3'],
  ['chicago', 'article', 'Lee and van Gogh, “On maps,” 3'],
  ['chicago', 'edited', '*Edited*, 3'],
  ['oscola', 'article', 'Lee and van Gogh, ‘On maps’ 3'],
  ['vancouver', 'article', 'Lee AB, van Gogh V. On maps, p. 3'],
] as const)('a mention in the style %s of a record of the kind “%s” is short', (style, name, mention) => {
  expect(marked(formatMention(RECORDS[name], style, 3))).toBe(mention);
});
