import { mkdirSync, readdirSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { CommandLine } from './command-line.ts';

const cli = new CommandLine();
afterAll(() => cli.remove());

test('draw-sample makes the sample and its pictures in a folder, tells each file, and replaces those of an earlier run', async () => {
  mkdirSync(cli.path('out'));
  for (const name of ['sample.debate', 'sample.new.debate', 'The measures.svg']) cli.write(`out/${name}`, 'earlier');
  const { code, out, err } = await cli.run('draw-sample', 'out');
  expect([code, err]).toEqual([0, '']);
  const files = readdirSync(cli.path('out')).sort();
  expect(files).toHaveLength(10);
  expect(files.filter((name) => name.startsWith('National or local inquiry.'))).toHaveLength(3);
  expect(out.trimEnd().split('\n').sort()).toEqual(files.map((name) => cli.path(`out/${name}`)));
  expect(cli.read('out/The measures.svg').toString()).toContain('<svg');
  expect(await cli.run('check', 'out/sample.debate')).toMatchObject({ code: 0 });
});

test('draw-sample fails with a sentence where no folder can be', async () => {
  cli.write('file', '');
  expect(await cli.run('draw-sample', 'file')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('file'),
  });
});
