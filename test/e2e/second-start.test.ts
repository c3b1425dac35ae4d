import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { until } from '../fixtures/until.ts';
import { makeDebate } from './fixtures/debate-files.ts';
import { describeApp, type TestedApp } from './fixtures/launch-app.ts';
import { runInPage } from './fixtures/page-script.ts';
import { card } from './fixtures/window.ts';

/** Electron has it without documenting it. */
interface WithPreferences {
  getLastWebPreferences(): Readonly<Record<string, unknown>>;
}

describe('a second start of the app', () => {
  describeApp(
    'with the same user data',
    (app) => {
      test('opens its file in a window of the first, and ends', async () => {
        const other = await app().nextWindow(async () => {
          expect(await app().startAgain([join(app().folder, 'B.debate')])).toBe(0);
        });
        await card(other, 'The claim of B.').waitFor();
        await card(app().page, 'The claim of A.').waitFor();
        expect(app().electron.windows()).toHaveLength(2);
      });

      test('brings the window to the front that has its file', async () => {
        const ofA = app().page;
        const ofB = app()
          .electron.windows()
          .find((page) => page !== ofA);
        await inFront(app(), ofB);
        expect(await app().startAgain([join(app().folder, 'A.debate')])).toBe(0);
        await inFront(app(), ofA);
        expect(await app().startAgain([join(app().folder, 'B.debate')])).toBe(0);
        await inFront(app(), ofB);
        expect(app().electron.windows()).toHaveLength(2);
      });

      test('shows the welcome screen when it has no file', async () => {
        const other = await app().nextWindow(async () => {
          expect(await app().startAgain()).toBe(0);
        });
        await other.getByRole('button', { name: 'Open the sample debate' }).waitFor();
        expect(app().electron.windows()).toHaveLength(3);
      });

      test('gives every window, however it was opened, a sandboxed page without Node', async () => {
        const { electron } = app();
        const preferences = await electron.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows().map(({ webContents }) => {
            const { getLastWebPreferences } = webContents as unknown as WithPreferences;
            const { sandbox, contextIsolation, nodeIntegration, ...others } = getLastWebPreferences.call(webContents);
            const isOff = (name: string) => (others[name] ?? false) === false;
            const off = ['nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'webviewTag'];
            const insecure = ['allowRunningInsecureContent', 'experimentalFeatures', 'enableBlinkFeatures'];
            const rest = (others['webSecurity'] ?? true) === true && [...off, ...insecure].every(isOff);
            return { sandbox, contextIsolation, nodeIntegration, rest };
          }),
        );
        const right = { sandbox: true, contextIsolation: true, nodeIntegration: false, rest: true };
        expect(preferences).toEqual([right, right, right]);
        const ofNode = ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'setImmediate'];
        for (const page of electron.windows()) {
          expect(await runInPage(page, (names) => names.filter((name) => name in globalThis), ofNode)).toEqual([]);
        }
      });
    },
    {
      before: async (folder) => {
        for (const name of ['A', 'B']) {
          const sketch = { claims: { claim: `The claim of ${name}.` }, placed: { claim: [0, 0] } } as const;
          await makeDebate(join(folder, `${name}.debate`), sketch);
        }
      },
      files: (folder) => [join(folder, 'A.debate')],
    },
  );
});

/** Waits until a window has the focus. */
async function inFront({ electron }: TestedApp, page: Page | undefined): Promise<void> {
  if (page === undefined) throw new Error('There is no such window.');
  const window = await electron.browserWindow(page);
  await until('The window does not come to the front.', () => window.evaluate((native) => native.isFocused()));
}
