import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { findChromium } from '../../../electron/chromium/find-chromium.ts';
import { describeUnless } from '../../fixtures/skipping.ts';
import type { FixtureApp } from './fixture-app/main.ts';

export const SHELL = path.resolve(import.meta.dirname, '../../../electron/chromium');
export const FIXTURE = path.join(import.meta.dirname, 'fixture-app');

/** Globals of the fixture app's main process, for functions evaluated there. */
export type InMain = typeof globalThis & FixtureApp;

/** The fixture app, running in the shell. */
export class Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;

  constructor(app: ElectronApplication, page: Page, userData: string) {
    this.app = app;
    this.page = page;
    this.userData = userData;
  }

  happened(): Promise<string[]> {
    return this.app.evaluate(() => (globalThis as InMain).happened);
  }

  whenHappened(text: string): Promise<void> {
    return this.app.evaluate((_electron, wanted) => (globalThis as InMain).whenHappened(wanted), text);
  }

  /** Has the app load another of its pages in its first window. */
  async load(page: string): Promise<void> {
    const real = `https://fixture.app.localhost/${page}`;
    const loaded = this.page.waitForURL(real);
    await this.app.evaluate(
      ({ BrowserWindow }, name) => BrowserWindow.getAllWindows()[0]?.loadURL(`app://fixture/${name}`),
      page,
    );
    await loaded;
  }

  decide(decisions: Partial<FixtureApp['decisions']>): Promise<void> {
    return this.app.evaluate((_electron, made) => {
      Object.assign((globalThis as InMain).decisions, made);
    }, decisions);
  }
}

/** Milliseconds: far more than anything needs, on a slow and busy machine too. */
const PATIENCE = 90_000;

/** Starts the fixture app, without a display or on the X display that is given. */
export async function launchFixture(display?: string): Promise<Running> {
  const userData = temporaryFolder();
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = SHELL;
  const app = await _electron.launch({
    args: [`--user-data-dir=${userData}`, FIXTURE],
    env: {
      ...process.env,
      COUNTERCLAIM_HEADLESS: display === undefined ? '1' : '0',
      ...(display && { DISPLAY: display }),
    },
    timeout: 2 * PATIENCE,
    // Playwright's own choice of colours would hide the app's.
    colorScheme: null,
  });
  app.context().setDefaultTimeout(PATIENCE);
  const page = await app.firstWindow({ timeout: PATIENCE });
  await page.waitForFunction(() => 'fixture' in window);
  const running = new Running(app, page, userData);
  await running.whenHappened('did-finish-load');
  return running;
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'chromium-shell-'));
  folders.push(folder);
  return folder;
}
const folders: string[] = [];

/** Tests on one run of the fixture app, which forgets before each what has happened. */
export function describeFixture(title: string, body: (fixture: () => Running) => void): void {
  describeWithChromium(title, () => {
    let running: Running | undefined;
    const fixture = () => {
      if (running === undefined) throw new Error('The fixture app has not been started.');
      return running;
    };
    beforeAll(async () => {
      running = await launchFixture();
    });
    beforeEach(() =>
      fixture().app.evaluate(() => {
        (globalThis as InMain).happened.length = 0;
      }),
    );
    afterAll(() => running?.app.close());
    body(fixture);
  });
}

/** Tests that need a Chromium; where there is none they are skipped, and say why. */
export function describeWithChromium(title: string, body: () => void): void {
  describeUnless(findChromium() === undefined ? 'no Chromium is installed' : null, title, () => {
    afterAll(() => {
      for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });
    body();
  });
}
