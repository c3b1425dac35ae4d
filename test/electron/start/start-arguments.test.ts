import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../../electron/cli/main.ts';
import { filesAmong, isForCommandLine, ownArguments } from '../../../electron/start/start-arguments.ts';

const names = COMMANDS.map(({ name }) => name);

describe('what the app is started with', () => {
  test.each([
    ['Electron and the app’s folder', ['electron', '.'], false, []],
    ['Electron with switches', ['electron', '--no-sandbox', '.', 'a.debate'], false, ['a.debate']],
    ['the installed app', ['/opt/counterclaim', 'a.debate'], true, ['a.debate']],
    [
      'the installed app with switches',
      ['/opt/counterclaim', '--gtk', 'export', '--to', 'x'],
      true,
      ['export', '--to', 'x'],
    ],
    ['the installed app alone', ['/opt/counterclaim'], true, []],
    ['the installed app asked for its version', ['/opt/counterclaim', '--version'], true, ['--version']],
  ])('is what follows %s', (_what, argv, packaged, own) => {
    expect(ownArguments(argv, packaged)).toEqual(own);
  });

  test('are files, from the folder it was called in, but for switches', () => {
    expect(filesAmong(['a.debate', '--inspect', '/b.debate', ''], '/work')).toEqual([
      resolve('/work', 'a.debate'),
      resolve('/b.debate'),
    ]);
  });

  test.each([...names, 'help', '--help', '--version'])('is for the command line when it begins with “%s”', (name) => {
    expect(isForCommandLine([name, 'a.debate'], names)).toBe(true);
  });

  test.each([[[]], [['a.debate']], [['./export']], [['--some-switch']]])('is for a window when it is %j', (args) => {
    expect(isForCommandLine(args, names)).toBe(false);
  });
});
