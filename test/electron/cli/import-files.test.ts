import { mkdirSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CommandLine } from './command-line.ts';

const AIF = {
  nodes: [
    { nodeID: 'a', type: 'I', text: 'It rains' },
    { nodeID: 'b', type: 'I', text: 'We stay' },
    { nodeID: 's', type: 'RA', text: 'Default Inference' },
    { nodeID: 'p', type: 'PA', text: 'Default Preference' },
  ],
  edges: [
    { fromID: 'a', toID: 's' },
    { fromID: 's', toID: 'b' },
  ],
};

let cli: CommandLine;
beforeEach(() => {
  cli = new CommandLine();
});
afterEach(() => cli.remove());

describe('import of other formats', () => {
  test('reports what came in and what was left out, with its place, on stdout', async () => {
    cli.writeJson('in.json', AIF);
    const { code, out } = await cli.run('import', 'in.json', '--to', 'a.debate');
    expect(code).toBe(0);
    expect(out).toContain('2 statements, 1 relation, 1 source, 1 map.');
    expect(out).toContain('nodes[3]: The preference p is left out');
    expect(await cli.run('check', 'a.debate')).toMatchObject({ code: 0 });
  });

  test('reports as JSON, with the ids of what the notes speak of', async () => {
    cli.writeJson('in.json', { ...AIF, nodes: [...AIF.nodes, { nodeID: 'e', type: 'I', text: '' }] });
    const { out } = await cli.run('import', 'in.json', '--to', 'a.debate', '--json');
    expect(JSON.parse(out)).toMatchObject({
      format: 'aif',
      counts: { statement: 3, relation: 1 },
      kinds: { relations: { supports: 1 }, linked: 0, onRelations: 0 },
      repaired: [{ place: 'nodes[4]', about: { entity: 'statement', id: 'aif:in.json:e' } }],
      leftOut: [{ place: 'nodes[3]', about: null }],
      notExpressed: [],
    });
  });

  test('goes by the content, unless a format is named, and knows no others', async () => {
    cli.writeJson('in.txt', AIF);
    expect(await cli.run('import', 'in.txt', '--to', 'a.debate')).toMatchObject({ code: 0 });
    const wrong = await cli.run('import', 'in.txt', '--to', 'b.debate', '--format', 'counterclaim');
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('not a debate') });
    const unknown = await cli.run('import', 'in.txt', '--to', 'b.debate', '--format', 'other');
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('aif') });
    expect(readdirSync(cli.folder).sort()).toEqual(['a.debate', 'in.txt']);
  });

  test('makes a debate of each file in a folder, tells which could not be read, and goes on', async () => {
    mkdirSync(cli.path('maps/deep'), { recursive: true });
    cli.writeJson('maps/one.json', AIF);
    cli.writeJson('maps/deep/two.aif.json', AIF);
    cli.writeJson('maps/other.json', { some: 'thing' });
    const { code, out, err } = await cli.run('import', 'maps', '--to', 'debates', '--json');
    expect(code).toBe(2);
    expect(err).toContain('1 file of 3 files could not be imported');
    expect(JSON.parse(out)).toHaveLength(3);
    expect(readdirSync(cli.path('debates'), { recursive: true }).sort()).toEqual([
      'deep',
      'deep/two.debate',
      'one.debate',
    ]);
  });

  test('brings a file into a debate as one edit, and the second time nothing', async () => {
    cli.writeJson('in.json', AIF);
    await cli.run('new', 'a.debate', '--title', 'T');
    const preview = await cli.run('import', 'in.json', '--into', 'a.debate', '--preview', '--json');
    expect(JSON.parse(preview.out)).toMatchObject({
      into: { new: { statement: 2, relation: 1 }, changed: {}, same: {} },
    });
    const first = await cli.run('import', 'in.json', '--into', 'a.debate');
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('New: 2 statements, 1 relation') });
    const second = await cli.run('import', 'in.json', '--into', 'a.debate', '--json');
    expect(JSON.parse(second.out).into).toMatchObject({ new: {}, changed: {}, same: { statement: 2, relation: 1 } });
    expect(second.err).toContain('left as it is');
    const stats = JSON.parse((await cli.run('stats', 'a.debate', '--json')).out);
    expect(JSON.stringify(stats)).toContain('2');
    expect(await cli.run('check', 'a.debate')).toMatchObject({ code: 0 });
  });

  test('wants either a new debate or one that is there', async () => {
    cli.writeJson('in.json', AIF);
    for (const options of [[], ['--to', 'a.debate', '--into', 'b.debate'], ['--to', 'a.debate', '--match', 'text']]) {
      expect(await cli.run('import', 'in.json', ...options)).toMatchObject({ code: 2 });
    }
    expect(readdirSync(cli.folder)).toEqual(['in.json']);
  });

  test('exports as AIF and xAIF what comes in as the same argument', async () => {
    cli.writeJson('in.json', AIF);
    await cli.run('import', 'in.json', '--to', 'a.debate');
    for (const ending of ['aif.json', 'xaif.json']) {
      expect(await cli.run('export', 'a.debate', '--to', `out.${ending}`)).toMatchObject({ code: 0 });
      const again = await cli.run('import', `out.${ending}`, '--into', 'a.debate', '--json');
      expect(JSON.parse(again.out).into.new).not.toHaveProperty('statement');
      expect(JSON.parse(again.out).into.new).not.toHaveProperty('relation');
    }
  });
});

test('formats lists what can be read, with endings and losses', async () => {
  const { code, out } = await cli.run('formats', '--json');
  expect(code).toBe(0);
  const { in: listed } = JSON.parse(out);
  expect(listed.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['counterclaim', 'aif']));
  expect((await cli.run('formats')).out).toContain('aif.json');
});
