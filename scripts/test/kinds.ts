/** What a test needs beside Node, told from what its file imports. */
import { readFileSync } from 'node:fs';

export interface TestNeeds {
  /** It runs the built app, or looks into it. */
  readonly build: boolean;
  readonly browser: boolean;
}

const IMPORT = /^import (?!type\b)[^;]*;/gm;
const OF_THE_BUILD = /\/launch-app\.ts'|\bpackApp\b/;
const OF_A_BROWSER = /\/launch-app\.ts'|\bdescribeFixture\b|\bdescribeWithChromium\b|'playwright-core'/;

/** What a test needs, from its text. */
export function needsOf(text: string): TestNeeds {
  const imports = text.match(IMPORT) ?? [];
  return {
    build: imports.some((each) => OF_THE_BUILD.test(each)),
    browser: imports.some((each) => OF_A_BROWSER.test(each)),
  };
}

/** What the tests of these files need, all together. */
export function needsOfFiles(paths: readonly string[]): TestNeeds {
  const needs = paths.map((path) => needsOf(readFileSync(path, 'utf8')));
  return { build: needs.some(({ build }) => build), browser: needs.some(({ browser }) => browser) };
}

/** Whether a file's tests need neither a build nor a browser. */
export function isUnitTest(path: string): boolean {
  const { build, browser } = needsOfFiles([path]);
  return !build && !browser;
}
