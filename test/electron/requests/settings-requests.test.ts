import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { RequestDesk } from '../../../electron/requests/request-desk.ts';
import { setUpSettingsRequests } from '../../../electron/requests/settings-requests.ts';
import { Settings } from '../../../electron/settings/settings.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
const window = new FakeWindow();
let settings: Settings;
let told: unknown[];
let desk: RequestDesk;
beforeEach(() => {
  settings = new Settings(join(folder, 'none', 'settings.json'), () => {});
  told = [];
  desk = new RequestDesk(() => {});
  setUpSettingsRequests(desk, {
    settings,
    preferencesChanged: (preferences, by) => told.push([preferences, by]),
    recentChanged: (recent, by) => told.push([recent, by]),
  });
});

describe('preferences', () => {
  test('are changed in part, kept, and told to the other windows', async () => {
    const all = { theme: 'dark', navigator: true, inspector: false, legend: true };
    await desk.answer(window, 'preferences.set', { inspector: false });
    expect(await desk.answer(window, 'preferences.set', { theme: 'dark' })).toEqual({ ok: true, value: all });
    expect(settings.data.preferences).toEqual(all);
    expect(told.at(-1)).toEqual([all, window]);
  });

  test('take no value that is none of theirs', async () => {
    expect(await desk.answer(window, 'preferences.set', { theme: 'purple' })).toMatchObject({ ok: false });
    expect(settings.data.preferences.theme).toBe('system');
  });
});

describe('a recent debate', () => {
  test('is forgotten in all windows, and its file is left alone', async () => {
    settings.remember('/a.debate', '2025-01-16T12:00:00.000Z');
    settings.remember('/b.debate', '2025-01-16T12:00:00.000Z');
    const answer = await desk.answer(window, 'recent.forget', { path: '/b.debate' });
    expect(answer).toMatchObject({ ok: true, value: [{ path: '/a.debate' }] });
    expect(told).toMatchObject([[[{ path: '/a.debate' }], window]]);
  });
});
