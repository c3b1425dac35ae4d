import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from '@jest/globals';
import { toBibtex } from '../../../../shared/formats/bibtex/bibtex.ts';
import type { CslItem, Source } from '../../../../shared/model/entities.ts';
import { sourcedDebate } from '../../../fixtures/sourced-debates.ts';

function entryOf(csl: CslItem): string {
  const source: Source = {
    id: 's',
    csl,
    verbatim: false,
    mediaType: 'text/plain',
    text: 'a'.repeat(64),
    original: null,
  };
  return toBibtex(sourcedDebate({ with: { sources: [source] } }));
}

/** Returns a field as it stands in the file. */
function field(csl: CslItem, name: string): string | undefined {
  return new RegExp(`^  ${name} = (.*),$`, 'mu').exec(entryOf(csl))?.[1];
}

function readBack(csl: CslItem): Record<string, unknown> {
  return (new Cite(entryOf(csl)).data as unknown as Record<string, unknown>[])[0] ?? {};
}

/** Every type of CSL 1.0.2, with the type of its entry. */
const TYPES: readonly (readonly [string, string])[] = [
  ['article', 'article'],
  ['article-journal', 'article'],
  ['article-magazine', 'article'],
  ['article-newspaper', 'article'],
  ['bill', 'misc'],
  ['book', 'book'],
  ['broadcast', 'misc'],
  ['chapter', 'incollection'],
  ['classic', 'book'],
  ['collection', 'book'],
  ['dataset', 'misc'],
  ['document', 'misc'],
  ['entry', 'incollection'],
  ['entry-dictionary', 'incollection'],
  ['entry-encyclopedia', 'incollection'],
  ['event', 'misc'],
  ['figure', 'misc'],
  ['graphic', 'misc'],
  ['hearing', 'misc'],
  ['interview', 'misc'],
  ['legal_case', 'misc'],
  ['legislation', 'misc'],
  ['manuscript', 'unpublished'],
  ['map', 'misc'],
  ['motion_picture', 'misc'],
  ['musical_score', 'misc'],
  ['pamphlet', 'booklet'],
  ['paper-conference', 'inproceedings'],
  ['patent', 'misc'],
  ['performance', 'misc'],
  ['periodical', 'book'],
  ['personal_communication', 'misc'],
  ['post', 'misc'],
  ['post-weblog', 'misc'],
  ['regulation', 'misc'],
  ['report', 'techreport'],
  ['review', 'article'],
  ['review-book', 'article'],
  ['software', 'misc'],
  ['song', 'misc'],
  ['speech', 'misc'],
  ['standard', 'manual'],
  ['thesis', 'phdthesis'],
  ['treaty', 'misc'],
  ['webpage', 'misc'],
];

const NAMES = ['author', 'chair', 'compiler', 'composer', 'container-author', 'director', 'editor', 'interviewer'];
const MORE_NAMES = ['guest', 'host', 'illustrator', 'narrator', 'performer', 'producer', 'recipient', 'translator'];
/** Members that are texts or numbers; `custom` and `id` are the program's own. */
const TEXTS = (
  'abstract annote archive archive_collection archive_location archive-place authority call-number chapter-number ' +
  'citation-number collection-number collection-title container-title container-title-short dimensions division DOI ' +
  'edition event-title event-place genre ISBN ISSN issue jurisdiction keyword language license medium note number ' +
  'number-of-pages number-of-volumes original-publisher original-publisher-place original-title page part-number ' +
  'PMCID PMID publisher publisher-place references reviewed-genre reviewed-title scale section source status ' +
  'supplement-number title title-short URL version volume'
).split(' ');

