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
