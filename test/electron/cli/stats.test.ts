import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { smallJson } from '../../fixtures/small-json.ts';
import { CommandLine } from './command-line.ts';

const cli = new CommandLine();
beforeAll(async () => {
  cli.writeJson('small.json', smallJson());
  await cli.run('import', 'small.json', '--to', 'small.debate');
});
afterAll(() => cli.remove());

describe('stats', () => {
  test('answers in JSON with exactly the counts', async () => {
    const { code, out, err } = await cli.run('stats', 'small.debate', '--json');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      maps: 1,
      statements: 4,
      claims: 3,
      questions: 1,
      relations: 4,
      byKind: { supports: 0, attacks: 2, answers: 2, questions: 0, restates: 0 },
      linked: 1,
      rebuts: 0,
      undermines: 1,
      undercuts: 1,
      speakers: 1,
      moves: 2,
      sources: 1,
      excerpts: 1,
      citations: 1,
      placements: 1,
      walks: 0,
      stops: 0,
      schemes: 0,
    });
  });

  test('answers people with a table', async () => {
    const { code, out } = await cli.run('stats', 'small.debate');
    expect(code).toBe(0);
    expect(out).toMatch(/^Statements +4$/m);
    expect(out).toMatch(/^ {2}undercuts +1$/m);
  });

  test('changes no byte of the file', async () => {
    const before = cli.read('small.debate');
    await cli.run('stats', 'small.debate');
    expect(cli.read('small.debate').equals(before)).toBe(true);
  });

  test('of the sample has what the sample promises', async () => {
    await cli.run('sample', 'sample.debate');
    const { out } = await cli.run('stats', 'sample.debate', '--json');
    const counts = JSON.parse(out);
    expect(counts.maps).toBeGreaterThanOrEqual(3);
    expect(counts.statements).toBeGreaterThanOrEqual(40);
    expect(counts.relations).toBeGreaterThanOrEqual(45);
    expect(counts.linked).toBeGreaterThanOrEqual(1);
    expect(counts.undercuts).toBeGreaterThanOrEqual(2);
    expect(counts.speakers).toBeGreaterThanOrEqual(10);
    expect(counts.moves).toBeGreaterThanOrEqual(25);
    expect(counts.sources).toBe(2);
    expect(counts.excerpts).toBeGreaterThanOrEqual(20);
  });
});
