import { describe, expect, test } from '@jest/globals';
import { FlowingText } from '../../../electron/ingest/flowing-text.ts';

describe('a text of very many pieces', () => {
  test('is the same, and knows its end, wherever its pieces were put together', () => {
    const text = new FlowingText();
    let whole = '';
    for (let line = 0; line < 5_000; line++) {
      text.write(`w${line}`);
      whole += `${line === 0 ? '' : ' '}w${line}`;
      expect([text.before, text.endsInSpace, text.length]).toEqual([String(line).at(-1), false, whole.length]);
      expect(whole.endsWith(text.tail) && text.tail.length > Math.min(30, whole.length - 1)).toBe(true);
      text.space();
    }
    expect(text.toString()).toBe(whole);
  });
});
