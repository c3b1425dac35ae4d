/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { Debate } from '../../../../shared/model/debate.ts';
import { reportHtml } from '../../../../shared/report/html/report-html.ts';
import { sampleDebate } from '../../../../shared/sample/sample-debate.ts';
import { HOSTILE, hostileDebate } from '../../../fixtures/hostile-debate.ts';
import { htmlFaults } from '../../../fixtures/html-faults.ts';
import { reportOf } from '../../../fixtures/reports.ts';
import { sourcedDebate, sourcedSketch } from '../../../fixtures/sourced-debates.ts';
import { accessibilityFaults } from '../../../renderer/fixtures/accessibility.ts';

function show(debate: Debate): void {
  document.open();
  document.write(reportHtml(reportOf(debate)));
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

describe('a report in HTML', () => {
  beforeEach(() => show(sourcedDebate()));

  test('has a title, a table of contents that leads to all of it, and its chapters', () => {
    expect(textsOf('h1')).toEqual(['A debate']);
    expect(textsOf('header p')).toEqual(['Report by An analyst, 1 February 2025', '5 statements, 2 sources']);
    expect(textsOf('nav .level-1')).toEqual(textsOf('h2'));
    expect(textsOf('nav .level-2')).toEqual(['Which inquiry?', 'On no map.']);
    expect(textsOf('nav .level-3')).toEqual(['A local one.']);
  });

  test('tells of each statement its number, what it is, and what it bears on', () => {
    expect(textsOf('#map-1 h3, #map-1 h4, #map-1 .about')).toEqual([
      '1 Question Which inquiry?',
      '2 Position · answers 1 A local one.',
      '3 Counterclaim · attacks 2, with 4',
      '4 Counterclaim · attacks 2, with 3',
    ]);
    expect(textsOf('#map-1 .statement')).toEqual(['A national one.', 'Only it can compel witnesses.']);
  });

  test('says who asserts and who denies, and when', () => {
    expect(textsOf('#map-1 ul li')).toEqual([
      'Asserted by The minister (Home Secretary), 16 January 2025',
      'Denied by Her shadow, January 2025; reported as: They lack powers.',
    ]);
  });

  test('quotes only a speaker’s own words, reports the others, and says in notes where they stand', () => {
    expect(textsOf('#map-1 blockquote')).toEqual([
      '“Inquiries should be local.”1',
      'The minister wants them local2',
      '“Inquiries should be local.”3',
    ]);
    expect(textsOf('#notes li').slice(0, 2)).toEqual([
      'Hansard. (2025, January 16). Statement. p. 7. https://example.org/hansard ↩',
      'Reported in: Counterclaim. (2025, January). A note 📝 of ours. ↩',
    ]);
  });

  test('lists the claims without a source, the passages that none cites, and the references', () => {
    expect(textsOf('#without-source li')).toEqual(['4 Only it can compel witnesses.', '5 On no map.']);
    expect(textsOf('#not-cited blockquote')).toEqual(['“国家调查 was refused.”4']);
    expect(textsOf('#references li')).toEqual([
      'Counterclaim. (2025, January). A note 📝 of ours. (Reports what was said; not the speakers’ own words.)',
      'Hansard. (2025, January 16). Statement. https://example.org/hansard',
    ]);
  });

  test('has links that lead somewhere in it, and to no address but those of sources', () => {
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    const within = links.filter((href) => href.startsWith('#'));
    expect(within.filter((href) => document.getElementById(href.slice(1)) === null)).toEqual([]);
    // In the note on its passage, and in the list.
    const outwards = links.filter((href) => !href.startsWith('#'));
    expect(new Set(outwards)).toEqual(new Set(['https://example.org/hansard']));
  });

  test('is accessible', async () => {
    expect(await accessibilityFaults(document.documentElement)).toEqual([]);
  });

  test('has every id once, on a debate with several maps', () => {
    show(new Debate(sampleDebate({ sha256: () => 'a'.repeat(64) }).data));
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a report of hostile texts in HTML', () => {
  test('shows them as they were written, and nothing of them runs or is fetched', () => {
    show(hostileDebate());
    expect(document.querySelectorAll('script, img, [onerror], .class, base, link')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe(HOSTILE);
    expect(document.querySelector('#map-1 blockquote')?.textContent).toContain(HOSTILE);
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
])('a report of %s is valid HTML', async (_, debate) => {
  expect(await htmlFaults(reportHtml(reportOf(debate())))).toEqual([]);
});

test('the same debate gives the same HTML, whatever was made from it before', () => {
  expect(reportHtml(reportOf(sourcedDebate()))).toBe(reportHtml(reportOf(sourcedDebate())));
});

test('a report in HTML says how far claims are from the words of their passages, and where a quotation is not one', () => {
  const data = sourcedDebate().toData();
  const citations = data.citations.map((citation) =>
    citation.id === 'c0'
      ? ({ ...citation, fidelity: 'interpretation', reason: 'It says more', attribution: 'reported' } as const)
      : ({ ...citation, fidelity: 'quotation', checkedBy: 'A. Reader', checkedOn: '2025-01-16' } as const),
  );
  const book = reportHtml(reportOf(new Debate({ ...data, citations })));
  expect(book).toContain('Fidelity: <bdi>Interpretation. It says more. Reported by the speaker.');
  expect(book).toContain('Fidelity: <bdi>Quotation. Read by A. Reader on 16 January 2025. Not word for word: ');
  expect(reportHtml(reportOf(sourcedDebate()))).not.toContain('Fidelity:');
});
