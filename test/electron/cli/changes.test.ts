import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CommandLine } from './command-line.ts';

const cli = new CommandLine();
beforeAll(async () => {
  const said = (id: string, at: string) => ({ id, speaker: 'ann', act: 'asserts', target: { statement: id }, at });
  cli.writeJson('dated.json', {
    format: 'counterclaim',
    version: 1,
    debate: { title: 'A talk' },
    statements: [
      { id: 'yes', kind: 'claim', text: 'It is so.' },
      { id: 'no', kind: 'claim', text: 'It is not so.' },
    ],
    relations: [{ id: 'attack', kind: 'attacks', premises: ['no'], target: { statement: 'yes' } }],
    speakers: [{ id: 'ann', kind: 'person', name: 'Ann' }],
    moves: [said('yes', '2025-01-10'), said('no', '2025-01-11')],
  });
  await cli.run('import', 'dated.json', '--to', 'dated.debate');
});
afterAll(() => cli.remove());

describe('changes', () => {
  const changes = (...dates: string[]) => cli.run('changes', 'dated.debate', ...dates);

  test('tells what came about between two dates, in words and in JSON', async () => {
    const { code, out } = await changes('--from', '2025-01-10', '--to', '2025-01-11');
    expect([code, out]).toEqual([0, 'The claim “It is not so.” is new.\n“It is so.” stood, and now falls.\n']);
    const json = JSON.parse((await changes('--from', '2025-01-10', '--to', '2025', '--json')).out);
    expect(json).toMatchObject({
      from: '2025-01-10',
      to: '2025',
      changes: [
        { kind: 'new', entity: 'statement', id: 'no', speaker: null },
        { kind: 'standing', entity: 'statement', id: 'yes', speaker: null },
      ],
    });
  });

  test.each([
    [['--from', 'soon', '--to', '2025'], '“soon” is not a date'],
    [['--from', '2026', '--to', '2025'], 'Give the earlier date first'],
    [['--from', '2025'], '--to is missing'],
  ])('answers %j with 2 and a sentence', async (dates, sentence) => {
    const { code, err } = await changes(...dates);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
