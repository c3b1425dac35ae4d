import { describe, expect, test } from '@jest/globals';
import { chooseShell, hasDisplay, type Machine } from '../../scripts/start-choice.ts';

const machine = (rest: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  environment: {},
  mayInstall: false,
  ...rest,
});
const NOTHING = { electron: false, missing: ['chromium', 'zenity'] };

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
    for (const missing of [NOTHING.missing, []]) {
      const choice = chooseShell({ electron: true, missing }, machine({ mayInstall: true }));
      expect(choice).toEqual({ run: 'electron', install: [], sentence: null });
    }
  });

  test('runs Chromium where Electron is not', () => {
    const found = { ...NOTHING, missing: [] };
    expect(chooseShell(found, machine())).toEqual({ run: 'chromium', install: [], sentence: null });
    const onWindows = chooseShell({ ...NOTHING, missing: ['zenity'] }, machine({ platform: 'win32' }));
    expect(onWindows).toEqual({ run: 'chromium', install: [], sentence: null });
  });

  test.each([[['chromium', 'zenity']], [['chromium']], [['zenity']]])(
    'installs what is missing where it may, %j, and says so',
    (missing) => {
      const choice = chooseShell({ ...NOTHING, missing }, machine({ mayInstall: true }));
      expect(choice).toMatchObject({ run: 'chromium', install: missing });
      for (const name of missing) expect(choice.sentence).toContain(name);
    },
  );

  test.each([
    ['nobody may install', machine()],
    ['on macOS', machine({ platform: 'darwin' })],
  ])('says in one sentence what to install where %s', (_what, on) => {
    const { run, install, sentence } = chooseShell(NOTHING, on);
    expect([run, install]).toEqual([null, []]);
    expect(sentence).toMatch(/^[^.]*: install [^.]*\.$/);
  });

  test('runs without Zenity, and says what cannot be done then', () => {
    const { run, sentence } = chooseShell({ ...NOTHING, missing: ['zenity'] }, machine());
    expect(run).toBe('chromium');
    expect(sentence).toContain('Zenity');
  });
});
