import { readdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { forgedJournal } from '../../db/gate/forged-journal.ts';
import { stateOf } from '../../db/sample-file.ts';
import { CommandLine } from './command-line.ts';

let cli: CommandLine;
beforeEach(async () => {
  cli = new CommandLine();
  await cli.run('sample', 'a.debate');
});
afterEach(() => cli.remove());

describe('recover', () => {
  test('makes a new debate of one that another program changed, and tells what is in it', async () => {
    new Database(cli.path('a.debate')).exec('CREATE TRIGGER t AFTER UPDATE ON map BEGIN SELECT 1; END').close();
    expect((await cli.run('check', 'a.debate')).code).toBe(2);
    const { code, out, err } = await cli.run('recover', 'a.debate', '--to', 'b.debate');
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(
      /^Made “.*b\.debate”, with 52 statements, 51 relations, 2 sources\.\nEverything could be read\.\nThe history of its edits was not copied: nothing that was done before can be undone\.\n$/,
    );
    expect((await cli.run('check', 'b.debate')).code).toBe(0);
  });

  test('reports what could not be read, and succeeds', async () => {
    cli.write('a.debate', cli.read('a.debate').subarray(0, 300_000));
    const { code, err } = await cli.run('recover', 'a.debate', '--to', 'b.debate');
    expect(code).toBe(0);
    expect(err).toMatch(
      /Not everything is as it was:\n {2}(A page or a row|\d+ pages or rows) of the file cannot be read/,
    );
    expect(err).toMatch(/\nThe history of its edits was not copied: nothing that was done before can be undone\.\n$/);
  });

  test('fails where nothing can be read, or something is there already, and leaves no trace', async () => {
    cli.write('letter.debate', 'Dear Sir');
    const before = stateOf(cli.folder);
    expect((await cli.run('recover', 'letter.debate', '--to', 'b.debate')).code).toBe(2);
    expect((await cli.run('recover', 'a.debate', '--to', 'letter.debate')).code).toBe(2);
    expect(stateOf(cli.folder)).toEqual(before);
  });
});

const READING = [
  ['check', ['check', 'a.debate']],
  ['stats', ['stats', 'a.debate', '--json']],
  ['search', ['search', 'a.debate', 'inquiry']],
  ['excerpts', ['excerpts', 'a.debate']],
  ['sources list', ['sources', 'list', 'a.debate']],
  ['export', ['export', 'a.debate', '--to', 'out.json']],
  ['exchange', ['exchange', 'a.debate', '--to', 'out.svg']],
  ['text-order', ['text-order', 'a.debate', '--to', 'out.svg']],
  ['coverage', ['coverage', 'a.debate']],
] as const;

/** Returns the folder but for what a command is to write. */
function state(): Record<string, string> {
  return Object.fromEntries(Object.entries(stateOf(cli.folder)).filter(([name]) => !name.startsWith('out.')));
}

describe.each(READING)('%s', (_, argv) => {
  test('changes neither the debate nor its folder', async () => {
    const before = state();
    expect((await cli.run(...argv)).code).toBe(0);
    expect(state()).toEqual(before);
  });

  test('changes no journal, refuses one that is not the debate’s, and reads without it when asked to', async () => {
    writeFileSync(cli.path('a.debate-journal'), forgedJournal(cli.path('a.debate'), { pageCount: 0 }));
    const before = state();
    const refused = await cli.run(...argv);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toMatch(/--journal set-aside/);
    const read = await cli.run(...argv, '--journal', 'set-aside');
    expect(read.code).toBe(0);
    expect(read.err).toMatch(/is read as it stands, without the journal/);
    expect(state()).toEqual(before);
  });
});

test('another word for what to do with a journal is refused', async () => {
  expect(await cli.run('stats', 'a.debate', '--journal', 'burn')).toMatchObject({ code: 2, out: '' });
  expect(readdirSync(cli.folder)).toEqual(['a.debate']);
});
