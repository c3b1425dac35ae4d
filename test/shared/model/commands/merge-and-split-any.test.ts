import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Change, invert } from '../../../../shared/model/change.ts';
import { checkDebate } from '../../../../shared/model/check-debate.ts';
import { unjudged } from '../../../../shared/model/citation.ts';
import { describeMerge, mergeStatements } from '../../../../shared/model/commands/merge.ts';
import { splitStatement } from '../../../../shared/model/commands/split.ts';
import { Debate } from '../../../../shared/model/debate.ts';
import { ACTS, type Move, RELATION_KINDS, type Relation, type Target } from '../../../../shared/model/entities.ts';
import { whyIllegalRelation } from '../../../../shared/model/rules.ts';
import { sameDebate } from '../../../../shared/model/same-debate.ts';
import { debateOf, orderKey } from '../../../fixtures/debates.ts';
import { numberedIds } from './command-run.ts';

const CLAIMS = ['a', 'b', 'c', 'd'] as const;
const STATEMENTS = [...CLAIMS, 'q', 'p'] as const;
const EXCERPTS = ['e1', 'e2'] as const;
const excerpt = {
  source: 's',
  exact: 'x',
  prefix: '',
  suffix: '',
  start: 0,
  end: 1,
  page: null,
  area: null,
  note: '',
  tags: [],
};
const speaker = { kind: 'person', otherNames: [], role: '', colour: '#000000' } as const;
const source = { id: 's', csl: { type: 'book' }, verbatim: false, mediaType: '', text: '0'.repeat(64), original: null };

/** Few statements and much between them, so that a merge meets everything: but no two relations, moves or citations alike. */
const anyDebate = fc
  .record({
    relations: fc.array(
      fc.record({
        kind: fc.constantFrom(...RELATION_KINDS),
        premises: fc.uniqueArray(fc.constantFrom(...STATEMENTS), { minLength: 1, maxLength: 3 }),
        onto: fc.oneof(fc.constantFrom(...STATEMENTS), fc.nat(12)),
      }),
      { maxLength: 18, size: 'max' },
    ),
    moves: fc.array(
      fc.record({
        act: fc.constantFrom(...ACTS.slice(0, 2)),
        speaker: fc.constantFrom('x', 'y'),
        onto: fc.oneof(fc.constantFrom(...CLAIMS), fc.nat(12)),
        replyTo: fc.option(fc.nat(6)),
      }),
      { maxLength: 12, size: 'max' },
    ),
    cited: fc.uniqueArray(fc.tuple(fc.constantFrom(...STATEMENTS), fc.constantFrom(...EXCERPTS)), { selector: String }),
    placed: fc.uniqueArray(fc.tuple(fc.constantFrom(...STATEMENTS), fc.constantFrom('map', 'other')), {
      selector: String,
    }),
  })
  .map(({ relations, moves, cited, placed }) => {
    const debate = debateOf({
      claims: { a: 'A one. A two.', b: 'B.', c: 'C.', d: 'D.' },
      questions: { q: 'Q?', p: 'P?' },
      with: {
        sources: [source],
        excerpts: EXCERPTS.map((id) => ({ ...excerpt, id })),
        speakers: ['x', 'y'].map((id) => ({ ...speaker, id, name: id })),
        citations: cited.map(([statement, each], i) => unjudged({ id: `cited-${i}`, statement, excerpt: each })),
        maps: ['map', 'other'].map((id, i) => ({
          id,
          title: id,
          style: 'compact',
          direction: 'down',
          order: orderKey(i),
        })),
        placements: placed.map(([statement, map], i) => ({
          id: `placed-${i}`,
          map,
          statement,
          x: 0,
          y: 0,
          collapsed: false,
          pinned: false,
        })),
      },
    });
    for (const { kind, premises, onto } of relations)
      addRelation(debate, { kind, premises, target: targetOf(debate, onto) });
    for (const { act, speaker: by, onto, replyTo } of moves) addMove(debate, act, by, targetOf(debate, onto), replyTo);
    return debate;
  });

function targetOf(debate: Debate, onto: string | number): Target {
  if (typeof onto === 'string') return { statement: onto };
  const relations = [...debate.relations.keys()];
  const relation = relations[onto % Math.max(1, relations.length)];
  return relation === undefined ? { statement: 'a' } : { relation };
}

function addRelation(debate: Debate, ends: Pick<Relation, 'kind' | 'premises' | 'target'>): void {
  const number = debate.relations.size;
  const relation = { ...ends, scheme: '', roles: [], weight: null, note: '', order: orderKey(number) };
  const isNew = ![...debate.relations.values()].some((other) => saidBy(other) === saidBy({ ...relation, id: '' }));
  if (!isNew || whyIllegalRelation(debate, ends) !== null) return;
  debate.apply([{ entity: 'relation', id: `r${number}`, before: null, after: relation }]);
}

