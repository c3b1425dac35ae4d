import { describe, expect, test } from '@jest/globals';
import { chooseShell, hasDisplay, isStale, type Machine } from '../../scripts/start-choice.ts';

const machine = (rest: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  environment: {},
  isRoot: false,
  hasApt: true,
  ...rest,
});
const NOTHING = { electron: false, chromium: false, zenity: false };

describe('starting the app', () => {
  test.each([
    ['win32', {}, true],
    ['darwin', {}, true],
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ] as const)('on %s with %j finds a display: %s', (platform, environment, expected) => {
    expect(hasDisplay({ platform, environment })).toBe(expected);
  });

  test('runs Electron where it is, whatever else there is', () => {
    for (const rest of [NOTHING, { chromium: true, zenity: true }]) {
      const choice = chooseShell({ ...NOTHING, ...rest, electron: true }, machine({ isRoot: true }));
      expect(choice).toEqual({ run: 'electron', install: [], sentence: null });
    }
  });

  test('runs Chromium where Electron is not', () => {
    const found = { ...NOTHING, chromium: true, zenity: true };
    expect(chooseShell(found, machine())).toEqual({ run: 'chromium', install: [], sentence: null });
    const onWindows = chooseShell({ ...NOTHING, chromium: true }, machine({ platform: 'win32' }));
    expect(onWindows).toEqual({ run: 'chromium', install: [], sentence: null });
  });

  test.each([
    [NOTHING, ['chromium', 'zenity']],
    [{ ...NOTHING, zenity: true }, ['chromium']],
    [{ ...NOTHING, chromium: true }, ['zenity']],
  ])('installs as root what is missing of %j, and says so', (found, install) => {
    const choice = chooseShell(found, machine({ isRoot: true }));
    expect(choice).toMatchObject({ run: 'chromium', install });
    for (const name of install) expect(choice.sentence).toContain(name);
  });

  test.each([
    ['nobody may install', machine()],
    ['there is no apt-get', machine({ isRoot: true, hasApt: false })],
    ['on macOS', machine({ platform: 'darwin' })],
  ])('says in one sentence what to install where %s', (_what, on) => {
    const { run, install, sentence } = chooseShell(NOTHING, on);
    expect([run, install]).toEqual([null, []]);
    expect(sentence).toMatch(/^[^.]*: install [^.]*\.$/);
  });

  test('runs without Zenity, and says what cannot be done then', () => {
    const { run, sentence } = chooseShell({ ...NOTHING, chromium: true }, machine());
    expect(run).toBe('chromium');
    expect(sentence).toContain('Zenity');
  });

  test('builds when it was never built, or something was changed since', () => {
    expect(isStale([], null)).toBe(true);
    expect(isStale([1, 5, 2], 4)).toBe(true);
    expect(isStale([1, 4, 2], 4)).toBe(false);
  });
});
