import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { smallJson } from '../../fixtures/small-json.ts';
import { CommandLine } from './command-line.ts';

let cli: CommandLine;
beforeEach(() => {
  cli = new CommandLine();
});
afterEach(() => cli.remove());

async function exported(name: string) {
  await cli.run('export', name, '--to', 'out.json');
  return JSON.parse(cli.read('out.json').toString());
}

describe('import', () => {
  test('makes a debate that exports to the same JSON again, and that to the same again', async () => {
    cli.writeJson('in.json', smallJson());
    const { code, out, err } = await cli.run('import', 'in.json', '--to', 'a.debate');
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain(cli.path('a.debate'));
    const first = await exported('a.debate');
    expect(first).toMatchObject(smallJson());
    cli.writeJson('again.json', first);
    await cli.run('import', 'again.json', '--to', 'b.debate');
    expect(await exported('b.debate')).toEqual(first);
    expect(await cli.run('check', 'b.debate')).toMatchObject({ code: 0 });
  });

  test('lays a map without placements out with all statements, none over another', async () => {
    cli.writeJson('in.json', { ...smallJson(), placements: [] });
    expect(await cli.run('import', 'in.json', '--to', 'a.debate')).toMatchObject({ code: 0 });
    const { placements } = await exported('a.debate');
    expect(placements.map((p: { statement: string }) => p.statement).sort()).toEqual([
      'local',
      'national',
      'power',
      'q',
    ]);
    expect(new Set(placements.map((p: { x: number; y: number }) => `${p.x} ${p.y}`)).size).toBe(4);
  });

  test('keeps a map empty that was empty when it was exported', async () => {
    cli.writeJson('in.json', {
      ...smallJson(),
      maps: [...smallJson().maps, { id: 'bare', title: 'Bare', empty: true }],
    });
    await cli.run('import', 'in.json', '--to', 'a.debate');
    cli.writeJson('again.json', await exported('a.debate'));
    await cli.run('import', 'again.json', '--to', 'b.debate');
    expect((await exported('b.debate')).placements).toHaveLength(1);
  });

  test('says which texts it cleaned', async () => {
    const json = smallJson();
    const statements = [{ ...json.statements[0], text: 'a\u0000b\ud800' }, ...json.statements.slice(1)];
    cli.writeJson('in.json', { ...json, statements });
    const { code, out, err } = await cli.run('import', 'in.json', '--to', 'a.debate');
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('statements[0].text: 1 lone surrogate became U+FFFD.');
    expect(err).toContain('statements[0].text: 1 control character taken out.');
    expect((await exported('a.debate')).statements[0].text).toBe('ab\ufffd');
  });

  test('keeps direction overrides and every script', async () => {
    const text = 'abc\u202edef 💔 国家调查是必要的 تحقيق וטני Нужно έρευνα Łódź';
    cli.writeJson('in.json', {
      ...smallJson(),
      statements: [{ id: 'q', kind: 'question', text }, ...smallJson().statements.slice(1)],
    });
    await cli.run('import', 'in.json', '--to', 'a.debate');
    expect((await exported('a.debate')).statements[0].text).toBe(text);
  });

  test('refuses a faulty debate with every problem and its path, and makes nothing', async () => {
    const json = smallJson();
    cli.writeJson('in.json', {
      ...json,
      relations: [...json.relations, { kind: 'supports', premises: ['x'], target: { relation: 'y' } }],
      statements: [...json.statements, { id: 'long', kind: 'claim', text: 'x'.repeat(20_001) }],
    });
    const { code, out, err } = await cli.run('import', 'in.json', '--to', 'a.debate');
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n')).toEqual([
      `“${cli.path('in.json')}” cannot be imported. It has 3 problems that must be mended first.`,
      '  statements[4].text: has 20,001 characters, and may have 20,000',
      '  relations[4].premises[0]: no statement has the id "x"',
      '  relations[4].target.relation: no relation has the id "y"',
      '',
    ]);
    expect(readdirSync(cli.folder)).toEqual(['in.json']);
  });

  test('lists no more problems than can be read, and counts the others', async () => {
    const statements = Array.from({ length: 120 }, (_, at) => ({ id: `s${at}`, kind: 'fact', text: '' }));
    cli.writeJson('in.json', { format: 'counterclaim', version: 1, debate: { title: 'T' }, statements });
    const { code, err } = await cli.run('import', 'in.json', '--to', 'a.debate');
    expect(code).toBe(2);
    expect(err).toContain('120 problems');
    expect(err).toContain('… and 70 more');
    expect(err.trimEnd().split('\n')).toHaveLength(52);
  });

  test.each([
    ['no JSON', '{"format": ', 'It is not JSON'],
    ['JSON of another kind', '{"nodes": []}', 'It is JSON, but not a debate'],
    ['a newer version', '{"format": "counterclaim", "version": 2}', 'install a newer one'],
    ['not UTF-8', Buffer.from('{"a": "\u00e9"}', 'latin1'), 'It is not UTF-8'],
    ['nothing', '', 'It is not JSON'],
  ])('refuses %s and makes nothing', async (_, content, reason) => {
    cli.write('in.json', content);
    const { code, out, err } = await cli.run('import', 'in.json', '--to', 'a.debate');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(reason);
    expect(err).toContain(cli.path('in.json'));
    expect(readdirSync(cli.folder)).toEqual(['in.json']);
  });

  test('refuses a file that is not there, and a folder', async () => {
    mkdirSync(cli.path('folder.json'));
    const missing = await cli.run('import', 'none.json', '--to', 'a.debate');
    const folder = await cli.run('import', 'folder.json', '--to', 'a.debate');
    expect(missing).toMatchObject({ code: 2, out: '', err: expect.stringContaining('none.json') });
    expect(folder).toMatchObject({ code: 2, out: '', err: expect.stringContaining('is a folder') });
    expect(existsSync(cli.path('a.debate'))).toBe(false);
  });

  test('leaves a debate that is there as it is, before it reads anything', async () => {
    cli.write('a.debate', 'precious');
    const { code, out, err } = await cli.run('import', 'none.json', '--to', 'a.debate');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('exists already');
    expect(cli.read('a.debate').toString()).toBe('precious');
  });

  test('makes nothing when it was interrupted', async () => {
    cli.writeJson('in.json', smallJson());
    const signal = AbortSignal.abort();
    expect(await cli.runWith({ signal }, 'import', 'in.json', '--to', 'a.debate')).toMatchObject({ code: 2, out: '' });
    expect(existsSync(cli.path('a.debate'))).toBe(false);
  });
});
