import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CommandLine } from './command-line.ts';

const cli = new CommandLine();
beforeAll(async () => {
  await cli.run('sample', 'a.debate');
});
afterAll(() => cli.remove());

describe('exchange', () => {
  test.each([
    ['x.png', 'PNG'],
    ['x.svg', '?xml'],
    ['x.pdf', 'PDF-'],
  ])('writes %s, the kind of file that its ending says', async (name, begins) => {
    const { code, out, err } = await cli.run(
      'exchange',
      'a.debate',
      '--to',
      name,
      '--map',
      'The Musk–Starmer exchange',
    );
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain(`Wrote “${cli.path(name)}”.`);
    expect(cli.read(name).toString('latin1', 1, 1 + begins.length)).toBe(begins);
  });

  test('draws the whole exchange, or what was said about a map', async () => {
    await cli.run('exchange', 'a.debate', '--to', 'all.svg');
    await cli.run('exchange', 'a.debate', '--to', 'one.svg', '--map', 'map-musk-starmer', '--theme', 'dark');
    expect(cli.read('all.svg').toString()).toContain('Yvette Cooper');
    const one = cli.read('one.svg').toString();
    expect(one).toContain('Elon Musk');
    expect(one).toContain('#141619');
    expect(one).not.toContain('Yvette Cooper');
  });

  test('sets it on pages of paper, or all of it on one', async () => {
    const pagesOf = async (page: string) => {
      await cli.run('exchange', 'a.debate', '--to', `${page}.pdf`, '--page', page);
      return cli.read(`${page}.pdf`).toString('latin1');
    };
    const [one, paper] = [await pagesOf('fit'), await pagesOf('A4')];
    const counted = (pdf: string) => pdf.match(/\/Type \/Page\n/g)?.length ?? 0;
    expect(counted(paper)).toBeGreaterThan(counted(one));
    expect(paper).toMatch(/\/MediaBox \[0 0 (595\.28 841\.89|841\.89 595\.28)\]/);
  });

  test('says which endings there are, and which maps', async () => {
    const json = await cli.run('exchange', 'a.debate', '--to', 'x.json');
    expect([json.code, json.err]).toEqual([2, expect.stringContaining('end it in .png, .svg or .pdf')]);
    const map = await cli.run('exchange', 'a.debate', '--to', 'x.svg', '--map', 'None');
    expect([map.code, map.err]).toEqual([2, expect.stringContaining('The measures (map-measures)')]);
  });

  test('never takes the place of the debate', async () => {
    cli.write('b.pdf', cli.read('a.debate'));
    const { code, err } = await cli.run('exchange', 'b.pdf', '--to', 'b.pdf');
    expect([code, err]).toEqual([2, expect.stringContaining('is the debate itself')]);
  });
});
