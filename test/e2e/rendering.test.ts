import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { sha256 } from '../../db/content.ts';
import { writeSample } from '../../electron/debates/write-sample.ts';
import { Debate } from '../../shared/model/debate.ts';
import { sampleDebate } from '../../shared/sample/sample-debate.ts';
import { type DebateSketch, debateOf } from '../fixtures/debates.ts';
import { scriptsSketch } from '../fixtures/scenes.ts';
import { until } from '../fixtures/until.ts';
import { makeDebate } from './fixtures/debate-files.ts';
import { type DrawnLine, exportedLines, shownLines } from './fixtures/drawn-text.ts';
import { describeApp } from './fixtures/launch-app.ts';
import { press } from './fixtures/window.ts';

const SAMPLE = new Debate(sampleDebate({ sha256 }).data);
const [FIRST, SECOND, THIRD] = SAMPLE.mapsInOrder().map(({ id }) => id);

/** As legal as a file has it: an answer has one premise. */
const SCRIPTS: DebateSketch = {
  ...scriptsSketch,
  claims: { ...scriptsSketch.claims, joined: 'Several signs, one picture: 👩‍👩‍👧‍👦 🏳️‍🌈 🇬🇧 1️⃣ #️⃣' },
  relations: [
    ['answer', 'answers', ['within0'], 'q'],
    ['attack', 'attacks', ['within1', 'within2'], 'within0'],
    ['undercut', 'attacks', ['within3'], 'answer'],
  ],
  placed: { ...scriptsSketch.placed, joined: [640, 640] },
};

/** Shows the map at its own size, and waits until the view stands still. */
async function atOwnSize(page: Page): Promise<void> {
  await press(page, 'ControlOrMeta+0');
  const viewport = page.locator('.react-flow__viewport');
  await until('The map never came to its own size.', async () => {
    const transform = await viewport.evaluate((element) => getComputedStyle(element).transform);
    return /^matrix\(1, 0, 0, 1,/.test(transform);
  });
}

function expectAgreement(shown: readonly DrawnLine[], exported: readonly DrawnLine[]): void {
  const words = (lines: readonly DrawnLine[]) => lines.map(({ card, text }) => `${card}: ${text}`);
  expect(words(shown)).toEqual(words(exported));
  const apart = shown.filter((line, i) => {
    const other = exported[i] ?? line;
    const most = Math.max(
      Math.abs(line.left - other.left),
      Math.abs(line.right - other.right),
      Math.abs(line.baseline - other.baseline),
    );
    return !(most <= 1);
  });
  expect(apart).toEqual([]);
}

describeApp(
  'the sample on screen',
  (app) => {
    test.each([
      ['first', FIRST, 0],
      ['second', SECOND, 1],
      ['third', THIRD, 1],
    ])('has the lines of text of its %s map where an export has them', async (_, map, steps) => {
      const { page } = app();
      if (steps > 0) await press(page, 'ControlOrMeta+PageDown');
      await atOwnSize(page);
      expectAgreement(await shownLines(page), exportedLines(SAMPLE, map ?? ''));
    });
  },
  {
    before: (folder) => writeSample(join(folder, 'Sample.debate')),
    files: (folder) => [join(folder, 'Sample.debate')],
  },
);

describeApp(
  'text in every script on screen',
  (app) => {
    test('stands where an export has it, line by line', async () => {
      const { page } = app();
      await atOwnSize(page);
      await page.evaluate(() => document.fonts.ready);
      expectAgreement(await shownLines(page), exportedLines(debateOf(SCRIPTS), 'map'));
    });
  },
  {
    before: (folder) => makeDebate(join(folder, 'Scripts.debate'), SCRIPTS),
    files: (folder) => [join(folder, 'Scripts.debate')],
  },
);
