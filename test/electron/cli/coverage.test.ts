import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CommandLine } from './command-line.ts';

const TALK = '💬\n\nAnn Lee: It is so, I think.\n\nBo Ek: It is not.\n\nAnn Lee: Why?\n';

const cli = new CommandLine();
beforeAll(async () => {
  const start = TALK.indexOf('It is so');
  const excerpt = { prefix: '', suffix: '', page: null, note: '', tags: [] };
  cli.writeJson('talk.json', {
    format: 'counterclaim',
    version: 1,
    debate: { title: 'A talk' },
    statements: [{ id: 'claim', kind: 'claim', text: 'It is so.' }],
    sources: [
      { id: 'talk', csl: { type: 'report', title: 'Talk' }, text: TALK },
      { id: 'note', csl: { type: 'report', title: 'Note' }, text: 'Nothing of it.' },
    ],
    excerpts: [{ ...excerpt, id: 'e', source: 'talk', exact: 'It is so', start, end: start + 8 }],
    citations: [{ id: 'c', statement: 'claim', excerpt: 'e' }],
  });
  await cli.run('import', 'talk.json', '--to', 'talk.debate');
});
afterAll(() => cli.remove());

describe('coverage', () => {
  test('answers in JSON how much of each source stands in passages, with turns at their places in code points', async () => {
    const { code, out } = await cli.run('coverage', 'talk.debate', '--json');
    const told = JSON.parse(out) as { source: string; turns: { start: number; end: number }[] }[];
    expect(code).toBe(0);
    expect(told).toEqual([
      expect.objectContaining({
        source: 'talk',
        title: 'Talk',
        words: 15,
        used: 3,
        share: 0.2,
        passages: 1,
        claims: 1,
      }),
      expect.objectContaining({ source: 'note', words: 3, used: 0, share: 0, turns: [], speakers: [] }),
    ]);
    const [first] = told[0]?.turns ?? [];
    expect([...TALK].slice(first?.start, first?.end).join('')).toBe('It is so, I think.');
  });

  test('tells a reader of one source which turns have no claim', async () => {
    const { out } = await cli.run('coverage', 'talk.debate', 'talk');
    expect(out).toBe(
      [
        'Talk (talk)',
        '  3 of 15 (20 %) words in 1 passage, for 1 claim',
        '  2 turns without a claim:',
        '    2, Bo Ek: 3 words',
        '    3, Ann Lee: 1 word',
        '  Ann Lee: 3 of 6 (50 %) words, 1 of 2 turns with a claim',
        '  Bo Ek: 0 of 3 (0 %) words, 0 of 1 turn with a claim',
        '',
      ].join('\n'),
    );
  });

  test('refuses a source that is not there, and more than one', async () => {
    expect(await cli.run('coverage', 'talk.debate', 'nobody')).toMatchObject({ code: 2, out: '' });
    const { err } = await cli.run('coverage', 'talk.debate', 'talk', 'note');
    expect(err).toContain('Usage: counterclaim coverage FILE.debate [SOURCE-ID] [--json]');
  });
});
