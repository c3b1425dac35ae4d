import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CommandLine } from './command-line.ts';

const cli = new CommandLine();
afterAll(() => cli.remove());

const json = (text: string) => ({
  format: 'counterclaim',
  version: 1,
  debate: { id: 'd', title: 'Inquiry' },
  statements: [{ id: 'local', kind: 'claim', text }],
  maps: [{ id: 'm', title: 'All' }],
  placements: [{ id: 'p', map: 'm', statement: 'local', x: 0, y: 0 }],
});

beforeAll(async () => {
  cli.writeJson('old.json', json('It should be local'));
  cli.writeJson('new.json', json('It should be local,\u001b[2J and soon'));
  await cli.run('import', 'old.json', '--to', 'old.debate');
  await cli.run('import', 'new.json', '--to', 'new.debate');
});

describe('versions', () => {
  test('saves the debate as it is, and lists, compares, copies, restores and removes what it saved', async () => {
    expect(await cli.run('versions', 'old.debate')).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringMatching(/no versions/),
    });
    expect((await cli.run('versions', 'old.debate', '--save', 'As sent')).code).toBe(0);
    const [version] = JSON.parse((await cli.run('versions', 'old.debate', '--json')).out);
    expect(version).toMatchObject({ name: 'As sent', automatic: false, bytes: 2 });
    await cli.run('tidy', 'old.debate', '--style', 'tree');
    const compared = JSON.parse((await cli.run('versions', 'old.debate', '--compare', version.id, '--json')).out);
    expect(compared).toMatchObject({
      added: 0,
      removed: 0,
      changed: 1,
      differences: [{ entity: 'map', fate: 'changed' }],
    });
    expect((await cli.run('versions', 'old.debate', '--copy', version.id, '--to', 'copy.debate')).code).toBe(0);
    expect(JSON.parse((await cli.run('diff', 'copy.debate', 'old.debate', '--json')).out)).toEqual(compared);
    expect((await cli.run('versions', 'old.debate', '--restore', version.id)).code).toBe(0);
    expect((await cli.run('diff', 'copy.debate', 'old.debate')).out).toBe('');
    expect((await cli.run('versions', 'old.debate', '--remove', version.id)).code).toBe(0);
    expect(JSON.parse((await cli.run('versions', 'old.debate', '--json')).out)).toEqual([]);
    expect((await cli.run('check', 'old.debate')).code).toBe(0);
  });

  test.each([
    ['an unknown version', ['--compare', 'gone'], /no version with the id “gone”/],
    ['an empty name', ['--save', ' '], /needs a name/],
    ['two things at once', ['--save', 'a', '--remove', 'b'], /two things/],
    ['a copy without a name', ['--copy', 'a'], /--to/],
  ])('refuses %s', async (_, args, sentence) => {
    expect(await cli.run('versions', 'new.debate', ...args)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(sentence),
    });
  });
});

describe('diff', () => {
  test('lists what the second debate has otherwise, safely for a terminal', async () => {
    const { code, out, err } = await cli.run('diff', 'old.debate', 'new.debate');
    expect(code).toBe(0);
    expect(out).toContain('~ The claim “It should be local');
    expect(out).toMatch(/text: "It should be local" -> "It should be local/);
    expect(out).not.toContain('\u001b');
    expect(err).toMatch(/0 additions, 0 removals, 1 change, 0 moves/);
  });
});
