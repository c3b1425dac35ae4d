import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CommandLine } from './command-line.ts';

let cli: CommandLine;
beforeEach(() => {
  cli = new CommandLine();
});
afterEach(() => cli.remove());

describe.each(['new', 'sample'])('%s', (command) => {
  test('makes a debate in the caller’s folder and answers nothing', async () => {
    const { code, out, err } = await cli.run(command, 'a.debate');
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain(cli.path('a.debate'));
    expect(await cli.run('check', 'a.debate', '--json')).toMatchObject({ code: 0, out: '[]\n' });
  });

  test('leaves what is there as it is', async () => {
    cli.write('a.debate', 'precious');
    const { code, out, err } = await cli.run(command, 'a.debate');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('exists already');
    expect(cli.read('a.debate').toString()).toBe('precious');
  });

  test('makes nothing where there is no folder, or in place of one', async () => {
    expect(await cli.run(command, 'none/a.debate')).toMatchObject({ code: 2, out: '' });
    expect(existsSync(cli.path('none'))).toBe(false);
    expect(await cli.run(command, '.')).toMatchObject({ code: 2, out: '' });
  });

  test('refuses a name longer than the file system allows in a sentence of its own', async () => {
    const { code, err } = await cli.run(command, `${'n'.repeat(300)}.debate`);
    expect(code).toBe(2);
    expect(err).toContain('Choose a shorter one.');
    expect(err).not.toContain('ENAMETOOLONG');
  });

  test('makes only files that end in .debate', async () => {
    expect(await cli.run(command, 'a.txt')).toMatchObject({ code: 2, err: expect.stringContaining('.debate') });
    expect(existsSync(cli.path('a.txt'))).toBe(false);
  });
});

describe('new', () => {
  test('gives the title it is told, cleaned, and one empty map', async () => {
    const { err } = await cli.run('new', 'a.debate', '--title', 'What\u0007 now?');
    expect(err).toContain('The title was cleaned');
    await cli.run('export', 'a.debate', '--to', 'a.json');
    const json = JSON.parse(cli.read('a.json').toString());
    expect(json.debate).toMatchObject({ title: 'What now?', created: '2025-01-16T12:30:00.000Z' });
    expect(json).toMatchObject({ statements: [], maps: [{ title: 'Map 1', direction: 'down' }], placements: [] });
  });
});
