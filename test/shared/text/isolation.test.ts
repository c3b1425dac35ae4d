import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bidiLevels } from '../../../shared/text/bidi.ts';
import { isolated } from '../../../shared/text/isolation.ts';

const CONTROLS = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];

describe('an isolated text', () => {
  test('is unchanged when it has no direction controls', () => {
    expect(isolated('חקירה ארצית 2025')).toBe('חקירה ארצית 2025');
  });

  test('turns nothing that follows it in the line', () => {
    const letter = fc.constantFrom('a', '\u05d0', '1', ' ', ...CONTROLS);
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 12 }), (text) => {
        const line = `before ${isolated(text)} after`;
        const { levels } = bidiLevels(line);
        expect([...levels.slice(-' after'.length)]).toEqual([0, 0, 0, 0, 0, 0]);
      }),
    );
  });
});
