/** Jest's `--filter` for `npm run test:unit`. */
import { isUnitTest } from './kinds.ts';

function onlyUnitTests(paths: readonly string[]): { filtered: string[] } {
  return { filtered: paths.filter(isUnitTest) };
}

export { onlyUnitTests as 'module.exports' };
