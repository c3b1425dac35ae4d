import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CommandLine } from './command-line.ts';

const cli = new CommandLine();
beforeAll(async () => {
  await cli.run('sample', 'sample.debate');
});
afterAll(() => cli.remove());

interface MapFacts {
  readonly id: string;
  readonly title: string;
  readonly direction: string;
  readonly statements: number;
  readonly width: number;
  readonly height: number;
  readonly density: number;
  readonly a4TextPt: number;
  readonly readableZoom: number;
}

async function mapsOf(file: string): Promise<MapFacts[]> {
  const { code, out, err } = await cli.run('maps', file, '--json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as MapFacts[];
}

describe('maps', () => {
  test('answers in JSON with the size of each map, and of its text', async () => {
    const [first, ...others] = await mapsOf('sample.debate');
    expect(first).toMatchObject({
      id: 'map-national-or-local',
      title: 'National or local inquiry?',
      style: 'compact',
      direction: 'down',
      statements: 23,
    });
    const { width, height, density, a4TextPt, readableZoom } = first as MapFacts;
    expect(readableZoom).toBeCloseTo(Math.min(840 / (width + 80), 780 / (height + 80)), 2);
    expect(density).toBeGreaterThan(0.05);
    expect(density).toBeLessThan(1);
    expect(a4TextPt).toBeGreaterThan(2);
    expect(a4TextPt).toBeLessThanOrEqual(10.5);
    expect(others.map(({ statements }) => statements)).toEqual([10, 22]);
  });

  test('answers people with two lines for each', async () => {
    const { out } = await cli.run('maps', 'sample.debate');
    expect(out.trimEnd().split('\n')).toHaveLength(6);
    expect(out).toMatch(/^National or local inquiry\? \(map-national-or-local\)$/m);
    expect(out).toMatch(
      /23 cards, compact, grows down, [\d.]+ × [\d.]+ pixels, \d+ % covered; whole in a window at \d+ %, text on A4 [\d.]+ pt/,
    );
  });

  test('says that an empty map has no cards', async () => {
    await cli.run('new', 'empty.debate', '--title', 'Empty');
    for (const facts of await mapsOf('empty.debate')) {
      expect(facts).toMatchObject({ statements: 0, width: 0, height: 0, density: 0, readableZoom: 1 });
    }
  });
});

describe('tidy', () => {
  test('lays out a branch alone in another style, and the map keeps its own', async () => {
    await cli.run('sample', 'branch.debate');
    const [before] = await mapsOf('branch.debate');
    const said = await cli.run('tidy', 'branch.debate', '--branch', 'claim-local', '--style', 'tree');
    expect(said).toEqual({ code: 0, out: '', err: '' });
    const [after] = await mapsOf('branch.debate');
    expect(after).toMatchObject({ style: 'compact', direction: 'down' });
    expect(after?.width).not.toBe(before?.width);
    expect(await cli.run('tidy', 'branch.debate', '--branch', 'nobody')).toMatchObject({
      code: 2,
      err: expect.stringContaining('No statement with the id “nobody”'),
    });
    expect(await cli.run('tidy', 'branch.debate', '--branch', 'claim-local', '--aspect', '1:1')).toMatchObject({
      code: 2,
    });
  });

  test('lays a map out compactly, and the other maps stay as they are', async () => {
    await cli.run('sample', 'compact.debate');
    const before = await mapsOf('compact.debate');
    expect(await cli.run('tidy', 'compact.debate', '--style', 'compact')).toEqual({ code: 0, out: '', err: '' });
    const [first, ...others] = await mapsOf('compact.debate');
    expect(first?.readableZoom).toBeGreaterThanOrEqual(0.6);
    expect(others).toEqual(before.slice(1));
  });

  test('lays a map out for a page, on which its text can be read', async () => {
    await cli.run('sample', 'page.debate');
    await cli.run('tidy', 'page.debate', '--style', 'compact', '--aspect', '210:297');
    expect((await mapsOf('page.debate'))[0]?.a4TextPt).toBeGreaterThanOrEqual(6);
  });

  test('gives the same map when it is done again, and for other shapes and directions another', async () => {
    await cli.run('sample', 'shapes.debate');
    const shapeOf = async (...options: string[]): Promise<number> => {
      await cli.run('tidy', 'shapes.debate', '--map', 'National or local inquiry?', '--style', 'compact', ...options);
      const [{ width, height } = { width: 0, height: 1 }] = await mapsOf('shapes.debate');
      return width / height;
    };
    const wide = await shapeOf('--aspect', '3:1');
    expect(wide).toBeGreaterThan(1.8);
    expect(await shapeOf('--aspect', '3:1')).toBe(wide);
    expect(await shapeOf('--aspect', '1:2')).toBeLessThan(0.8);
    await shapeOf('--direction', 'right');
    expect((await mapsOf('shapes.debate'))[0]?.direction).toBe('right');
  });

  test.each(['tree', 'layered'])('lays a map out in the style %s, and again in that of the map', async (style) => {
    const name = `${style}.debate`;
    await cli.run('sample', name);
    expect(await cli.run('tidy', name, '--style', style, '--direction', 'up')).toMatchObject({ code: 0, err: '' });
    const [first] = await mapsOf(name);
    expect(first).toMatchObject({ style, direction: 'up' });
    await cli.run('tidy', name);
    expect((await mapsOf(name))[0]).toEqual(first);
  });

  test.each([
    ['--style', 'pretty', '--style is one of compact, tree, layered, not "pretty"'],
    ['--direction', 'sideways', '--direction is one of'],
    ['--aspect', '16x9', '--aspect is a width and a height like 16:9, not "16x9"'],
    ['--aspect', '0:9', '--aspect is a width and a height like 16:9, not "0:9"'],
    ['--aspect', '500:1', '--aspect is a width and a height like 16:9, not "500:1"'],
    ['--map', 'No such map', 'No map is called "No such map"'],
  ])('%s %s is refused, and changes nothing', async (option, value, message) => {
    const before = cli.read('sample.debate');
    const { code, err } = await cli.run('tidy', 'sample.debate', option, value);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(cli.read('sample.debate')).toEqual(before);
  });
});
