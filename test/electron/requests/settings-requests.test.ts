import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { RecentList } from '../../../electron/requests/recent-list.ts';
import type { RequestRouter } from '../../../electron/requests/request-router.ts';
import { settingsHandlers } from '../../../electron/requests/settings-requests.ts';
import { Vouchers } from '../../../electron/requests/vouchers.ts';
import { DEFAULT_PREFERENCES, Settings } from '../../../electron/settings/settings.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { routerOf } from '../../fixtures/router-of.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
const window = new FakeWindow();
let settings: Settings;
let told: unknown[];
let chosen: string | null;
let router: RequestRouter;
let recent: RecentList;
beforeEach(() => {
  settings = new Settings(join(folder, 'none', 'settings.json'), () => {});
  told = [];
  chosen = null;
  const vouchers = new Vouchers();
  recent = new RecentList(settings, vouchers);
  router = routerOf(
    settingsHandlers({
      settings,
      recent,
      vouchers,
      preferencesChanged: (preferences, by) => void told.push([preferences, by]),
      foldersChanged: (folders, by) => void told.push([folders, by]),
      chooseFolder: async () => chosen,
      recentChanged: (by) => void told.push(by),
    }),
  );
});

describe('preferences', () => {
  test('are changed in part, kept, and told to the other windows', async () => {
    const all = { ...DEFAULT_PREFERENCES, theme: 'dark', inspector: false };
    await router.answer(window, 'preferences.set', { inspector: false });
    expect(await router.answer(window, 'preferences.set', { theme: 'dark' })).toEqual({ ok: true, value: all });
    expect(settings.data.preferences).toEqual(all);
    expect(told.at(-1)).toEqual([all, window]);
  });

  test('have keys of actions that can be changed, and no others', async () => {
    const set = (keys: unknown) => router.answer(window, 'preferences.set', { keys });
    expect(await set({ 'tidy-map': ['CmdOrCtrl+Shift+Y'], delete: [] })).toMatchObject({ ok: true });
    expect(settings.data.preferences.keys).toEqual({ 'tidy-map': ['CmdOrCtrl+Shift+Y'], delete: [] });
    for (const keys of [{ evil: ['A'] }, { undo: ['Tab'] }, { paste: ['B'] }, { undo: ['1', '2', '3', '4', '5'] }]) {
      expect(await set(keys)).toMatchObject({ ok: false });
    }
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

describe('folders', () => {
  test('are those that the user chose, told to the other windows', async () => {
    chosen = folder;
    const answer = await router.answer(window, 'folder.choose', { folder: 'debates' });
    expect(answer).toEqual({ ok: true, value: { debates: folder, backups: null } });
    expect(settings.data.folders).toEqual({ debates: folder, backups: null });
    expect(told).toEqual([[{ debates: folder, backups: null }, window]]);
    await router.answer(window, 'folder.forget', { folder: 'debates' });
    expect(settings.data.folders).toEqual({ debates: null, backups: null });
  });

  test('stay when the user chooses none, and are never given by the window', async () => {
    await router.answer(window, 'folder.choose', { folder: 'backups' });
    expect(told).toEqual([]);
    expect(await router.answer(window, 'folder.choose', { folder: 'backups', path: '/' })).toMatchObject({ ok: false });
    expect(await router.answer(window, 'preferences.set', { folders: { backups: '/' } })).toMatchObject({ ok: false });
  });
});
