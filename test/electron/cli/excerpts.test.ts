import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { smallJson } from '../../fixtures/small-json.ts';
import { CommandLine } from './command-line.ts';

const JUDGED = {
  fidelity: 'interpretation',
  reason: 'It says more',
  attribution: 'reported',
  checkedBy: 'A. Reader',
  checkedOn: '2025-01-16',
} as const;
const cli = new CommandLine();
beforeAll(async () => {
  const json = smallJson();
  const before = '📝 👩‍💻 ';
  const [source] = json.sources;
  const [excerpt] = json.excerpts;
  const start = (excerpt?.start ?? 0) + before.length;
  const end = (excerpt?.end ?? 0) + before.length;
  cli.writeJson('in.json', {
    ...json,
    sources: [{ ...source, text: before + source?.text }],
    excerpts: [
      { ...excerpt, start, end, page: 2, note: 'In\nhis words', tags: ['policy'] },
      { ...excerpt, id: 'f', start, end },
    ],
    citations: [{ ...json.citations[0], ...JUDGED }],
  });
  cli.writeJson('empty.json', { format: 'counterclaim', version: 1, debate: { title: 'Empty' } });
  await cli.run('import', 'in.json', '--to', 'a.debate');
  await cli.run('import', 'empty.json', '--to', 'empty.debate');
});
afterAll(() => cli.remove());

describe('excerpts', () => {
  test('answers in JSON where each stands in code points, and what cites it', async () => {
    const { code, out } = await cli.run('excerpts', 'a.debate', '--json');
    const text = [...`📝 👩‍💻 ${smallJson().sources[0]?.text}`];
    const listed = JSON.parse(out);
    expect([code, listed.length]).toEqual([0, 2]);
    expect(listed[0]).toEqual({
      id: 'e',
      source: 's',
      exact: 'Inquiries should be local.',
      start: expect.any(Number),
      end: expect.any(Number),
      page: 2,
      area: null,
      note: 'In\nhis words',
      tags: ['policy'],
      statements: ['local'],
      citations: [{ statement: 'local', ...JUDGED }],
    });
    expect(text.slice(listed[0].start, listed[0].end).join('')).toBe('Inquiries should be local.');
  });

  test('tells people the same, a few lines for each', async () => {
    const { out } = await cli.run('excerpts', 'a.debate');
    expect(out).toBe(
      [
        'e, s 26–52, p. 2',
        '  Inquiries should be local.',
        '  Note: In his words',
        '  Tags: policy',
        '  Cited by local: Interpretation. It says more. Reported by the speaker. Read by A. Reader on 16 January 2025.',
        'f, s 26–52',
        '  Inquiries should be local.',
        '  Not cited',
        '',
      ].join('\n'),
    );
  });

  test('says so when there are none', async () => {
    expect(await cli.run('excerpts', 'empty.debate')).toEqual({ code: 0, out: '', err: 'No excerpts.\n' });
    expect(await cli.run('excerpts', 'empty.debate', '--json')).toMatchObject({ code: 0, out: '[]\n' });
  });
});
