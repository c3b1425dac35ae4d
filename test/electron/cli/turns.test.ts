import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CommandLine } from './command-line.ts';

const TRANSCRIPT =
  '💬 A talk\n\nAda Byron (Ockham) (Con)\nIt is so.\n\n5.08pm\n\nMary Somerville (Jedburgh) (Ind)\nIt is not.\n';

const cli = new CommandLine();
const ids: string[] = [];
beforeAll(async () => {
  await cli.run('new', 'a.debate', '--title', 'A debate');
  cli.write('talk.txt', TRANSCRIPT);
  cli.write('prose.txt', 'It was so, and then it was not so any more.');
  cli.write('unclear.txt', 'Ann Lee: Good.\n\n[unclear]: Who said that?\n\nAnn Lee: Nobody.\n\nBo Ek: Right.\n');
  for (const name of ['talk.txt', 'prose.txt', 'unclear.txt']) await cli.run('sources', 'add', 'a.debate', name);
  const { out } = await cli.run('sources', 'list', 'a.debate', '--json');
  ids.push(...(JSON.parse(out) as { id: string }[]).map(({ id }) => id));
});
afterAll(() => cli.remove());

describe('turns', () => {
  test('answers in JSON with speakers, times and words, at their places in code points', async () => {
    const { code, out } = await cli.run('turns', 'a.debate', ids[0] ?? '', '--json');
    const turns = JSON.parse(out) as { start: number; end: number }[];
    expect([code, turns]).toEqual([
      0,
      [
        expect.objectContaining({ speaker: 'Ada Byron', role: 'Ockham, Con', time: null, words: 'It is so.' }),
        expect.objectContaining({ speaker: 'Mary Somerville', role: 'Jedburgh, Ind', time: '17:08' }),
      ],
    ]);
    const characters = [...TRANSCRIPT];
    expect(turns.map(({ start, end }) => characters.slice(start, end).join(''))).toEqual(['It is so.', 'It is not.']);
  });

  test('splits in the form that is named, and tells what is nobody’s words without a speaker', async () => {
    const { out } = await cli.run('turns', 'a.debate', ids[0] ?? '', '--form', 'heading-names', '--json', '--nobody');
    const told = JSON.parse(out) as { speaker: string | null; label: string | null; words: string }[];
    expect(told.map(({ speaker, label, words }) => [speaker, label, words])).toEqual([
      [null, null, '💬 A talk'],
      ['Ada Byron', 'Ada Byron (Ockham) (Con)', 'It is so.'],
      [null, null, '5.08pm'],
      ['Mary Somerville', 'Mary Somerville (Jedburgh) (Ind)', 'It is not.'],
    ]);
    const other = await cli.run('turns', 'a.debate', ids[0] ?? '', '--form', 'table', '--json');
    expect([other.out.trim(), other.err]).toEqual([
      '[]',
      'The text has no turns with a table, with a row for each turn.\n',
    ]);
  });

  test('refuses a form that there is not', async () => {
    const { code, err } = await cli.run('turns', 'a.debate', ids[0] ?? '', '--form', 'verse');
    expect(code).toBe(2);
    expect(err).toMatch(/^There is no form “verse”; the forms are auto, cues, table, /);
  });

  test('has words under a label that is not understood without a speaker, in their place', async () => {
    const { out } = await cli.run('turns', 'a.debate', ids[2] ?? '', '--json');
    const told = JSON.parse(out) as { speaker: string | null; label: string; words: string }[];
    expect(told.map(({ speaker, label, words }) => [speaker, label, words])).toEqual([
      ['Ann Lee', 'Ann Lee', 'Good.'],
      [null, '[unclear]', 'Who said that?'],
      ['Ann Lee', 'Ann Lee', 'Nobody.'],
      ['Bo Ek', 'Bo Ek', 'Right.'],
    ]);
  });

  test('tells them to a reader, with what was left out', async () => {
    const { out, err } = await cli.run('turns', 'a.debate', ids[0] ?? '');
    expect(out).toMatch(
      /^Ada Byron \(Ockham, Con\), \d+–\d+\n {2}It is so\.\nMary Somerville \(Jedburgh, Ind\), 17:08, /,
    );
    expect(err).toContain('5.08pm');
  });

  test('says why there are none', async () => {
    const { code, out, err } = await cli.run('turns', 'a.debate', ids[1] ?? '', '--json');
    expect([code, out.trim()]).toEqual([0, '[]']);
    expect(err).toContain('The text is not a transcript in a form that can be split');
  });

  test('fails for a source that is not there', async () => {
    const { code, err } = await cli.run('turns', 'a.debate', 'none');
    expect([code, err]).toEqual([2, 'There is no source with the id “none”.\n']);
  });
});