function addMove(debate: Debate, act: Move['act'], by: string, target: Target, reply: number | null): void {
  const number = debate.moves.size;
  const replyTo = reply === null || reply >= number ? null : `m${reply}`;
  const move = { act, speaker: by, target, at: null, words: '', excerpt: null, replyTo, order: orderKey(number) };
  if ([...debate.moves.values()].some((other) => doneBy(other) === doneBy({ ...move, id: '' }))) return;
  debate.apply([{ entity: 'move', id: `m${number}`, before: null, after: move }]);
}

const saidBy = ({ kind, premises, target }: Relation) => JSON.stringify([kind, premises.toSorted(), target]);
const doneBy = ({ act, speaker: by, target, replyTo }: Move) => JSON.stringify([act, by, target, replyTo]);

/** Returns the debate after changes that leave it sound, and that can be taken back. */
function changedBy(debate: Debate, changes: readonly Change[]): Debate {
  const after = new Debate(debate.toData());
  after.apply(changes);
  expect(checkDebate(after)).toEqual([]);
  const undone = new Debate(after.toData());
  undone.apply(invert(changes));
  expect(sameDebate(undone, debate)).toBe(true);
  return after;
}

const repeated = (values: Iterable<string>) => {
  const all = [...values];
  return all.filter((value, i) => all.indexOf(value) !== i);
};

describe('merging any two claims of any debate', () => {
  test('leaves it sound, with nothing in it twice, and can be taken back', () => {
    fc.assert(
      fc.property(anyDebate, (debate) => {
        const after = changedBy(debate, mergeStatements(debate, { keep: 'a', absorb: 'b' }));
        expect(after.statements.has('b')).toBe(false);
        expect(repeated([...after.relations.values()].map(saidBy))).toEqual([]);
        const stillReplying = [...after.moves.values()].filter(
          ({ id, replyTo }) => replyTo !== null || debate.get('move', id).replyTo === null,
        );
        expect(repeated(stillReplying.map(doneBy))).toEqual([]);
        expect(repeated([...after.citations.values()].map((each) => `${each.statement} ${each.excerpt}`))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('takes over and lets go what it said that it would', () => {
    fc.assert(
      fc.property(anyDebate, (debate) => {
        const { takenOver, alike, steps, onSteps } = describeMerge(debate, { keep: 'a', absorb: 'b' });
        const after = changedBy(debate, mergeStatements(debate, { keep: 'a', absorb: 'b' }));
        const lost = (before: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>) =>
          before.size - now.size;
        expect(lost(debate.citations, after.citations)).toBe(alike.citations);
        expect(lost(debate.placements, after.placements)).toBe(alike.placements);
        expect(after.citationsByStatement.count('a')).toBe(
          debate.citationsByStatement.count('a') + takenOver.citations,
        );
        expect(after.placementsByStatement.count('a')).toBe(
          debate.placementsByStatement.count('a') + takenOver.placements,
        );
        const ofB = debate.movesByTargetStatement.get('b');
        expect(ofB.filter(({ id }) => after.moves.has(id))).toHaveLength(takenOver.moves);
        // Relations aimed at relations that were combined are combined too.
        expect(lost(debate.relations, after.relations)).toBeGreaterThanOrEqual(
          alike.relations + steps + onSteps.relations,
        );
        expect(lost(debate.moves, after.moves)).toBeGreaterThanOrEqual(alike.moves + onSteps.moves);
      }),
      { numRuns: 200 },
    );
  });

  test('of questions holds as well', () => {
    fc.assert(
      fc.property(anyDebate, (debate) => {
        const after = changedBy(debate, mergeStatements(debate, { keep: 'q', absorb: 'p', text: 'Which?' }));
        expect(repeated([...after.relations.values()].map(saidBy))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('splitting any statement of any debate', () => {
  test('leaves it sound, with nothing in it twice, and can be taken back', () => {
    fc.assert(
      fc.property(anyDebate, fc.constantFrom('a', 'q'), (debate, statement) => {
        const halves = { first: 'One.', second: 'Two.' };
        const after = changedBy(debate, splitStatement(debate, { newId: numberedIds(), statement, ...halves }));
        expect(after.get('statement', 'new-1').text).toBe('Two.');
        expect(repeated([...after.relations.values()].map(saidBy))).toEqual([]);
        expect(repeated([...after.moves.values()].map(doneBy))).toEqual([]);
        expect(after.relations.size).toBe(debate.relations.size);
      }),
      { numRuns: 200 },
    );
  });

  test('and merging the halves again gives back what there was, but for the words', () => {
    fc.assert(
      fc.property(anyDebate, (debate) => {
        // A step from the one half to the other goes, so one from the statement to itself would.
        const onItself = debate.relationsByTargetStatement.get('a').some(({ premises }) => premises.includes('a'));
        fc.pre(!onItself);
        const halves = { first: 'One.', second: 'Two.' };
        const split = changedBy(debate, splitStatement(debate, { newId: numberedIds(), statement: 'a', ...halves }));
        const again = { keep: 'a', absorb: 'new-1', text: debate.get('statement', 'a').text };
        expect(sameDebate(changedBy(split, mergeStatements(split, again)), debate)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
