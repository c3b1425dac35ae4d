import { describe, expect, test } from '@jest/globals';
import type { CslItem } from '../../../../shared/model/entities.ts';
import { type TextRow, textColumns } from '../../../../shared/scene/text-order/text-columns.ts';
import { measureText } from '../../../../shared/sources/coverage/measured-text.ts';
import { citedDebate, type SketchedPassage } from '../../../fixtures/cited-debates.ts';

const PAGE = `${'word '.repeat(60)}\n`;
const PAGES: CslItem = { type: 'report', custom: { pageStarts: [0, 1, 2, 3, 4, 5].map((page) => page * PAGE.length) } };
const ALL = { map: null, source: null };

/** A report of six pages of sixty words, with passages of three words at the beginning of pages. */
function paged(passages: readonly { page: number; at?: number; citedBy: readonly string[] }[]) {
  const debate = citedDebate({
    claims: { a: 'A.', b: 'B.', c: 'C.', d: 'D.' },
    placed: { a: [0, 0], b: [0, 0] },
    sources: { s: PAGES },
    passages: passages.map(({ page, at = 0, citedBy }, index): SketchedPassage => {
      const start = (page - 1) * PAGE.length + at;
      return { id: `e${index}`, source: 's', start, end: start + 14, citedBy };
    }),
  });
  return { debate, texts: new Map([['s', measureText(PAGE.repeat(6), PAGES)]]) };
}

function told(rows: readonly TextRow[]): string[] {
  return rows.map((row) => {
    if (row.kind === 'stretch') return `${row.label} (${row.words})`;
    if (row.kind === 'heading') return row.label;
    return row.claims
      .map(({ statement, first }) => (first === null ? statement : `${statement} first ${first}`))
      .join(' ');
  });
}

describe('the order of a text', () => {
  test('has claims page by page, and says which pages have none', () => {
    const { debate, texts } = paged([
      { page: 6, citedBy: ['b'] },
      { page: 2, citedBy: ['a'] },
    ]);
    const [column] = textColumns(debate, ALL, texts);
    expect(told(column?.rows ?? [])).toEqual([
      'Page 1: no claim (60)',
      'Page 2',
      'a',
      'Pages 3–5: no claim (237)',
      'Page 6',
      'b',
      'No claim (57)',
    ]);
  });

  test('has several claims of one place together, and the longer passage of one beginning first', () => {
    const { debate, texts } = paged([
      { page: 1, at: 5, citedBy: ['c'] },
      { page: 1, citedBy: ['b', 'a'] },
    ]);
    expect(told(textColumns(debate, ALL, texts)[0]?.rows ?? []).slice(0, 3)).toEqual(['Page 1', 'b a', 'c']);
  });

  test('has a claim in full where it stands first, and refers there from its other passages', () => {
    const { debate, texts } = paged([
      { page: 1, citedBy: ['a'] },
      { page: 3, citedBy: ['a', 'b'] },
    ]);
    expect(told(textColumns(debate, ALL, texts)[0]?.rows ?? [])).toContain('a first on page 1 b');
  });

  test('has the claims that are made from no source in a column of their own', () => {
    const { debate, texts } = paged([{ page: 1, citedBy: ['a'] }]);
    const [, rest] = textColumns(debate, ALL, texts);
    expect([rest?.source, rest?.title, told(rest?.rows ?? [])]).toEqual([null, 'From no source', ['b', 'c', 'd']]);
  });

  test('leaves out what is not on the map, and takes its passages for stretches without a claim', () => {
    const { debate, texts } = paged([
      { page: 1, citedBy: ['a'] },
      { page: 2, citedBy: ['c'] },
    ]);
    const columns = textColumns(debate, { map: 'map', source: null }, texts);
    expect(told(columns[0]?.rows ?? [])).toEqual(['Page 1', 'a', 'Pages 2–6: no claim (357)']);
    expect(told(columns[1]?.rows ?? [])).toEqual(['b']);
  });

  test('has one source alone when that is asked for', () => {
    const { debate, texts } = paged([{ page: 1, citedBy: ['a'] }]);
    expect(textColumns(debate, { map: null, source: 's' }, texts).map(({ source }) => source)).toEqual(['s']);
    expect(() => textColumns(debate, { map: null, source: 'none' }, texts)).toThrow(/none/);
  });

  test('has claims turn by turn in a transcript, with who speaks and when, and the turns without a claim', () => {
    const text =
      'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ann Lee>It is so.\n\n00:05.000 --> 00:09.000\n<v Bo Ek>It is not.\n\n00:12.000 --> 00:19.000\n<v Ann Lee>Why is it not?\n';
    const start = text.indexOf('It is so');
    const debate = citedDebate({
      claims: { a: 'It is so.' },
      sources: { s: {} },
      passages: [{ id: 'e', source: 's', start, end: start + 8, citedBy: ['a'] }],
    });
    const texts = new Map([['s', measureText(text, { type: 'report' })]]);
    const rows = told(textColumns(debate, ALL, texts)[0]?.rows ?? []);
    expect(rows.slice(-3)).toEqual(['Turn 1 · Ann Lee · 00:00:01', 'a', expect.stringMatching(/^Turns 2–3: no claim/)]);
  });

  test('says no more of a text that is not measured than where its passages stand', () => {
    const { debate } = paged([{ page: 2, citedBy: ['a'] }]);
    expect(told(textColumns(debate, ALL, new Map())[0]?.rows ?? [])).toEqual(['a']);
  });

  test('has claims from lost passages at the end', () => {
    const { debate, texts } = paged([{ page: 2, citedBy: ['a'] }]);
    const { start, end } = debate.get('excerpt', 'e0');
    debate.apply([
      {
        entity: 'excerpt',
        id: 'e0',
        before: { start, end },
        after: { start: 0, end: 0 },
      },
    ]);
    expect(told(textColumns(debate, ALL, texts)[0]?.rows ?? []).slice(-2)).toEqual(['No longer in the text', 'a']);
  });
});
