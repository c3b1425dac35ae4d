import { describe, expect, test } from '@jest/globals';
import { checkDebate } from '../../../shared/model/check-debate.ts';
import { Debate } from '../../../shared/model/debate.ts';
import type { Difference } from '../../../shared/readings/compare-readings.ts';
import { type Settlement, settle, settlementsOf } from '../../../shared/readings/settle.ts';
import { compared, comparedByTags, debateMarking, type Marked } from './two-readings.ts';

const LOCAL = 'The inquiry should be local.';
const HEARD = 'Victims were not heard for years.';
const COSTS = 'Costs would rise by a third.';
const QUOTED = { fidelity: 'quotation', attribution: 'own' } as const;

let count = 0;
const newId = () => `new-${++count}`;

/** Settles the only difference of a kind, and returns the debate afterwards, which must be sound and can be taken back. */
function settled(here: readonly Marked[], there: readonly Marked[], kind: Difference['kind'], settlement: Settlement) {
  const [debate, other] = [debateMarking(here), debateMarking(there)];
  const { comparison, differences } = compared(debate, other);
  const found = differences.filter((each) => each.kind === kind);
  expect(found).toHaveLength(1);
  const changes = settle(comparison, found[0] as Difference, settlement, newId);
  const after = new Debate({ over: debate });
  after.apply(changes);
  expect(checkDebate(after)).toEqual([]);
  return { after, changes, left: compared(after, other).differences.map((each) => each.kind) };
}

describe('settling a difference of two debates', () => {
  test('changes nothing where this one holds', () => {
    const { changes } = settled([[LOCAL, [['Local']]]], [[HEARD]], 'only-there', 'here');
    expect(changes).toEqual([]);
  });

  test('takes over a passage with its claims and judgements, without a check, and uses a claim that says the same', () => {
    const there: Marked[] = [
      [HEARD, [['Nobody heard them', { ...QUOTED, checkedBy: 'Eve', checkedOn: '2025' }], ['LOCAL.']]],
      [LOCAL],
    ];
    const { after, left } = settled([[LOCAL, [['Local']]]], there, 'only-there', 'there');
    expect([...after.statements.values()].map(({ text }) => text)).toEqual(['Local', 'Nobody heard them']);
    const [excerpt] = [...after.excerpts.values()].filter(({ exact }) => exact === HEARD);
    const [first, second] = after.citationsByExcerpt.get(excerpt?.id ?? '');
    expect(first).toMatchObject({ ...QUOTED, checkedBy: '', checkedOn: null });
    expect(second).toMatchObject({ statement: 'claim-1', fidelity: null });
    expect(left).toEqual(['claims']);
  });

  test('deletes a passage that only this one has', () => {
    const { after, left } = settled([[LOCAL], [HEARD]], [[LOCAL]], 'only-here', 'there');
    expect([...after.excerpts.values()].map(({ exact }) => exact)).toEqual([LOCAL]);
    expect(left).toEqual([]);
  });

  test('moves a passage to the other’s borders, or keeps both', () => {
    const [here, there]: Marked[][] = [[['inquiry should be local', [['Local']]]], [[LOCAL, [['Local']]]]];
    const moved = settled(here ?? [], there ?? [], 'borders', 'there');
    expect([...moved.after.excerpts.values()].map(({ exact }) => exact)).toEqual([LOCAL]);
    expect(moved.left).toEqual([]);
    const both = settled(here ?? [], there ?? [], 'borders', 'both');
    expect([...both.after.excerpts.values()].map(({ exact }) => exact)).toEqual(['inquiry should be local', LOCAL]);
  });

  test('takes the other’s claims instead of this one’s, or beside them', () => {
    const [here, there]: Marked[][] = [[[LOCAL, [['Mine']]]], [[LOCAL, [['Theirs', QUOTED]]]]];
    const cited = ({ after }: ReturnType<typeof settled>) =>
      after.citationsByExcerpt
        .get('e1')
        .map(({ statement, fidelity }) => [after.statements.get(statement)?.text, fidelity]);
    expect(cited(settled(here ?? [], there ?? [], 'claims', 'there'))).toEqual([['Theirs', 'quotation']]);
    expect(cited(settled(here ?? [], there ?? [], 'claims', 'both')).toSorted()).toEqual([
      ['Mine', null],
      ['Theirs', 'quotation'],
    ]);
  });

  test('takes a judgement over, and the check of the one before falls off', () => {
    const here: Marked[] = [[LOCAL, [['Local', { ...QUOTED, checkedBy: 'Eve', checkedOn: '2025' }]]]];
    const there: Marked[] = [
      [LOCAL, [['Local', { fidelity: 'interpretation', reason: 'It says more', attribution: 'own' }]]],
    ];
    const { after, left } = settled(here, there, 'fidelity', 'there');
    expect(after.citations.get('c1-1')).toMatchObject({
      fidelity: 'interpretation',
      reason: 'It says more',
      checkedBy: '',
    });
    expect(left).toEqual([]);
  });

  test('offers both only where both can be', () => {
    const { differences } = compared(debateMarking([[LOCAL], [COSTS.slice(6)]]), debateMarking([[COSTS]]));
    expect(differences.map((each) => [each.kind, settlementsOf(each).length])).toEqual([
      ['only-here', 2],
      ['borders', 3],
    ]);
  });
});

