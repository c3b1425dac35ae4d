import { describe, expect, test } from '@jest/globals';
import { branchOf, pathToRoot } from '../../../shared/model/branch.ts';
import { debateOf } from '../../fixtures/debates.ts';

const debate = debateOf({
  questions: { q: 'Q?' },
  claims: { yes: 'Yes', no: 'No', a: 'A', b: 'B', deep: 'Deep', under: 'Under', more: 'More', x: 'X', y: 'Y' },
  relations: [
    ['rx', 'supports', ['a'], 'no'],
    ['ry', 'answers', ['yes'], 'q'],
    ['rn', 'answers', ['no'], 'q'],
    ['rl', 'supports', ['a', 'b'], 'yes'],
    ['rd', 'supports', ['deep'], 'a'],
    ['ru', 'attacks', ['under'], 'rl'],
    ['rm', 'supports', ['more'], 'under'],
    ['r1', 'supports', ['x'], 'y'],
    ['r2', 'supports', ['y'], 'x'],
  ],
});
const ALL = new Set(debate.statements.keys());
const without = (...ids: string[]) => ALL.difference(new Set(ids));

describe('a branch', () => {
  test('is all that leads to a statement, undercuts of its steps included', () => {
    expect([...branchOf(debate, ['yes'], ALL)].sort()).toEqual(['a', 'b', 'deep', 'more', 'under', 'yes']);
    expect([...branchOf(debate, ['deep'], ALL)]).toEqual(['deep']);
  });

  test('ends where something is not there, and in a circle', () => {
    expect([...branchOf(debate, ['yes'], without('a', 'under'))].sort()).toEqual(['b', 'yes']);
    expect([...branchOf(debate, ['no'], without('no'))]).toEqual([]);
    expect([...branchOf(debate, ['x'], ALL)].sort()).toEqual(['x', 'y']);
  });
});

describe('the path to the root', () => {
  test('goes through what each statement bears on first', () => {
    expect(pathToRoot(debate, 'deep', ALL)).toEqual(['deep', 'a', 'no', 'q']);
    expect(pathToRoot(debate, 'q', ALL)).toEqual(['q']);
  });

  test('goes from an undercut through the step that it attacks', () => {
    expect(pathToRoot(debate, 'more', ALL)).toEqual(['more', 'under', 'a', 'b', 'yes', 'q']);
  });

  test('takes another way where the first is not there, and ends in a circle', () => {
    expect(pathToRoot(debate, 'deep', without('no'))).toEqual(['deep', 'a', 'yes', 'q']);
    expect(pathToRoot(debate, 'x', ALL)).toEqual(['x', 'y']);
  });
});
