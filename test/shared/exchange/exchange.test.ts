import { describe, expect, test } from '@jest/globals';
import { exchangeOf } from '../../../shared/exchange/exchange.ts';
import { exchangeDebate } from '../../fixtures/exchanges.ts';

describe('the exchange of a debate', () => {
  test("has the moves in the user's order, which dates never change", () => {
    const debate = exchangeDebate({
      moves: [
        { by: 'Ann', order: 'a2', at: '2024' },
        { by: 'Ben', order: 'a1', at: '2025-01' },
        { by: 'Ann', order: 'a0' },
      ],
    });
    expect(exchangeOf(debate).moves.map(({ move }) => move.id)).toEqual(['m2', 'm1', 'm0']);
  });

  test('has a lane for each speaker, in the order of first appearance', () => {
    const debate = exchangeDebate({ moves: [{ by: 'Zoe' }, { by: 'Ann' }, { by: 'Zoe' }, { by: 'Ben' }] });
    const { lanes, moves } = exchangeOf(debate);
    expect(lanes.map(({ name }) => name)).toEqual(['Zoe', 'Ann', 'Ben']);
    expect(moves.map(({ lane }) => lane)).toEqual([0, 1, 0, 2]);
  });

  test('points out a date that contradicts the order, with the move that it contradicts', () => {
    const debate = exchangeDebate({
      moves: [
        { by: 'Ann', at: '2025-01' },
        { by: 'Ben', at: '2025-01-06' },
        { by: 'Ann' },
        { by: 'Ben', at: '2024-12-31' },
      ],
    });
    expect(exchangeOf(debate).moves.map(({ contradiction }) => contradiction)).toEqual([
      null,
      null,
      null,
      { move: 'm1', side: 'above' },
    ]);
  });

  test('leaves out, for a map, what is not about anything on it, and the speakers who then say nothing', () => {
    const debate = exchangeDebate({
      claims: { other: 'It is otherwise.', why: 'For this reason.' },
      relations: [
        ['drawn', 'supports', ['why'], 'c'],
        ['elsewhere', 'supports', ['why'], 'other'],
      ],
      placed: { why: [0, 200] },
      moves: [
        { by: 'Zoe', target: { statement: 'other' } },
        { by: 'Ann' },
        { by: 'Ben', act: 'denies', target: { relation: 'drawn' } },
        { by: 'Ann', target: { relation: 'elsewhere' } },
      ],
    });
    const { lanes, moves } = exchangeOf(debate, { map: 'map' });
    expect(moves.map(({ move }) => move.id)).toEqual(['m1', 'm2']);
    expect(lanes.map(({ name }) => name)).toEqual(['Ann', 'Ben']);
    expect(exchangeOf(debate).moves).toHaveLength(4);
  });

  test('has a reply only to a move that it shows', () => {
    const debate = exchangeDebate({
      claims: { other: 'It is otherwise.' },
      moves: [
        { by: 'Zoe', target: { statement: 'other' } },
        { by: 'Ann', replyTo: 'm0' },
        { by: 'Ben', replyTo: 'm1' },
      ],
    });
    expect(exchangeOf(debate).moves.map(({ replyTo }) => replyTo)).toEqual([null, 'm0', 'm1']);
    expect(exchangeOf(debate, { map: 'map' }).moves.map(({ replyTo }) => replyTo)).toEqual([null, 'm1']);
  });

  test('is refused for a map that is not there', () => {
    expect(() => exchangeOf(exchangeDebate({ moves: [] }), { map: 'none' })).toThrow(/no map/);
  });
});
