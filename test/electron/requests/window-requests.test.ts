import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { LogFile } from '../../../electron/base/log-file.ts';
import { Documents } from '../../../electron/documents/documents.ts';
import { RecentList } from '../../../electron/requests/recent-list.ts';
import type { RequestRouter } from '../../../electron/requests/request-router.ts';
import { Vouchers } from '../../../electron/requests/vouchers.ts';
import { windowHandlers } from '../../../electron/requests/window-requests.ts';
import { Settings } from '../../../electron/settings/settings.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { routerOf } from '../../fixtures/router-of.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
const path = join(folder, 'counterclaim.log');
const window = new FakeWindow();
let revealed: string[];
let welcomed: number;
let router: RequestRouter;

beforeEach(() => {
  revealed = [];
  welcomed = 0;
  const settings = new Settings(join(folder, 'settings.json'), () => {});
  router = routerOf(
    windowHandlers({
      documents: new Documents(),
      settings,
      recentList: new RecentList(settings, new Vouchers()),
      platform: 'linux',
      menuInWindow: true,
      version: '1.2.3',
      canSpell: false,
      log: () => {},
      next: () => false,
      showMenu: () => {},
      quit: () => {},
      logFile: new LogFile(path, { version: '1.2.3' }),
      welcomed: () => {
        welcomed += 1;
      },
      reveal: (shown) => revealed.push(shown),
    }),
  );
});

describe('the log', () => {
  test('is made where there is none, and shown in its folder', async () => {
    expect(existsSync(path)).toBe(false);
    expect(await router.answer(window, 'log.show', {})).toEqual({ ok: true, value: { path } });
    expect(existsSync(path)).toBe(true);
    expect(revealed).toEqual([path]);
  });

  test('takes what a window says failed, without its words', async () => {
    const failure = { name: 'TypeError', message: 'Words', stack: 'TypeError: Words\n    at draw (/x/dist/a.js:1:2)' };
    await router.answer(window, 'log.note', failure);
    expect(readFileSync(path, 'utf8')).toContain('window (1.2.3): TypeError\n    at draw dist/a.js:1:2\n');
    expect(readFileSync(path, 'utf8')).not.toContain('Words');
  });
});

describe('a window that loads without a debate', () => {
  test('lets the program prepare for the file that may be opened next', async () => {
    await router.answer(window, 'window.load', {});
    expect(welcomed).toBe(1);
  });
});
