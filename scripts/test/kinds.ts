/** The needs of a test beside Node, derived from the imports of its file. */
import { readFileSync } from 'node:fs';

export interface TestNeeds {
  /** It runs the built app, or looks into it. */
  readonly build: boolean;
  readonly browser: boolean;
}

const IMPORT = /^import (?!type\b)[^;]*;/gm;
const OF_THE_BUILD = /\/launch-app\.ts'|\bpackApp\b/;
const OF_A_BROWSER = /\/launch-app\.ts'|\bdescribeFixture\b|\bdescribeWithChromium\b|'playwright-core'/;

/** Returns the needs of a test, from its text. */
export function needsOf(text: string): TestNeeds {
  const imports = text.match(IMPORT) ?? [];
  return {
    build: imports.some((each) => OF_THE_BUILD.test(each)),
    browser: imports.some((each) => OF_A_BROWSER.test(each)),
  };
}

/** Returns the needs of the tests of these files together. */
export function needsOfFiles(paths: readonly string[]): TestNeeds {
  const needs = paths.map((path) => needsOf(readFileSync(path, 'utf8')));
  return { build: needs.some(({ build }) => build), browser: needs.some(({ browser }) => browser) };
}

/** Tells whether a file's tests need neither a build nor a browser. */
export function isUnitTest(path: string): boolean {
  const { build, browser } = needsOfFiles([path]);
  return !build && !browser;
}

/** Tells from a test's text whether it counts work, as `test/fixtures/counted-work.ts` does. */
export function countsWork(text: string): boolean {
  return (text.match(IMPORT) ?? []).some((each) => each.includes("/counted-work.ts'"));
}
