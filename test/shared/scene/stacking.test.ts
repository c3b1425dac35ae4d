import { describe, expect, test } from '@jest/globals';
import { inPaintOrder } from '../../../shared/scene/stacking.ts';

const card = (x: number) => ({ x, y: 0, width: 100, height: 50 });

describe('the order in which cards are painted', () => {
  test('is that in which they are read where none overlap', () => {
    const boxes = new Map([
      ['a', card(0)],
      ['b', card(200)],
      ['c', card(400)],
    ]);
    expect(inPaintOrder(['c', 'a', 'b'], boxes)).toEqual(['c', 'a', 'b']);
  });

  test('has a card that lies on others after them, and only those moved', () => {
    const boxes = new Map([
      ['low', card(0)],
      ['middle', card(60)],
      ['top', card(120)],
      ['apart', card(900)],
    ]);
    expect(inPaintOrder(['top', 'apart', 'middle', 'low'], boxes)).toEqual(['low', 'middle', 'top', 'apart']);
  });
});
