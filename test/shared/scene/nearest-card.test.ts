import { describe, expect, test } from '@jest/globals';
import { nearestCard } from '../../../shared/scene/nearest-card.ts';

const card = (x: number, y: number) => ({ x: x - 50, y: y - 20, width: 100, height: 40 });
const CARDS = [
  ['top', card(0, -200)],
  ['far', card(600, 0)],
  ['near', card(300, 60)],
  ['aside', card(40, 400)],
] as const;

describe('the card that an arrow key leads to', () => {
  test('is the one straight ahead', () => {
    expect(nearestCard({ x: 0, y: 0 }, 'up', CARDS)).toBe('top');
    expect(nearestCard({ x: 0, y: 0 }, 'down', CARDS)).toBe('aside');
  });

  test('is the nearer of two that way', () => {
    expect(nearestCard({ x: 0, y: 0 }, 'right', CARDS)).toBe('near');
  });

  test('is none where nothing lies that way', () => {
    expect(nearestCard({ x: 0, y: 0 }, 'left', CARDS)).toBeUndefined();
  });
});
