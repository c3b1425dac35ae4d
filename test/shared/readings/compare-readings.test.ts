import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreementOf } from '../../../shared/readings/agreement.ts';
import { markOf } from '../../../shared/readings/compare-readings.ts';
import { compared, comparedByTags, debateMarking, TEXT } from './two-readings.ts';

const LOCAL = 'The inquiry should be local.';
const HEARD = 'Victims were not heard for years.';
const COSTS = 'Costs would rise by a third.';
const told = ({ differences }: ReturnType<typeof compared>) =>
  differences.map((each) => [each.kind, markOf(each).anchor.exact]);

describe('two readings of a source', () => {
  test('differ in what only one of them marked, in the order of the text', () => {
    const found = compared(debateMarking([[COSTS], [LOCAL]]), debateMarking([[LOCAL], [HEARD]]));
    expect(told(found)).toEqual([
      ['only-there', HEARD],
      ['only-here', COSTS],
    ]);
    expect(found.comparison.pairs.map(({ here }) => here.anchor.exact)).toEqual([LOCAL]);
  });

  test('differ in borders where one marked most of what the other did, but not in white space and full stops', () => {
    const here = debateMarking([
      ['inquiry should be local'],
      ['Victims were not heard for years. '],
      ['Costs would rise'],
    ]);
    const there = debateMarking([[LOCAL], [HEARD], ['rise by a third. The minister did not agree.']]);
    expect(told(compared(here, there))).toEqual([
      ['borders', 'inquiry should be local'],
      ['only-here', 'Costs would rise'],
      ['only-there', 'rise by a third. The minister did not agree.'],
    ]);
  });

  test('pair each passage with the one that is most like it', () => {
    const here = debateMarking([[LOCAL], [`${LOCAL} ${HEARD}`]]);
    const there = debateMarking([[`${LOCAL} ${HEARD}`], [LOCAL]]);
    expect(told(compared(here, there))).toEqual([]);
  });

  test('differ in the claims that they took, whatever capitals, accents and full stop', () => {
    const here = debateMarking([[LOCAL, [['The inquiry should be local.'], ['Only here']]]]);
    const there = debateMarking([[LOCAL, [['the inquiry  should be LÓCAL'], ['Only there']]]]);
    const { differences } = compared(here, there);
    expect(differences).toMatchObject([
      {
        kind: 'claims',
        pair: {
          claimsHere: [{ statement: { text: 'Only here' } }],
          claimsThere: [{ statement: { text: 'Only there' } }],
        },
      },
    ]);
  });

  test('differ in how they judge the same claim, in its relations and in who asserts it', () => {
    const marked = (judged: object) =>
      [
        [LOCAL, [['It should be local', judged]]],
        [COSTS, [['It would cost more']]],
      ] as const;
    const sketch = (kind: 'supports' | 'attacks', act: 'asserts' | 'denies', name: string) => ({
      relations: [['r', kind, ['claim-2'], 'claim-1'] as const],
      with: {
        speakers: [{ id: name, kind: 'person' as const, name, otherNames: ['A. Lund'], role: '', colour: '#123456' }],
        moves: [
          {
            id: 'm',
            speaker: name,
            act,
            target: { statement: 'claim-1' },
            at: null,
            words: '',
            excerpt: null,
            replyTo: null,
            order: 'a0',
          },
        ],
      },
    });
    const here = debateMarking(marked({ fidelity: 'quotation', attribution: 'own' }), {
      sketch: sketch('supports', 'asserts', 'Ann'),
    });
    const there = debateMarking(marked({ fidelity: 'paraphrase', attribution: 'own' }), {
      sketch: sketch('attacks', 'denies', 'A. Lund'),
    });
    const found = compared(here, there);
    expect(found.differences.map(({ kind }) => kind).toSorted()).toEqual(['act', 'fidelity', 'relation']);
    const { labels } = agreementOf(found.comparison, TEXT.length);
    expect(labels.attribution).toEqual({ compared: 1, same: 1, kappa: null });
    expect(labels.relation).toEqual({ compared: 1, same: 0, kappa: 0 });
  });

  test('pair a relation with the one of its kind, where claims have several', () => {
    const sketch = (kinds: readonly ('supports' | 'attacks')[]) => ({
      relations: kinds.map((kind, i) => [`r${i}`, kind, ['claim-2'], 'claim-1'] as const),
    });
    const marked = [
      [LOCAL, [['It should be local']]],
      [COSTS, [['It would cost more']]],
    ] as const;
    const here = debateMarking(marked, { sketch: sketch(['supports', 'attacks']) });
    const there = debateMarking(marked, { sketch: sketch(['attacks', 'supports']) });
    expect(compared(here, there).differences).toEqual([]);
  });

  test('of one debate are not compared in what was judged once', () => {
    const debate = debateMarking([[LOCAL, [['It should be local', { fidelity: 'quotation' }]], ['ann', 'ben']]]);
    const { labels } = agreementOf(comparedByTags(debate, ['ann', 'ben']).comparison, TEXT.length);
    expect(labels.fidelity.compared).toBe(0);
  });

  test('are laid over each other where one has another text of the source, and what is not certain is left out', () => {
    const other = TEXT.replace('The inquiry', 'A preface of its own.\n\nThe inquiry').replace(
      'Nobody asked why.',
      'All asked.',
    );
    const there = debateMarking([[HEARD], ['All asked.']], { text: other, sha: 'b'.repeat(64) });
    const { comparison, differences } = compared(debateMarking([[HEARD]]), there, other);
    expect(differences).toEqual([]);
    expect(comparison.there.unplaced.map(({ exact }) => exact)).toEqual(['All asked.']);
  });

  test('are told apart by tags in one debate', () => {
    const debate = debateMarking([
      [LOCAL, [['It should be local']], ['ann', 'ben']],
      [HEARD, [], ['ann']],
      [COSTS, [], ['ben']],
      ['Nobody asked why.'],
    ]);
    expect(told(comparedByTags(debate, ['ann', 'ben']))).toEqual([
      ['only-here', HEARD],
      ['only-there', COSTS],
    ]);
  });
});

