import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { countsWork, isUnitTest, needsOf } from '../../../scripts/test/kinds.ts';

const ROOT = join(import.meta.dirname, '../../..');

describe('a test', () => {
  test.each([
    ["import { testApp } from './fixtures/launch-app.ts';", { build: true, browser: true }],
    ["import {\n  type TestedApp,\n  testApp,\n} from './fixtures/launch-app.ts';", { build: true, browser: true }],
    ["import { type PackedApp, packApp } from './packed-app.ts';", { build: true, browser: false }],
    ["import { describeFixture, type InMain } from './fixture.ts';", { build: false, browser: true }],
    ["import playwright, { type Page } from 'playwright-core';", { build: false, browser: true }],
    ["import type { Page } from 'playwright-core';", { build: false, browser: false }],
    ["import { ROOT } from './packed-app.ts';\n\n// As packApp does.", { build: false, browser: false }],
  ])('that begins with %s needs %j', (text, needs) => {
    expect(needsOf(text)).toEqual(needs);
  });

  test('counts work when it imports what counts, and not when it speaks of it', () => {
    expect(countsWork("import { countWork } from '../../fixtures/counted-work.ts';")).toBe(true);
    expect(countsWork("import { until } from './until.ts';\n\n// As '/counted-work.ts' does.")).toBe(false);
  });

  test('in test/e2e needs the built app, each of them', async () => {
    const found: string[] = [];
    for await (const path of glob('test/e2e/*.test.ts', { cwd: ROOT })) found.push(path);
    expect(found.length).toBeGreaterThan(10);
    const without = found.filter((path) => !needsOf(readFileSync(join(ROOT, path), 'utf8')).build);
    expect(without).toEqual([]);
  });

  test('that imports none of these is a unit test', () => {
    expect(isUnitTest(import.meta.filename)).toBe(true);
    expect(isUnitTest(join(ROOT, 'test/e2e/story.test.ts'))).toBe(false);
  });
});
