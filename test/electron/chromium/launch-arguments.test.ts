import { describe, expect, test } from '@jest/globals';
import { parseLaunch, readManifest } from '../../../electron/chromium/launch-arguments.ts';
import { FIXTURE } from './fixture.ts';

describe('the command line of the shell', () => {
  test('is read as Electron reads its own: modules, the inspector, switches, then the app', () => {
    const args = [
      '-r',
      'loader.js',
      '--no-sandbox',
      '--inspect=0',
      '--remote-debugging-port=0',
      'app',
      '--own',
      'file',
    ];
    expect(parseLaunch(args)).toEqual({
      preloads: ['loader.js'],
      inspect: 0,
      switches: ['--no-sandbox', '--remote-debugging-port=0'],
      app: 'app',
    });
  });

  test('needs no app and no inspector', () => {
    expect(parseLaunch([])).toEqual({ preloads: [], inspect: undefined, switches: [], app: undefined });
    expect(parseLaunch(['--inspect', '.']).inspect).toBe(9229);
  });

  test('names a folder, whose package.json says what to run', () => {
    expect(readManifest(FIXTURE)).toEqual({
      folder: FIXTURE,
      entry: `${FIXTURE}/main.ts`,
      name: 'fixture-app',
      version: '1.2.3',
    });
  });

  test('or names a file', () => {
    expect(readManifest(`${FIXTURE}/main.ts`)).toMatchObject({ folder: FIXTURE, entry: `${FIXTURE}/main.ts` });
  });
});
