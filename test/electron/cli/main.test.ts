import { afterAll, describe, expect, test } from '@jest/globals';
import { CommandLine } from './command-line.ts';

const cli = new CommandLine();
afterAll(() => cli.remove());

describe('the command line', () => {
  test('lists its commands when asked for help', async () => {
    const { code, out, err } = await cli.run('help');
    expect([code, err]).toEqual([0, '']);
    for (const name of ['sample', 'new', 'stats', 'check', 'search', 'export', 'import', 'draw-sample']) {
      expect(out).toContain(`\n  ${name} `);
    }
    expect(await cli.run('--help')).toEqual({ code, out, err });
    expect(await cli.run('-h')).toEqual({ code, out, err });
  });

  test('explains one command', async () => {
    const { code, out, err } = await cli.run('help', 'export');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('counterclaim export FILE.debate --to OUT [--map TITLE-OR-ID]');
    expect(out).toContain('--scale N');
    expect(await cli.run('export', '--help')).toEqual({ code, out, err });
  });

  test('tells its version', async () => {
    expect(await cli.run('--version')).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' });
  });

  test('fails with a sentence and nothing else when it is not told what to do', async () => {
    expect(await cli.run()).toEqual({ code: 2, out: '', err: expect.stringContaining('counterclaim help') });
    expect(await cli.run('exprot')).toEqual({ code: 2, out: '', err: expect.stringContaining('"exprot"') });
    expect(await cli.run('help', 'exprot')).toEqual({ code: 2, out: '', err: expect.stringContaining('"exprot"') });
    expect(await cli.run('stats')).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining('FILE.debate is missing'),
    });
  });

  test('shows where an error comes from only when asked to', async () => {
    const quiet = await cli.run('stats', 'none.debate');
    const loud = await cli.runWith({ debug: true }, 'stats', 'none.debate');
    expect(quiet.err).not.toMatch(/\n\s+at /);
    expect(loud.err).toMatch(/\n\s+at /);
  });

  test('writes hostile names so that they cannot steer the terminal', async () => {
    const { err } = await cli.run('stats', '\u001b[31mred\u202e.debate');
    expect(err).not.toContain('\u001b');
    expect(err).toContain('\\x1b[31mred\u202e.debate');
  });
});