describe('a record as an entry of BibTeX', () => {
  test.each(TYPES)('of the type %s is an @%s', (type, entry) => {
    expect(entryOf({ type, title: 'A', 'container-title': 'B' })).toMatch(new RegExp(`^@${entry}\\{`, 'u'));
  });

  test.each(TYPES)('of the type %s has every member that can be said in a field', (type) => {
    const texts = Object.fromEntries(TEXTS.map((member, index) => [member, `word${index}x`]));
    const names = [...NAMES, ...MORE_NAMES].map((member, index) => [member, [{ family: `name${index}x`, given: 'a' }]]);
    const written = entryOf({ type, ...texts, ...Object.fromEntries(names) });
    const fields = [...written.matchAll(/^ {2}(\S+) = /gmu)].map(([, name]) => name);
    for (const [at, member] of TEXTS.entries()) expect(`${member} ${written}`).toContain(`word${at}x`);
    for (const [at] of names.entries()) expect(written).toContain(`name${at}x`);
    expect(new Set(fields).size).toBe(fields.length);
  });

  test.each(TYPES)('of the type %s is read back with its title, names, date, container and address', (type) => {
    const record = {
      type,
      title: 'On locks: “iron” and water',
      author: [{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }],
      'container-title': 'The Daily Lock',
      issued: { 'date-parts': [[2019, 12, 30]] },
      URL: 'https://example.org/a_b?x=1&y=50%25#z',
    };
    const read = readBack(record);
    const { type: _, 'container-title': container, ...others } = record;
    expect(read).toMatchObject(others);
    const isArticle = entryOf(record).startsWith('@article');
    expect(isArticle ? field(record, 'journal') : field(record, 'booktitle')).toBe('{The {Daily} {Lock}}');
    if (!isArticle) expect(read['container-title']).toBe(container);
  });

  test('that no book or journal contains is not an article or a chapter of one', () => {
    for (const type of ['article', 'entry', 'review']) expect(entryOf({ type, title: 'A' })).toMatch(/^@misc/u);
  });

  test.each([
    ['PhD thesis', '@phdthesis', undefined],
    ['Doctoral dissertation', '@phdthesis', undefined],
    ['Master’s thesis', '@mastersthesis', undefined],
    ['', '@phdthesis', '{Thesis}'],
    ['Licentiate thesis', '@phdthesis', '{Licentiate thesis}'],
  ])('that is a thesis, “%s”, is printed as what it is', (genre, entry, type) => {
    const csl = { type: 'thesis', title: 'A', genre, publisher: 'Lock School' };
    expect(entryOf(csl).startsWith(entry)).toBe(true);
    expect([field(csl, 'type'), field(csl, 'school')]).toEqual([type, '{Lock School}']);
  });
});

describe('what styles print of an entry', () => {
  test('that is a report is not that it is a technical one', () => {
    expect(field({ type: 'report', title: 'A', publisher: 'Lock Board' }, 'type')).toBe('{Report}');
    expect(field({ type: 'report', title: 'A', genre: 'White paper' }, 'type')).toBe('{White paper}');
  });

  test('that has no type of its own is all that the record says', () => {
    const speech = { type: 'speech', title: 'A', genre: 'Lecture', 'event-title': 'Lock day', 'event-place': 'Bath' };
    expect(field(speech, 'howpublished')).toBe('{Lecture, Lock day, Bath}');
  });
});

