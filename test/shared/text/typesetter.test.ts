import { describe, expect, test } from '@jest/globals';
import { typesetter } from './bundled-typesetter.ts';

describe('measuring a line', () => {
  test('widths are the advances of the font at the size asked for', () => {
    const line = typesetter.line('Hello world', { typeface: 'sans', size: 14 });
    expect(line.width).toBeCloseTo(74.73, 1);
  });
});
