import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { recentDebates } from '../../../electron/settings/recent-debates.ts';
import { DEFAULT_PREFERENCES, Settings } from '../../../electron/settings/settings.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
let path: string;
let logged: unknown[];
let count = 0;
beforeEach(() => {
  count += 1;
  path = join(folder, `settings-${count}.json`);
  logged = [];
});

const open = () => new Settings(path, (error) => logged.push(error));
const NOON = '2025-01-16T12:00:00.000Z';

describe('settings', () => {
  test('start with the defaults where there is no file, and write none', () => {
    expect(open().data).toEqual({
      preferences: DEFAULT_PREFERENCES,
      recent: [],
      places: [],
      window: null,
      language: null,
      lastFolder: null,
      folders: { debates: null, backups: null },
    });
    expect(logged).toEqual([]);
    expect(existsSync(path)).toBe(false);
  });

  test('are for nobody else to read, also where the file let others', async () => {
    writeFileSync(path, '{}');
    chmodSync(path, 0o666);
    const settings = open();
    settings.set({ lastFolder: '/tmp' });
    await settings.written();
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(open().data.lastFolder).toBe('/tmp');
  });

  test('are read again as they were set', async () => {
    const settings = open();
    const window = { bounds: { x: -5, y: 10, width: 800, height: 600 }, maximized: true };
    settings.set({ window, lastFolder: '/tmp' });
    settings.remember('/a.debate', NOON);
    await settings.written();
    expect(open().data).toEqual({
      ...settings.data,
      window,
      recent: [{ path: '/a.debate', opened: NOON, left: null }],
    });
  });

  test('end on the disk as they were set last, however fast they are set', async () => {
    const settings = open();
    for (let at = 1; at <= 30; at++) settings.set({ lastFolder: `/${at}` });
    await settings.written();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ lastFolder: '/30' });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test.each([
    ['cut off', '{ "preferences": { "theme"'],
    ['of another kind', JSON.stringify({ preferences: { theme: 'purple' } })],
    ['empty', ''],
  ])('that are %s are set aside, and the defaults are used', (_what, text) => {
    writeFileSync(path, text);
    expect(open().data.preferences.theme).toBe('system');
    expect(readFileSync(`${path}.broken`, 'utf8')).toBe(text);
    expect(existsSync(path)).toBe(false);
    expect(logged).toHaveLength(1);
  });

  test('that are damaged in a part keep the rest, and that is told once', () => {
    const text = JSON.stringify({
      preferences: { theme: 'dark', wheel: 'flies' },
      lastFolder: 7,
      folders: { debates: '/d' },
    });
    writeFileSync(path, text);
    const settings = open();
    expect(settings.data.preferences).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dark' });
    expect(settings.data).toMatchObject({ lastFolder: null, folders: { debates: '/d', backups: null } });
    expect(readFileSync(`${path}.broken`, 'utf8')).toBe(text);
    expect(settings.takeFault()?.message).toBe(
      `Some of the settings (lastFolder, wheel) could not be understood, and are as they were when Counterclaim was new. The file as it was is kept as “${basename(path)}.broken” in “${folder}”.`,
    );
    expect(settings.takeFault()).toBe(null);
  });

  test('lose the keys of actions and the keys that are not known, and nothing else', () => {
    const keys = { undo: ['CmdOrCtrl+U', 'Escape'], 'of-tomorrow': ['A'], paste: ['B'], delete: [] };
    writeFileSync(path, JSON.stringify({ preferences: { keys } }));
    expect(open().data.preferences.keys).toEqual({ undo: ['CmdOrCtrl+U'], delete: [] });
    expect(logged).toEqual([]);
  });

  test('with a part alone have the defaults for the rest', () => {
    writeFileSync(path, JSON.stringify({ preferences: { theme: 'dark' } }));
    expect(open().data.preferences).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dark' });
  });

  test('that cannot be written are told of, and kept for as long as the app runs', async () => {
    path = join(folder, 'no such folder', 'settings.json');
    const settings = open();
    settings.set({ lastFolder: '/here' });
    await settings.written();
    expect(logged).toHaveLength(1);
    expect(settings.data.lastFolder).toBe('/here');
  });
});

describe('recent debates', () => {
  test('are the last twenty, the last opened first, each once', () => {
    const settings = open();
    for (let at = 1; at <= 25; at++) settings.remember(`/${at}.debate`, NOON);
    settings.remember('/10.debate', NOON);
    const paths = settings.data.recent.map((each) => each.path);
    expect(paths).toHaveLength(20);
    expect(paths.slice(0, 3)).toEqual(['/10.debate', '/25.debate', '/24.debate']);
    expect(new Set(paths).size).toBe(20);
  });

  test('are marked when they are not where they were, and forgotten when asked', async () => {
    const there = join(folder, 'There.debate');
    writeFileSync(there, '');
    const settings = open();
    settings.remember(there, NOON);
    settings.remember(join(folder, 'Gone.debate'), NOON);
    expect(await recentDebates(settings)).toEqual([
      { path: join(folder, 'Gone.debate'), name: 'Gone', folder, opened: NOON, missing: true },
      { path: there, name: 'There', folder, opened: NOON, missing: false },
    ]);
    settings.forget(there);
    expect((await recentDebates(settings)).map(({ name }) => name)).toEqual(['Gone']);
  });
});
