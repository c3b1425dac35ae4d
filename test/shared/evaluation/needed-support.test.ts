import { describe, expect, test } from '@jest/globals';
import { evaluateDebate } from '../../../shared/evaluation/evaluate-debate.ts';
import { explainStanding } from '../../../shared/evaluation/explain.ts';
import { debateOf } from '../../fixtures/debates.ts';

const supported = debateOf({
  claims: { top: 'Top', one: 'One', two: 'Two', with: 'With two', no: 'No' },
  relations: [
    ['by-one', 'supports', ['one'], 'top'],
    ['by-both', 'supports', ['two', 'with'], 'top'],
    ['no-one', 'attacks', ['no'], 'one'],
  ],
});
const standing = (off: readonly string[]) =>
  evaluateDebate(supported, { needsSupport: true, off }).statements.get('top')?.standing;

describe('support that is needed', () => {
  test('is enough where one of it stands, and all fell where nothing of it does', () => {
    expect(standing([])).toBe('stands');
    expect(standing(['two'])).toBe('falls');
    expect(standing(['by-both'])).toBe('falls');
    expect(standing(['two', 'no'])).toBe('stands');
  });

  test('decides nothing unless it is asked for', () => {
    expect(evaluateDebate(supported, { off: ['two'] }).statements.get('top')?.standing).toBe('stands');
  });

  test('that comes only from the claim itself leaves it undecided', () => {
    const circle = debateOf({
      claims: { a: 'A', b: 'B' },
      relations: [
        ['ab', 'supports', ['a'], 'b'],
        ['ba', 'supports', ['b'], 'a'],
      ],
    });
    const evaluation = evaluateDebate(circle, { needsSupport: true });
    expect(evaluation.statements.get('a')?.standing).toBe('undecided');
    expect(explainStanding(circle, evaluation, 'a')[0]?.text).toBe(
      '“A” is undecided: “B”, by which it is supported, is undecided too.',
    );
  });

  test('is named where it explains a standing', () => {
    const explain = (off: readonly string[]) => {
      const evaluation = evaluateDebate(supported, { needsSupport: true, off });
      return explainStanding(supported, evaluation, 'top').map(({ text }) => text);
    };
    expect(explain(['two'])).toEqual([
      '“Top” falls: all support for it fell, with “One” and “Two”.',
      '“One” falls: it is attacked by “No”, which stands.',
      '“Two” is switched off.',
      '“No” stands: nothing attacks it.',
    ]);
    expect(explain([])[0]).toBe('“Top” stands: it is supported by “Two” and “With two”.');
  });

  test('changes no strength', () => {
    const strengths = (needsSupport: boolean) => [...evaluateDebate(supported, { needsSupport }).statements.values()];
    expect(strengths(true).map(({ strength }) => strength)).toEqual(strengths(false).map(({ strength }) => strength));
  });
});
