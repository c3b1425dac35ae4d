/** Jest's `--filter` for `npm run test:e2e`: whatever needs the build or a browser. */
import { isUnitTest } from './kinds.ts';

function onlyEndToEndTests(paths: readonly string[]): { filtered: string[] } {
  return { filtered: paths.filter((path) => !isUnitTest(path)) };
}

export { onlyEndToEndTests as 'module.exports' };
