import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { until } from '../fixtures/until.ts';
import { faultsIn, makeDebate, statementTexts } from './fixtures/debate-files.ts';
import { testApp } from './fixtures/launch-app.ts';
import { card, cardTexts, press, selectCard, type, whenSaved } from './fixtures/window.ts';

describe('an app that is killed in the middle of editing', () => {
  testApp(
    'has kept all that its window showed as saved, and starts again',
    async (app) => {
      const path = join(app.folder, 'A.debate');
      const { page } = app;
      for (const text of ['The second claim.', 'The third claim.', 'The fourth claim.']) {
        await selectCard(page, 'The first claim.');
        await press(page, 's');
        await page.getByRole('textbox', { name: 'Text of the claim' }).waitFor();
        await type(page, text);
        await press(page, 'Enter');
        await card(page, text).waitFor();
      }
      await whenSaved(page);
      const saved = await cardTexts(page);

      await press(page, 'c');
      await type(page, 'Not yet on the disk');
      if (process.platform !== 'win32') expect(isRunning(app.userData)).toBe(true);
      await app.kill();
      await until('Something of the app is still running.', () => !isRunning(app.userData));
      expect(await faultsIn(path)).toEqual([]);
      expect(await statementTexts(path)).toEqual(expect.arrayContaining(saved));

      await app.start();
      await app.page.getByRole('button', { name: /^A\b/ }).click();
      for (const text of saved) await card(app.page, text).waitFor();
      await app.page.locator('[data-canvas]').focus();
      await press(app.page, 'ControlOrMeta+Z');
      await whenSaved(app.page);
      expect(await app.close()).toBe(0);
    },
    {
      before: (folder) =>
        makeDebate(join(folder, 'A.debate'), { claims: { one: 'The first claim.' }, placed: { one: [0, 0] } }),
      files: (folder) => [join(folder, 'A.debate')],
    },
  );
});

/**
 * Tells whether a process that was started for these user data is running: the app, or the program that shows its
 * windows.
 */
function isRunning(userData: string): boolean {
  if (process.platform === 'win32') return false;
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-Ao', 'args'], { encoding: 'utf8' }).stdout.includes(userData);
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return processes.some((id) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(userData);
    } catch {
      // It has ended since.
      return false;
    }
  });
}
