import { describe, expect, test } from '@jest/globals';
import { MemoryGuard } from '../../../electron/export/memory-guard.ts';

describe("the guard of an export's memory", () => {
  test('lets work go on while enough of the heap is left', () => {
    expect(() => new MemoryGuard(1).check()).not.toThrow();
  });

  test('ends it with a sentence when too much is used', () => {
    expect(() => new MemoryGuard(0).check()).toThrow(
      expect.objectContaining({ code: 'TooLarge', message: expect.stringContaining('needs too much memory') }),
    );
  });

  test('looks again and again', () => {
    const guard = new MemoryGuard(0);
    const codes = Array.from({ length: 129 }, () => {
      try {
        guard.check();
        return '';
      } catch (error) {
        return String(error);
      }
    });
    expect(codes.filter((code) => code !== '')).toHaveLength(3);
  });
});
