import { afterAll, describe, expect, test } from '@jest/globals';
import { CommandLine } from './command-line.ts';

const cli = new CommandLine();
afterAll(() => cli.remove());

describe('schemes', () => {
  test('lists every scheme in JSON', async () => {
    const { code, out } = await cli.run('schemes', '--json');
    expect(code).toBe(0);
    const schemes = JSON.parse(out) as readonly { readonly id: string }[];
    expect(schemes.length).toBeGreaterThanOrEqual(30);
    expect(schemes.find(({ id }) => id === 'sign')).toEqual({
      id: 'sign',
      name: 'Argument from sign',
      otherNames: [],
      premises: [
        { role: 'Sign', text: 'S is found here.' },
        { role: 'Meaning', text: 'Where S is found, A is usually the case.' },
      ],
      conclusion: 'A is the case here.',
      questions: [
        { id: 'strength', text: 'How often is A the case where S is found?', premise: 'Meaning' },
        { id: 'other', text: 'Does something else account for S better?', premise: null },
      ],
    });
  });

  test('of a debate are its own and those built in', async () => {
    cli.writeJson('own.json', {
      format: 'counterclaim',
      version: 1,
      debate: { title: 'Signs' },
      statements: [{ id: 'a', kind: 'claim', text: 'A' }],
      schemes: [
        { name: 'Argument from two signs', premises: [{ role: 'Sign', text: 'S is there.' }] },
        { name: 'A pattern of our own', questions: [{ text: 'Is it so?' }] },
      ],
    });
    await cli.run('import', 'own.json', '--to', 'own.debate');
    const { code, out } = await cli.run('schemes', 'own.debate', '--json');
    expect(code).toBe(0);
    const schemes = JSON.parse(out) as readonly object[];
    expect(schemes.slice(0, 3)).toMatchObject([
      { name: 'A pattern of our own', own: true, questions: [{ id: '1', text: 'Is it so?', premise: null }] },
      { name: 'Argument from two signs', own: true, premises: [{ role: 'Sign', text: 'S is there.' }] },
      { own: false },
    ]);
    expect((await cli.run('schemes', 'own.debate', 'two')).out).toContain(
      'Argument from two signs (own)\n  Sign: S is there.',
    );
    expect((await cli.run('schemes', 'expert', 'opinion')).err).toContain('"opinion" is one argument too many');
  });

  test('searches them by words', async () => {
    const { out } = await cli.run('schemes', 'expert');
    expect(out).toContain('Argument from expert opinion (expert_opinion); also Appeal to expert opinion');
    expect(out).toContain('  ? How much does E really know of the field? (Expertise)\n');
    const { code, err } = await cli.run('schemes', 'unheard');
    expect([code, err]).toEqual([2, expect.stringContaining('No scheme has the words “unheard”')]);
  });
});
