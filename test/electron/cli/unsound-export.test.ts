import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tamper } from '../../fixtures/tamper.ts';
import { CommandLine } from './command-line.ts';

const cli = new CommandLine();
beforeAll(async () => {
  await cli.run('sample', 'sound.debate');
});
afterAll(() => cli.remove());

/** A copy of the sample in which `sql` was run behind the program’s back. */
function tampered(sql: string): string {
  cli.write('a.debate', cli.read('sound.debate'));
  tamper(cli.path('a.debate'), sql);
  return 'a.debate';
}

const WORD = "UPDATE statement SET text = 'Not what anybody said.' WHERE row = 2";
const ROW = "UPDATE citation SET excerpt = 'nowhere' WHERE row = 1";
const QUOTE = "UPDATE excerpt SET exact = replace(exact, substr(exact, 1, 1), '#') WHERE row = 1";
const DOCUMENT = "UPDATE content SET bytes = CAST(CAST(bytes AS TEXT) || '!' AS BLOB)";

describe('what is exported of a debate that is not sound', () => {
  test.each([
    ['export', 'map.svg', WORD, /search index does not agree with the texts/],
    ['export', 'map.pdf', QUOTE, /is not what stands at its place in the source/],
    ['exchange', 'exchange.svg', WORD, /search index does not agree/],
    ['export', 'debate.json', DOCUMENT, /A document in the file is damaged/],
    ['export', 'book.md', QUOTE, /is not what stands at its place/],
    ['export', 'notes.jsonld', DOCUMENT, /A document in the file is damaged/],
    ['export', 'sources.csl.json', ROW, /points to a excerpt/],
  ])('%s to %s is written, and the exit code and a sentence say so', async (command, name, sql, fault) => {
    const { code, out, err } = await cli.run(command, tampered(sql), '--to', name);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`Wrote “${cli.path(name)}”.`);
    expect(err).toContain(
      `“a.debate” is not sound, so “${name}” may hold altered data; “counterclaim check” tells more. What is wrong:\n  `,
    );
    expect(err).toMatch(fault);
    expect(cli.read(name).length).toBeGreaterThan(0);
  });

  test('has many faults told in brief', async () => {
    const path = tampered('UPDATE placement SET x = 1e9 + row');
    const { err } = await cli.run('export', path, '--to', 'book.md');
    expect(err).toMatch(/\n {2}And \d+ more\.\n$/);
  });

  test('says nothing of a sound one', async () => {
    const { code, err } = await cli.run('export', 'sound.debate', '--to', 'book.md');
    expect([code, err]).toEqual([0, `Wrote “${cli.path('book.md')}”.\n`]);
  });
});
