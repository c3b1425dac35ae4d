import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ArgumentTree, argumentTree } from '../../../shared/model/argument-tree.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { divideArgument, type PageContent } from '../../../shared/paper/divide-argument.ts';
import { drawnRelations } from '../../../shared/scene/drawn-relations.ts';
import { type DebateSketch, debateOf } from '../../fixtures/debates.ts';
import { largeDebate } from '../../fixtures/large-debates.ts';

function treeOf(debate: Debate): ArgumentTree {
  return argumentTree(
    [...debate.statements.keys()],
    drawnRelations(debate, () => true),
  );
}

/** A page has room for so many cards, of which a reference takes half. */
const roomFor =
  (cards: number) =>
  ({ full, references }: PageContent): boolean =>
    full.size + references.size / 2 <= cards;

const claims = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, `${id} is so.`]));
const support = (premise: string, target: string) => [`${premise}-${target}`, 'supports', [premise], target] as const;

function divided(sketch: DebateSketch, cards: number) {
  return divideArgument(treeOf(debateOf(sketch)), roomFor(cards)).map(({ full, references }) => [
    [...full].join(' '),
    [...references].join(' '),
  ]);
}

describe('an argument divided among pages', () => {
  test('stays whole where it fits', () => {
    const sketch = { claims: claims('a', 'b', 'c'), relations: [support('b', 'a'), support('c', 'b')] };
    expect(divided(sketch, 3)).toEqual([['a b c', '']]);
  });

  test('is cut above its heaviest branch, which a reference stands for', () => {
    const sketch = {
      claims: claims('a', 'b', 'c', 'd', 'e', 'f'),
      relations: [support('b', 'a'), support('c', 'b'), support('d', 'b'), support('e', 'a'), support('f', 'e')],
    };
    expect(divided(sketch, 4)).toEqual([
      ['a e f', 'b'],
      ['b c d', ''],
    ]);
  });

  test('has small branches share a page', () => {
    const sketch = {
      claims: claims('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      relations: ['b', 'd', 'f']
        .map((id) => support(id, 'a'))
        .concat([support('c', 'b'), support('e', 'd'), support('g', 'f')]),
    };
    expect(divided(sketch, 4)).toEqual([
      ['a f g', 'b d'],
      ['b c d e', ''],
    ]);
    expect(divided({ claims: claims('a', 'b', 'c') }, 2)).toEqual([
      ['a b', ''],
      ['c', ''],
    ]);
  });

  test('has a reference where a premise bears on a second claim on another page, and none on its own', () => {
    const sketch = (room: number) =>
      divided(
        {
          claims: claims('a', 'b', 'c', 'd'),
          relations: [support('b', 'a'), support('d', 'c'), ['second', 'supports', ['b'], 'd']],
        },
        room,
      );
    expect(sketch(2.5)).toEqual([
      ['a b', ''],
      ['c d', 'b'],
    ]);
    expect(sketch(4)).toEqual([['a b c d', '']]);
  });

  test('goes on below a reference to the claim on which more bears than a page holds', () => {
    const premises = ['b', 'c', 'd', 'e', 'f'];
    const sketch = { claims: claims('a', ...premises), relations: premises.map((id) => support(id, 'a')) };
    const pages = divideArgument(treeOf(debateOf(sketch)), roomFor(3));
    expect(pages.map(({ full }) => [...full])).toEqual([['a', 'b', 'c'], ['d', 'e'], ['f']]);
    expect(pages.map(({ resumed, unfinished }) => [...resumed, ...unfinished])).toEqual([['a'], ['a'], ['a']]);
  });

  test('keeps an argument that cannot be divided on one page, with references for its premises', () => {
    const premises = ['b', 'c', 'd', 'e'];
    const sketch: DebateSketch = { claims: claims('a', ...premises), relations: [['all', 'supports', premises, 'a']] };
    expect(divided(sketch, 3)).toEqual([
      ['a', 'b c d e'],
      ['b c d', ''],
      ['e', ''],
    ]);
  });

  test('has every statement in full once, and every relation once beside all that it connects', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 5, max: 30 }),
        check,
      ),
      { numRuns: 15 },
    );
    function check(count: number, seed: number, room: number) {
      const debate = new Debate(largeDebate(count, seed));
      const pages = divideArgument(treeOf(debate), roomFor(room));
      expect(pages.flatMap(({ full }) => [...full]).sort()).toEqual([...debate.statements.keys()].sort());
      expect(pages.flatMap(({ relations }) => relations.map(({ id }) => id)).sort()).toEqual(
        [...debate.relations.keys()].sort(),
      );
      for (const page of pages) {
        expect(roomFor(room)(page)).toBe(true);
        const here = new Set([...page.full, ...page.references]);
        const drawn = new Set<string>(page.relations.map(({ id }) => id));
        for (const { premises, target } of page.relations) {
          expect(premises.filter((premise) => !here.has(premise))).toEqual([]);
          expect('statement' in target ? here.has(target.statement) : drawn.has(target.relation)).toBe(true);
        }
      }
    }
  });
});