describe('a date', () => {
  const dated = (issued: CslItem['issued']) => {
    const csl = { type: 'book', title: 'A', issued };
    return [field(csl, 'year'), field(csl, 'month')];
  };

  test.each([
    [{ 'date-parts': [[2025, 1, 16]] }, '{2025}', 'jan # {~16}'],
    [{ 'date-parts': [['2025', '1', '16']] }, '{2025}', 'jan # {~16}'],
    [{ 'date-parts': [[2001, 3]] }, '{2001}', 'mar'],
    [{ 'date-parts': [[1998]], season: 2 }, '{1998}', '{Summer}'],
    [{ 'date-parts': [[1998, 22]] }, '{1998}', '{Summer}'],
    [{ 'date-parts': [[-380]] }, '{380 BC}', undefined],
    [{ 'date-parts': [[1850]], circa: true }, '{c. 1850}', undefined],
    [{ raw: '2020-03-04' }, '{2020}', 'mar # {~4}'],
    [{ 'date-parts': [[2019], [2021]] }, '{2019--2021}', undefined],
    [
      {
        'date-parts': [
          [2019, 12, 30],
          [2020, 1, 2],
        ],
      },
      '{2020}',
      'dec # {~30} # { 2019} # {--} # jan # {~2}',
    ],
    [
      {
        'date-parts': [
          [2020, 1, 2],
          [2020, 1, 5],
        ],
      },
      '{2020}',
      'jan # {~2} # {--5}',
    ],
    [
      {
        'date-parts': [
          [2020, 1],
          [2020, 3],
        ],
      },
      '{2020}',
      'jan # {--} # mar',
    ],
    [{ literal: 'Spring 2020' }, '{2020}', '{Spring}'],
    [{ raw: 'c. 1850' }, '{1850}', '{c.}'],
    [{ literal: '1999/2000' }, '{1999/2000}', undefined],
    [{ literal: '3 May 2011, evening' }, '{2011}', '{3 May, evening}'],
    [{ literal: 'forthcoming' }, '{forthcoming}', undefined],
    [{ 'date-parts': [[null]] }, undefined, undefined],
  ])('%j has its year and its month', (issued, year, month) => {
    expect(dated(issued)).toEqual([year, month]);
  });

  test.each([
    { 'date-parts': [[2025, 1, 16]] },
    { 'date-parts': [[2001, 3]] },
    {
      'date-parts': [
        [2019, 12, 30],
        [2020, 1, 2],
      ],
    },
    {
      'date-parts': [
        [2020, 1],
        [2020, 3],
      ],
    },
    { 'date-parts': [[1790]] },
  ])('%j is read back whole', (issued) => {
    expect(readBack({ type: 'book', title: 'A', issued })).toMatchObject({ issued });
  });

  test('of a visit is told for people and for programs', () => {
    const csl = { type: 'webpage', title: 'A', accessed: { 'date-parts': [[2025, 2, 1]] } };
    expect([field(csl, 'note'), field(csl, 'urldate')]).toEqual(['{Accessed 1 February 2025}', '{2025-02-01}']);
  });
});

describe('a title', () => {
  test.each([
    ['iPhone sales', '{iPhone} sales'],
    ['McDonald v. NHS: MacLeod in pH 7', '{McDonald} v. {NHS}: {MacLeod} in {pH} 7'],
    ['A report: How we answered', 'A report: How we answered'],
    ['“The 5% rule” of Bath', '“{The} 5\\% rule” of {Bath}'],
    ['Øl and Élan', '{Øl} and {Élan}'],
    ['No? Yes', 'No? {Yes}'],
    ['On <i>Homo sapiens</i> and H<sub>2</sub>O', 'On \\textit{{Homo} sapiens} and {H}\\textsubscript{2}{O}'],
    ['The <span class="nocase">van der Waals</span> force', 'The {van der {Waals}} force'],
    ['<i>never closed', 'never closed'],
  ])('“%s” keeps its capitals where a style sets titles in lower case', (title, written) => {
    expect(field({ type: 'book', title }, 'title')).toBe(`{${written}}`);
  });
});

describe('pages and names', () => {
  test.each([
    ['10-20', '{10--20}'],
    ['10–20, 30-2', '{10--20, 30--2}'],
    ['iv - xii', '{iv--xii}'],
    ['7', '{7}'],
  ])('the pages %s keep the end of their range', (page, written) => {
    expect(field({ type: 'chapter', title: 'A', page }, 'pages')).toBe(written);
  });

  test.each([
    [{ literal: 'Department for Business and Trade' }, '{{Department for Business and Trade}}'],
    [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }, '{King, Jr., Martin Luther}'],
    [{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }, '{van Gogh, Vincent}'],
    [{ family: 'Lloyd George' }, '{{Lloyd George}}'],
    [{ family: 'Plato' }, '{{Plato}}'],
    [{ literal: '王小明' }, '{{王小明}}'],
  ])('%j stays one name', (name, written) => {
    expect(field({ type: 'book', title: 'A', author: [name] }, 'author')).toBe(written);
  });
});
