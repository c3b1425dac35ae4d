import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CommandLine } from './command-line.ts';

const cli = new CommandLine();
beforeAll(() => cli.run('sample', 'sample.debate'));
afterAll(() => cli.remove());

test('divisions lists the claims on which speakers divide, the most divisive first, with the names on either side', async () => {
  const { code, out } = await cli.run('divisions', 'sample.debate');
  const [head, first] = out.split('\n');
  expect(code).toBe(0);
  expect(head).toBe('divisiveness,speakers,for,against,claim,id');
  expect(first).toMatch(/^1,2,Elon Musk,Keir Starmer,/);
});

test('divisions --speakers tells who agrees with whom, on a map alone if one is named', async () => {
  const { out } = await cli.run('divisions', 'sample.debate', '--speakers', '--map', 'map-musk-starmer');
  expect(out.trim().split('\n')).toEqual(['speaker,other,share,same,opposite', 'Keir Starmer,Elon Musk,0.5,1,1']);
});

test('export --as divisions draws them, or writes them as the command lists them; what does not apply is refused', async () => {
  await cli.run('export', 'sample.debate', '--to', 'd.svg', '--as', 'divisions', '--map', 'map-musk-starmer');
  const drawing = cli.read('d.svg').toString();
  expect([drawing.includes('Where speakers divide'), drawing.includes('national inquiry on')]).toEqual([true, false]);
  await cli.run('export', 'sample.debate', '--to', 'd.csv', '--as', 'divisions');
  expect(cli.read('d.csv').toString()).toBe((await cli.run('divisions', 'sample.debate')).out);
  const { code, err } = await cli.run('export', 'sample.debate', '--to', 'd.docx', '--as', 'divisions');
  expect([code, err]).toEqual([2, expect.stringContaining('--as divisions does not apply to a DOCX file')]);
  const poster = await cli.run('export', 'sample.debate', '--to', 'd.pdf', '--as', 'divisions', '--pages', 'poster');
  expect([poster.code, poster.err]).toEqual([
    2,
    expect.stringContaining('--pages does not apply to divisions as a PDF file'),
  ]);
});
