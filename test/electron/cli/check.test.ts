import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { tamper as tamperWith } from '../../fixtures/tamper.ts';
import { CommandLine } from './command-line.ts';

let cli: CommandLine;
beforeEach(async () => {
  cli = new CommandLine();
  await cli.run('sample', 'a.debate');
});
afterEach(() => cli.remove());

/** Changes the file behind the program's back. */
function tamper(sql: string): void {
  tamperWith(cli.path('a.debate'), sql);
}

describe('check', () => {
  test('finds nothing in a sound debate', async () => {
    expect(await cli.run('check', 'a.debate')).toEqual({ code: 0, out: '', err: 'No problems.\n' });
    expect(await cli.run('check', 'a.debate', '--json')).toEqual({ code: 0, out: '[]\n', err: 'No problems.\n' });
  });

  test('answers with what breaks the rules of the model, and an exit code of 1', async () => {
    tamper("UPDATE excerpt SET exact = replace(exact, substr(exact, 1, 1), '#') WHERE row = 1");
    const before = cli.read('a.debate');
    const { code, out, err } = await cli.run('check', 'a.debate', '--json');
    expect([code, err]).toEqual([1, expect.stringMatching(/^\d+ problems? found\.\n$/)]);
    const problems = JSON.parse(out);
    expect(problems).toContainEqual({
      code: 'QuoteDiffers',
      entity: 'excerpt',
      id: expect.any(String),
      message: expect.stringContaining('is not what stands at its place in the source'),
    });
    for (const problem of problems) expect(Object.keys(problem)).toEqual(['code', 'entity', 'id', 'message']);
    expect((await cli.run('check', 'a.debate')).out).toMatch(/^QuoteDiffers: /m);
    expect(cli.read('a.debate').equals(before)).toBe(true);
  });

  test('lists the quotations that are not in their source word for word', async () => {
    const [citation, statement, excerpt] = ['citation-claim-urgent-passage-urgent', 'claim-urgent', 'passage-urgent'];
    tamper(`UPDATE citation SET fidelity = 'quotation' WHERE id = '${citation}'`);
    expect(await cli.run('check', 'a.debate', '--quotations', '--json')).toEqual({
      code: 0,
      out: '[]\n',
      err: 'Every quotation is in its source word for word.\n',
    });
    tamper(`UPDATE statement SET text = 'The reforms should not be carried out quickly.' WHERE id = '${statement}'`);
    const { code, out, err } = await cli.run('check', 'a.debate', '--quotations', '--json');
    expect([code, err]).toEqual([1, '1 quotation not in its source word for word.\n']);
    expect(JSON.parse(out)).toEqual([
      {
        citation,
        statement,
        text: 'The reforms should not be carried out quickly.',
        excerpt,
        source: 'note-announcement',
        difference: 'The passage has “now” where “not” stands here.',
      },
    ]);
    expect((await cli.run('check', 'a.debate', '--quotations')).out).toContain('where “not” stands here');
  });

  test('answers with references that lead nowhere', async () => {
    tamper('DELETE FROM speaker WHERE row = 1');
    const { code, out } = await cli.run('check', 'a.debate', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ entity: 'move' }));
  });

  test('answers with damage to the file’s content', async () => {
    tamper("UPDATE content SET bytes = CAST(bytes || '!' AS BLOB)");
    const { code, out } = await cli.run('check', 'a.debate', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ code: 'DamagedContent', entity: 'content' }));
  });
});
