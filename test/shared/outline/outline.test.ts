import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Debate } from '../../../shared/model/debate.ts';
import { type Outline, outlineOf } from '../../../shared/outline/outline.ts';
import { rowName } from '../../../shared/outline/row-name.ts';
import { dataOf, debateOf, orderKey } from '../../fixtures/debates.ts';
import { randomArgument } from '../../fixtures/random-arguments.ts';

const WHOLE = { map: null, branch: null };

/** Draws an outline as lines: references in brackets, steps with linked premises as a plus. */
function drawn({ rows }: Outline): string[] {
  return rows.map((row) => {
    const what = row.kind === 'step' ? '+' : row.kind === 'reference' ? `(${row.statement})` : row.statement;
    return `${'  '.repeat(row.level - 1)}${what}`;
  });
}

describe('an outline', () => {
  const debate = debateOf({
    questions: { q: 'Which inquiry?', loose: 'Who pays?' },
    claims: { yes: 'A national one.', no: 'A local one.', a: 'A', b: 'B', doubt: 'Doubt', more: 'More' },
    relations: [
      ['r1', 'answers', ['yes'], 'q'],
      ['r2', 'answers', ['no'], 'q'],
      ['r3', 'supports', ['a', 'b'], 'yes'],
      ['r4', 'attacks', ['a'], 'no'],
      ['r5', 'attacks', ['doubt'], 'r3'],
      ['r6', 'supports', ['more'], 'doubt'],
      ['r7', 'attacks', ['more'], 'r4'],
    ],
    placed: { yes: [0, 0], a: [0, 100], b: [0, 200], doubt: [0, 300] },
  });

  test('has positions below their question, linked premises together, undercuts below their step, and what is loose last', () => {
    expect(drawn(outlineOf(debate, WHOLE))).toEqual([
      'q',
      '  yes',
      '    +',
      '      a',
      '      b',
      '      doubt',
      '        (more)',
      '  no',
      '    (a)',
      '      more',
      'loose',
    ]);
  });

  test('is of one map, or of a branch', () => {
    expect(drawn(outlineOf(debate, { map: 'map', branch: null }))).toEqual([
      'yes',
      '  +',
      '    a',
      '    b',
      '    doubt',
    ]);
    expect(drawn(outlineOf(debate, { map: null, branch: 'no' }))).toEqual(['no', '  a', '    more']);
  });

  test('begins a branch with its statement, even where that is in a circle', () => {
    const circle = debateOf({
      claims: { a: 'A', b: 'B', c: 'C' },
      relations: [
        ['r1', 'supports', ['b'], 'a'],
        ['r2', 'supports', ['c'], 'b'],
        ['r3', 'attacks', ['a'], 'c'],
      ],
    });
    expect(drawn(outlineOf(circle, { map: null, branch: 'b' }))).toEqual(['b', '  c', '    a', '      (b)']);
  });

  test('names rows in whole sentences', () => {
    const outline = outlineOf(debate, WHOLE);
    expect(outline.rows.map((row) => rowName(debate, outline, row))).toEqual([
      'Which inquiry? Question, answered by 2.',
      'A national one. Claim, answers “Which inquiry?”, supported by 1.',
      '2 linked premises, which together support “A national one.”, undercut by 1.',
      'A. Claim, supports “A national one.”, with 1 other premise.',
      'B. Claim, supports “A national one.”, with 1 other premise.',
      'Doubt. Claim, undercuts the step from “A” and “B” to “A national one.”, supported by 1.',
      'More. Claim, supports “Doubt”, in full elsewhere.',
      'A local one. Claim, answers “Which inquiry?”, attacked by 1.',
      'A. Claim, attacks “A local one.”, in full elsewhere, undercut by 1.',
      'More. Claim, undercuts the step from “A” to “A local one.”.',
      'Who pays? Question.',
    ]);
  });

  test('has every statement in full once, every relation once, and each row inside the one above it', () => {
    fc.assert(
      fc.property(randomArgument, (sketch) => {
        const random = debateOf(sketch);
        const { rows, inFull } = outlineOf(random, WHOLE);
        const full = rows.flatMap((row) => (row.kind === 'statement' ? [row.statement] : []));
        expect(full.toSorted()).toEqual([...random.statements.keys()].sort());
        expect(
          rows.every((row) => row.kind === 'step' || rows[inFull.get(row.statement) ?? -1]?.kind === 'statement'),
        ).toBe(true);
        const steps = rows.flatMap(({ kind, relation, parent }) => {
          const isLinked = kind !== 'step' && rows[parent]?.kind === 'step' && rows[parent].relation === relation;
          return relation === null || isLinked ? [] : [relation.id];
        });
        expect(steps.toSorted()).toEqual([...random.relations.keys()].sort());
        expect(rows.every(({ parent, end }, at) => parent < at && end <= (rows[parent]?.end ?? rows.length))).toBe(
          true,
        );
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
    );
  });

  test('takes a chain of 100,000 claims, and as many reasons for one', () => {
    const count = 100_000;
    const name = (at: number) => `c${String(at).padStart(6, '0')}`;
    const { statements, ...rest } = dataOf({
      claims: Object.fromEntries([...Array(count).keys()].map((at) => [name(at), 'A claim.'])),
    });
    const relation = { kind: 'supports', scheme: '', roles: [], weight: null, note: '' } as const;
    const of = (target: (at: number) => number) =>
      new Debate({
        ...rest,
        statements,
        relations: statements.slice(1).map(({ id }, at) => ({
          ...relation,
          ...{ id: `r${id}`, premises: [id], target: { statement: name(target(at)) }, order: `${orderKey(0)}${id}` },
        })),
      });
    expect(
      outlineOf(
        of((at) => at),
        WHOLE,
      ).rows.at(-1),
    ).toMatchObject({ level: count, size: 1 });
    expect(
      outlineOf(
        of(() => 0),
        WHOLE,
      ).rows.at(-1),
    ).toMatchObject({ level: 2, position: count - 1, size: count - 1 });
  });
});
