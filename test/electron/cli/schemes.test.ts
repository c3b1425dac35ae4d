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

  test('searches them by words', async () => {
    const { out } = await cli.run('schemes', 'expert');
    expect(out).toContain('Argument from expert opinion (expert_opinion); also Appeal to expert opinion');
    expect(out).toContain('  ? How much does E really know of the field? (Expertise)\n');
    const { code, err } = await cli.run('schemes', 'unheard');
    expect([code, err]).toEqual([2, expect.stringContaining('No scheme has the words “unheard”')]);
  });
});
