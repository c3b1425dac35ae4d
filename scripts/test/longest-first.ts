/**
 * Jest's order of test files: the longest first, so that no worker is idle at the end while another is in the middle of one. Jest does
 * so by itself, but only from the second run on; a fresh clone knows no times, and goes by the size of the files.
 */
import { createRequire } from 'node:module';
import type { Test } from '@jest/test-result';
import { LONGEST } from './longest-tests.ts';

const { default: JestSequencer } = createRequire(import.meta.url)(
  '@jest/test-sequencer',
) as typeof import('@jest/test-sequencer');

class LongestFirst extends JestSequencer {
  override async sort(tests: Test[]): Promise<Test[]> {
    const places = new Map(LONGEST.map((path, place) => [path, place]));
    const placeOf = ({ path, context }: Test) =>
      places.get(path.slice(context.config.rootDir.length + 1).replaceAll('\\', '/'));
    const long = tests.filter((test) => placeOf(test) !== undefined);
    const others = tests.filter((test) => placeOf(test) === undefined);
    return [...long.sort((a, b) => (placeOf(a) ?? 0) - (placeOf(b) ?? 0)), ...(await super.sort(others))];
  }
}

export { LongestFirst as 'module.exports' };
