import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Debate } from '../../../../shared/model/debate.ts';
import { claimedPassages, coverageOf } from '../../../../shared/sources/coverage/coverage.ts';
import { measureText } from '../../../../shared/sources/coverage/measured-text.ts';
import { citedDebate } from '../../../fixtures/cited-debates.ts';

const WORDS = Array.from({ length: 40 }, (_, index) => `word${index}`);
const TEXT = WORDS.join(' ');

/** A debate whose passages are runs of whole words, each cited by its own claim but for those that nobody cites. */
function debateWith(runs: readonly { from: number; count: number; cited: boolean }[], custom = {}): Debate {
  const startOf = (word: number) => WORDS.slice(0, word).join(' ').length + (word === 0 ? 0 : 1);
  const passages = runs.map(({ from, count, cited }, index) => {
    const start = startOf(from);
    const end = startOf(Math.min(WORDS.length, from + count)) - (from + count >= WORDS.length ? 0 : 1);
    return { id: `e${index}`, start, end: Math.max(start + 1, end), cited };
  });
  return citedDebate({
    claims: Object.fromEntries(passages.map(({ id }) => [`claim-${id}`, 'A claim.'])),
    sources: { s: { custom } },
    passages: passages.map(({ cited, ...passage }) => ({
      ...passage,
      source: 's',
      citedBy: cited ? [`claim-${passage.id}`] : [],
    })),
  });
}

const anyRuns = fc.array(
  fc.record({ from: fc.nat(WORDS.length - 1), count: fc.integer({ min: 1, max: 12 }), cited: fc.boolean() }),
  { maxLength: 8 },
);

describe('coverageOf', () => {
  test('counts each word once that stands in a passage, whatever passages overlap', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        const inPassages = WORDS.filter((_, word) =>
          runs.some(({ from, count }) => word >= from && word < from + count),
        );
        const { words, used } = coverageOf(debateWith(runs), 's', measureText(TEXT, { type: 'report' }));
        expect([words, used]).toEqual([WORDS.length, inPassages.length]);
      }),
    );
  });

  test('divides the words of the whole among its pages, and counts a claim on each page that its passage touches', () => {
    fc.assert(
      fc.property(
        anyRuns,
        fc.uniqueArray(fc.integer({ min: 1, max: TEXT.length - 1 }), { maxLength: 5 }),
        (runs, cuts) => {
          const custom = { pageStarts: [0, ...cuts.toSorted((a, b) => a - b)] };
          const debate = debateWith(runs, custom);
          const { words, used, pages } = coverageOf(debate, 's', measureText(TEXT, { type: 'report', custom }));
          const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
          expect([sum(pages.map((page) => page.words)), sum(pages.map((page) => page.used))]).toEqual([words, used]);
          for (const { start, end, claims } of pages) {
            const there = claimedPassages(debate, 's').filter(
              ({ excerpt }) => excerpt.start < end && excerpt.end > start,
            );
            expect(claims).toBe(new Set(there.flatMap(({ statements }) => statements)).size);
          }
        },
      ),
    );
  });

  test('tells of each turn and each speaker how much is used, and what has no claim', () => {
    const text = 'Ann Lee: It is so, I think.\n\nBo Ek: It is not.\n\nAnn Lee: Why?\n';
    const start = text.indexOf('It is so');
    const debate = citedDebate({
      claims: { claim: 'It is so.' },
      sources: { s: {} },
      passages: [{ id: 'e', source: 's', start, end: start + 8, citedBy: ['claim'] }],
    });
    const { turns, speakers } = coverageOf(debate, 's', measureText(text, { type: 'report' }));
    expect(turns.map(({ label, speaker, words, used, claims }) => [label, speaker, words, used, claims])).toEqual([
      ['1', 'Ann Lee', 5, 3, 1],
      ['2', 'Bo Ek', 3, 0, 0],
      ['3', 'Ann Lee', 1, 0, 0],
    ]);
    expect(speakers).toEqual([
      { speaker: 'Ann Lee', turns: 2, withClaim: 1, words: 6, used: 3 },
      { speaker: 'Bo Ek', turns: 1, withClaim: 0, words: 3, used: 0 },
    ]);
  });

  test('takes the statement that a move is about for a claim from the passage of the move', () => {
    const debate = citedDebate({
      claims: { claim: 'It is so.' },
      speakers: ['ann'],
      sources: { s: {} },
      passages: [{ id: 'e', source: 's', start: 0, end: 8 }],
      moves: [{ id: 'm', speaker: 'ann', act: 'denies', about: 'claim', excerpt: 'e' }],
    });
    const { claims } = coverageOf(debate, 's', measureText('It is so.', { type: 'report' }));
    expect(claims).toBe(1);
  });

  test('leaves out a passage that is no longer in the text', () => {
    const debate = citedDebate({ sources: { s: {} }, passages: [{ id: 'e', source: 's', start: 0, end: 0 }] });
    expect(coverageOf(debate, 's', measureText(TEXT, { type: 'report' }))).toMatchObject({ passages: 0, used: 0 });
  });
});