describe('the agreement of two readings', () => {
  test('counts passages and characters', () => {
    const here = debateMarking([[LOCAL], [HEARD]]);
    const there = debateMarking([[LOCAL], ['Victims were not heard'], [COSTS]]);
    const { passages, characters } = agreementOf(compared(here, there).comparison, TEXT.length);
    expect(passages).toEqual({ here: 2, there: 3, same: 1, otherBorders: 1, onlyHere: 0, onlyThere: 1 });
    const both = LOCAL.length + 'Victims were not heard'.length;
    expect(characters).toEqual({
      all: TEXT.length,
      here: LOCAL.length + HEARD.length,
      there: both + COSTS.length,
      both,
      alike: (TEXT.length - (HEARD.length - 'Victims were not heard'.length) - COSTS.length) / TEXT.length,
      shared: both / (LOCAL.length + HEARD.length + COSTS.length),
    });
  });

  test('is perfect with itself, however many passages overlap', () => {
    const words = fc.uniqueArray(
      fc
        .tuple(fc.nat(TEXT.length - 20), fc.integer({ min: 3, max: 19 }))
        .map(([at, length]) => TEXT.slice(at, at + length)),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(
        words.filter((all) => new Set(all.map((each) => TEXT.indexOf(each))).size === all.length),
        (all) => {
          const debate = debateMarking(all.map((each) => [each, [[`Claim ${each}`]]]));
          const { comparison, differences } = compared(debate, debate);
          const { alpha, characters, passages } = agreementOf(comparison, TEXT.length);
          expect(differences).toEqual([]);
          expect([alpha.marked, alpha.judged, characters.alike, characters.shared, passages.same]).toEqual([
            1,
            1,
            1,
            1,
            all.length,
          ]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('of a reading with one that marked nothing cannot be above chance', () => {
    const { alpha, characters } = agreementOf(
      compared(debateMarking([[LOCAL]]), debateMarking([])).comparison,
      TEXT.length,
    );
    expect(alpha.marked).toBeLessThanOrEqual(0);
    expect(characters.shared).toBe(0);
  });
});
