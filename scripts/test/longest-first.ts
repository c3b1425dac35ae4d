/**
 * Jest's order of test files: the longest first, so that no worker is idle at the end while another is in the middle of one. Jest does
 * so by itself, but only from the second run on; a fresh clone knows no times, and goes by the size of the files.
 *
 * Before those come the files that count work: V8 counts in all that a process has ever loaded, which takes two seconds in a new
 * process, and a minute in one that has run hundreds of files.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Test } from '@jest/test-result';
import { countsWork } from './kinds.ts';
import { LONGEST } from './longest-tests.ts';

const { default: JestSequencer } = createRequire(import.meta.url)(
  '@jest/test-sequencer',
) as typeof import('@jest/test-sequencer');

class LongestFirst extends JestSequencer {
  override async sort(tests: Test[]): Promise<Test[]> {
    const places = new Map(LONGEST.map((path, place) => [path, place]));
    const placeOf = ({ path, context }: Test) =>
      places.get(path.slice(context.config.rootDir.length + 1).replaceAll('\\', '/'));
    const counting = tests.filter(({ path }) => countsWork(readFileSync(path, 'utf8')));
    const timed = tests.filter((test) => !counting.includes(test));
    const long = timed.filter((test) => placeOf(test) !== undefined);
    const others = timed.filter((test) => placeOf(test) === undefined);
    return [...counting, ...long.sort((a, b) => (placeOf(a) ?? 0) - (placeOf(b) ?? 0)), ...(await super.sort(others))];
  }
}

export { LongestFirst as 'module.exports' };