describe('settling a difference of two readers of one debate', () => {
  const marked: Marked[] = [
    [LOCAL, [['Local']], ['ann']],
    ['Victims were not heard', [['Unheard']], ['ann']],
    [HEARD, [['Unheard for years']], ['ben']],
  ];

  test.each([
    [
      'only-here',
      'here',
      [
        [LOCAL, 'ann ben'],
        ['Victims were not heard', 'ann'],
        [HEARD, 'ben'],
      ],
    ],
    [
      'only-here',
      'there',
      [
        ['Victims were not heard', 'ann'],
        [HEARD, 'ben'],
      ],
    ],
    [
      'borders',
      'here',
      [
        [LOCAL, 'ann'],
        ['Victims were not heard', 'ann ben'],
      ],
    ],
    [
      'borders',
      'there',
      [
        [LOCAL, 'ann'],
        [HEARD, 'ben ann'],
      ],
    ],
    [
      'borders',
      'both',
      [
        [LOCAL, 'ann'],
        ['Victims were not heard', 'ann ben'],
        [HEARD, 'ben ann'],
      ],
    ],
  ] as const)('%s: %s holds, and is both’s', (kind, settlement, expected) => {
    const debate = debateMarking(marked);
    const { comparison, differences } = comparedByTags(debate, ['ann', 'ben']);
    const found = differences.find((each) => each.kind === kind) as Difference;
    debate.apply(settle(comparison, found, settlement, newId));
    expect([...debate.excerpts.values()].map(({ exact, tags }) => [exact, tags.join(' ')])).toEqual(expected);
    expect(checkDebate(debate)).toEqual([]);
    expect(comparedByTags(debate, ['ann', 'ben']).differences.map((each) => each.kind)).not.toContain(kind);
    expect(debate.citations.size).toBe(settlement === 'there' && kind === 'only-here' ? 2 : 3);
  });

  test('lets the claims of one hold, or of both', () => {
    const shared: Marked[] = [[LOCAL, [['Mine'], ['Theirs']], ['ann', 'ben']]];
    const tagged = () => {
      const debate = debateMarking(shared);
      for (const [id, tag] of [
        ['claim-1', 'ann'],
        ['claim-2', 'ben'],
      ] as const) {
        debate.apply([{ entity: 'statement', id, before: { tags: [] }, after: { tags: [tag] } }]);
      }
      return debate;
    };
    const heldBy = (settlement: Settlement) => {
      const debate = tagged();
      const { comparison, differences } = comparedByTags(debate, ['ann', 'ben']);
      expect(differences.map(({ kind }) => kind)).toEqual(['claims']);
      debate.apply(settle(comparison, differences[0] as Difference, settlement, newId));
      expect(comparedByTags(debate, ['ann', 'ben']).differences).toEqual([]);
      return debate.citationsByExcerpt.get('e1').map(({ statement }) => debate.statements.get(statement)?.text);
    };
    expect([heldBy('here'), heldBy('there'), heldBy('both')]).toEqual([['Mine'], ['Theirs'], ['Mine', 'Theirs']]);
  });
});
