import { describe, expect, test } from '@jest/globals';
import { changes } from '../../../shared/contract/changes.ts';
import { created } from '../../../shared/model/change.ts';
import { dataOf } from '../../fixtures/debates.ts';

const given = (after: unknown, more: object = {}) =>
  changes.safeParse([{ entity: 'statement', id: 'a', before: null, after, ...more }]).success;

/** Returns a list in a list, so deep. */
function nested(depth: number): unknown {
  return depth === 0 ? 'x' : [nested(depth - 1)];
}

describe('the changes of an edit', () => {
  test('are taken as commands make them', () => {
    const [statement] = dataOf({ claims: { a: 'A claim' } }).statements;
    if (statement === undefined) throw new Error('There is no statement.');
    expect(changes.safeParse([created('statement', statement)]).success).toBe(true);
  });

  test('hold plain values, no deeper than a source does', () => {
    expect(given({ csl: nested(16) })).toBe(true);
    expect(given({ csl: nested(40) })).toBe(false);
    const round: Record<string, unknown> = {};
    round['again'] = round;
    for (const value of [round, new Map([['a', 1]]), new Uint8Array(8), new Date(0), 1n, [new Set([1])]]) {
      expect(given({ text: value })).toBe(false);
    }
  });

  test('hold no more than fits into a debate', () => {
    const long = 'x'.repeat(150_000_000);
    expect(given({ text: long })).toBe(true);
    expect(given({ text: long, note: long, title: long })).toBe(false);
  });

  test('name an entity, its id, and nothing else', () => {
    expect(given({}, { entity: 'content' })).toBe(false);
    expect(given({}, { id: 'x'.repeat(201) })).toBe(false);
    expect(given({}, { more: 1 })).toBe(false);
    expect(given('text')).toBe(false);
  });
});
