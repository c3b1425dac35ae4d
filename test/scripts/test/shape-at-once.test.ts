import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withoutWaiting } from '../../../scripts/test/shape-at-once.ts';

const dist = dirname(createRequire(import.meta.url).resolve('harfbuzzjs'));

describe('HarfBuzz in tests', () => {
  test.each(['index.mjs', 'harfbuzz.js'])('is loaded without waiting, as far as %s goes', (name) => {
    const path = join(dist, name);
    const text = withoutWaiting(readFileSync(path, 'utf8'), path);
    expect(text).not.toMatch(/init\(await |await createWasm|await import\(/);
    expect(text).toContain('createHarfBuzz');
  });

  test('is refused where it is written in another way, with the words that were looked for', () => {
    expect(() => withoutWaiting('init(createHarfBuzz(1));', '/dist/index.mjs')).toThrow(
      '/dist/index.mjs does not have just once: init(await createHarfBuzz());',
    );
  });
});
