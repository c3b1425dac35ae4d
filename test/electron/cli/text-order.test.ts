import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CommandLine } from './command-line.ts';

const cli = new CommandLine();
beforeAll(async () => {
  await cli.run('sample', 'a.debate');
});
afterAll(() => cli.remove());

const draw = (...options: string[]) => cli.run('text-order', 'a.debate', '--to', ...options);

describe('text-order', () => {
  test('draws the claims of a map beside their passages, with the stretches that have none', async () => {
    const { code, err } = await draw('one.svg', '--map', 'The Musk–Starmer exchange', '--theme', 'dark');
    expect([code, err]).toEqual([0, expect.stringContaining('Wrote “')]);
    const one = cli.read('one.svg').toString();
    expect(one).toContain('Starmer firmly rejected the accusation.');
    expect(one).toMatch(/Paragraphs 1–9: no claim/);
    expect(one).toContain('#141619');
  });

  test('draws one source alone', async () => {
    await draw('note.svg', '--source', 'note-statement');
    const note = cli.read('note.svg').toString();
    expect(note).toContain('the government accepts every one of them');
    expect(note).not.toContain('Starmer firmly rejected the accusation.');
  });

  test('sets it on one sheet of paper, or on several as a poster', async () => {
    const sheets = async (pages: string) => {
      await draw(`${pages}.pdf`, '--page', 'A4', '--pages', pages, '--source', 'note-statement');
      return (
        cli
          .read(`${pages}.pdf`)
          .toString('latin1')
          .match(/\/Type \/Page\n/g) ?? []
      ).length;
    };
    const [one, poster] = [await sheets('one'), await sheets('poster')];
    expect(poster).toBeGreaterThan(one);
  });

  test('refuses what it cannot draw', async () => {
    expect(await draw('x.svg', '--source', 'none')).toMatchObject({ code: 2 });
    expect(await draw('x.json')).toMatchObject({ code: 2 });
    const { code, err } = await draw('x.pdf', '--pages', 'branch');
    expect([code, err]).toEqual([2, expect.stringContaining('must be one of one, poster')]);
  });
});
