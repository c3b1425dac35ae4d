/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { sourceBookHtml } from '../../../shared/formats/source-book-html.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { sampleDebate } from '../../../shared/sample/sample-debate.ts';
import { HOSTILE, hostileDebate } from '../../fixtures/hostile-debate.ts';
import { htmlFaults } from '../../fixtures/html-faults.ts';
import { sourcedDebate, sourcedSketch } from '../../fixtures/sourced-debates.ts';
import { accessibilityFaults } from '../../renderer/fixtures/accessibility.ts';

function show(debate: Debate): void {
  document.open();
  document.write(sourceBookHtml(debate));
  document.close();
}

/** Texts as another program may have written them. */
function blankDebate(): Debate {
  const { sources = [], excerpts = [] } = sourcedSketch.with ?? {};
  return sourcedDebate({
    ...sourcedSketch,
    questions: { q: ' ' },
    claims: { local: '\n', national: 'a \n\t\n b  \r\nc', power: '\u2028', apart: '' },
    map: { title: '  ' },
    with: {
      ...sourcedSketch.with,
      sources: sources.map((source) => ({
        ...source,
        csl: { type: 'report', title: ' ', URL: 'https://example.org/a b"c' },
      })),
      excerpts: excerpts.map((excerpt) => ({ ...excerpt, note: ' \n ', tags: [' '] })),
    },
  });
}

function textsOf(selector: string, within: ParentNode = document): string[] {
  return [...within.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
}

describe('a source book in HTML', () => {
  beforeEach(() => show(sourcedDebate()));

  test('has a section for each map, for what is on none, and for what lacks a source or a claim', () => {
    expect(textsOf('h1')).toEqual(['A debate']);
    expect(textsOf('h2')).toEqual([
      'A map',
      'On no map',
      'Claims without a source',
      'Passages that no statement cites',
      'Sources',
    ]);
    expect(textsOf('nav a')).toEqual(textsOf('h2'));
  });

  test('tells of each statement what it is, in the order in which it is read', () => {
    expect(textsOf('#map-1 h3')).toEqual([
      'Question Which inquiry?',
      'Position A local one.',
      'Counterclaim A national one.',
      'Counterclaim Only it can compel witnesses.',
    ]);
  });

  test('says who asserts and who denies, when, and where that is on record', () => {
    expect(textsOf('#statement-2 .moves li')).toEqual([
      'Asserted by The minister (Home Secretary), 16 January 2025; said in [2], p. 7',
      'Denied by Her shadow, January 2025; reported in [1]: reported as: They lack powers.',
    ]);
  });

  test('quotes only a speaker’s own words, and reports the others', () => {
    expect(textsOf('#statement-2 blockquote')).toEqual([
      '“Inquiries should be local.”',
      'The minister wants them local',
    ]);
    expect(textsOf('#statement-2 figcaption')).toEqual([
      'Hansard (2025), Statement, p. 7 [2]',
      'Reported in: Counterclaim (2025), A note 📝 of ours [1]',
    ]);
    expect(textsOf('#statement-2 .note')).toEqual(['Note: The key words', 'Tags: policy, local']);
  });

  test('lists the claims without a source, the passages that none cites, and the sources', () => {
    expect(textsOf('#without-source li')).toEqual(['Only it can compel witnesses.', 'On no map.']);
    expect(textsOf('#not-cited blockquote')).toEqual(['“国家调查 was refused.”']);
    expect(textsOf('#sources li')).toEqual([
      'Counterclaim. (2025, January). A note 📝 of ours. Reports what was said; not the speakers’ own words.',
      'Hansard. (2025, January 16). Statement. https://example.org/hansard',
    ]);
  });

  test('has links that lead somewhere in it, and to no address but those of sources', () => {
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    const within = links.filter((href) => href.startsWith('#'));
    expect(within.filter((href) => document.getElementById(href.slice(1)) === null)).toEqual([]);
    expect(links.filter((href) => !href.startsWith('#'))).toEqual(['https://example.org/hansard']);
  });

  test('is accessible', async () => {
    expect(await accessibilityFaults(document.documentElement)).toEqual([]);
  });

  test('tells of a statement on several maps once', () => {
    show(new Debate(sampleDebate({ sha256: () => 'a'.repeat(64) }).data));
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const debate = new Debate(sampleDebate({ sha256: () => 'a'.repeat(64) }).data);
    expect(document.querySelectorAll('article[id]')).toHaveLength(debate.statements.size);
    expect(document.querySelectorAll('article:not([id])').length).toBe(debate.placements.size - debate.statements.size);
  });
});

describe('a source book of hostile texts in HTML', () => {
  test('shows them as they were written, and nothing of them runs or is fetched', () => {
    show(hostileDebate());
    expect(document.querySelectorAll('script, img, [onerror], .class, base, link')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe(HOSTILE);
    expect(document.querySelector('#statement-2 blockquote')?.textContent).toContain(HOSTILE);
    expect([...document.querySelectorAll('a')].filter((link) => !link.getAttribute('href')?.startsWith('#'))).toEqual(
      [],
    );
  });

  test('is accessible all the same', async () => {
    show(hostileDebate());
    const faults = await accessibilityFaults(document.documentElement);
    expect(faults.filter((fault) => !fault.startsWith('html-lang-valid'))).toEqual([]);
  });
});

test.each([
  ['the sample debate', () => new Debate(sampleDebate({ sha256: () => 'a'.repeat(64) }).data)],
  ['sources, passages, notes and moves', () => sourcedDebate()],
  ['hostile texts', () => hostileDebate()],
  ['texts of nothing but white space', () => blankDebate()],
])('a source book of %s is valid HTML', async (_, debate) => {
  expect(await htmlFaults(sourceBookHtml(debate()))).toEqual([]);
});

test('the same debate gives the same HTML, whatever was made from it before', () => {
  expect(sourceBookHtml(sourcedDebate())).toBe(sourceBookHtml(sourcedDebate()));
});

test('a source book in HTML says how far claims are from the words of their passages, and where a quotation is not one', () => {
  const data = sourcedDebate().toData();
  const citations = data.citations.map((citation) =>
    citation.id === 'c0'
      ? ({ ...citation, fidelity: 'interpretation', reason: 'It says more', attribution: 'reported' } as const)
      : ({ ...citation, fidelity: 'quotation', checkedBy: 'A. Reader', checkedOn: '2025-01-16' } as const),
  );
  const book = sourceBookHtml(new Debate({ ...data, citations }));
  expect(book).toContain('Fidelity: Interpretation. It says more. Reported by the speaker.');
  expect(book).toContain('Fidelity: Quotation. Read by A. Reader on 16 January 2025. Not word for word: ');
  expect(sourceBookHtml(sourcedDebate())).not.toContain('Fidelity');
});
