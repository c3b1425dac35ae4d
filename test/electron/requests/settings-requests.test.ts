import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { RecentList } from '../../../electron/requests/recent-list.ts';
import type { RequestRouter } from '../../../electron/requests/request-router.ts';
import { settingsHandlers } from '../../../electron/requests/settings-requests.ts';
import { Vouchers } from '../../../electron/requests/vouchers.ts';
import { Settings } from '../../../electron/settings/settings.ts';
import { DEFAULT_COLUMNS } from '../../../shared/table/columns.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { routerOf } from '../../fixtures/router-of.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
const window = new FakeWindow();
let settings: Settings;
let told: unknown[];
let router: RequestRouter;
let recent: RecentList;
beforeEach(() => {
  settings = new Settings(join(folder, 'none', 'settings.json'), () => {});
  told = [];
  const vouchers = new Vouchers();
  recent = new RecentList(settings, vouchers);
  router = routerOf(
    settingsHandlers({
      settings,
      recent,
      vouchers,
      preferencesChanged: (preferences, by) => void told.push([preferences, by]),
      recentChanged: (by) => void told.push(by),
    }),
  );
});

describe('preferences', () => {
  test('are changed in part, kept, and told to the other windows', async () => {
    const all = {
      theme: 'dark',
      navigator: true,
      inspector: false,
      legend: true,
      keepsOrder: true,
      references: 'apa',
      navigatorWidth: null,
      inspectorWidth: null,
      tableColumns: DEFAULT_COLUMNS,
      recentActions: [],
    };
    await router.answer(window, 'preferences.set', { inspector: false });
    expect(await router.answer(window, 'preferences.set', { theme: 'dark' })).toEqual({ ok: true, value: all });
    expect(settings.data.preferences).toEqual(all);
    expect(told.at(-1)).toEqual([all, window]);
  });

  test('take no value that is none of theirs', async () => {
    expect(await router.answer(window, 'preferences.set', { theme: 'purple' })).toMatchObject({ ok: false });
    expect(settings.data.preferences.theme).toBe('system');
  });
});

describe('a recent debate', () => {
  test('is forgotten in all windows, and its file is left alone', async () => {
    settings.remember('/a.debate', '2025-01-16T12:00:00.000Z');
    settings.remember('/b.debate', '2025-01-16T12:00:00.000Z');
    const [newest] = await recent.of(window);
    const answer = await router.answer(window, 'recent.forget', { file: newest?.file });
    expect(answer).toMatchObject({ ok: true, value: [{ path: '/a.debate' }] });
    expect(told).toEqual([window]);
    expect(await router.answer(window, 'recent.forget', { file: newest?.file })).toMatchObject({ ok: false });
  });

  test('keeps its voucher while it is listed, and another window cannot use it', async () => {
    settings.remember('/a.debate', '2025-01-16T12:00:00.000Z');
    const [before] = await recent.of(window);
    settings.remember('/b.debate', '2025-01-16T12:00:00.000Z');
    expect((await recent.of(window))[1]?.file).toBe(before?.file);
    const answer = await router.answer(new FakeWindow(), 'recent.forget', { file: before?.file });
    expect(answer).toMatchObject({ ok: false, error: { code: 'NotFound' } });
    expect(settings.data.recent).toHaveLength(2);
  });
});
