import { describe, expect, test } from '@jest/globals';
import { KIALO } from '../../../../shared/formats/kialo/kialo-format.ts';
import { toKialo } from '../../../../shared/formats/kialo/write-kialo.ts';
import { fileOf, importText } from '../../../fixtures/given-files.ts';

const read = (text: string) => importText(KIALO, text);
const DISCUSSION = [
  'Discussion Title: Dogs or cats?',
  '',
  '1. Dogs are better.',
  '1.1. Pro: They fetch [sticks](https://sticks.example/a) \\(and balls\\).',
  '1.1.1. Con: Cats do',
  'so, too.',
  '1.2. Con: They bark.',
  '1.2.1. Pro: -> See 1.1.1.',
  '',
].join('\r\n');

describe('Kialo text', () => {
  test('is a tree of claims by their numbers, with links to claims that stand elsewhere', async () => {
    const { data, argument, notes } = await read(DISCUSSION);
    expect(data.debate.title).toBe('Dogs or cats?');
    expect(argument).toEqual([
      'supports: They fetch sticks (and balls). > Dogs are better.',
      'attacks: Cats do\nso, too. > They fetch sticks (and balls).',
      'attacks: They bark. > Dogs are better.',
      'supports: Cats do\nso, too. > They bark.',
    ]);
    expect(data.statements[1]?.note).toBe('sticks: https://sticks.example/a');
    expect(notes).toEqual([]);
  });

  test('theses below a line that takes no side answer it', async () => {
    const { data, argument } = await read('1. Which?\n1.1. This one.\n1.2. That one.\n1.2.1. Con: No.\n');
    expect(data.statements.map(({ kind }) => kind)).toEqual(['question', 'claim', 'claim', 'claim']);
    expect(argument).toEqual([
      'answers: This one. > Which?',
      'answers: That one. > Which?',
      'attacks: No. > That one.',
    ]);
  });

  test.each([
    [
      'a claim whose parent is missing',
      '1. A\n1.2.1. Pro: B\n',
      'left-out (line 2): A relation that supports is left out: what it is aimed at is not in the file.',
    ],
    [
      'a link to nothing',
      '1. A\n1.1. Pro: -> See 7.\n',
      'left-out (line 2): A relation that supports is left out: none of its premises is a statement of the file.',
    ],
    [
      'links in a circle',
      '1. A\n1.1. Pro: -> See 1.2.\n1.2. Pro: -> See 1.1.\n',
      'left-out (line 2): The link at 1.1. leads round in a circle, and is left out.',
    ],
    [
      'words before the first claim',
      'Hello\n1. A\n',
      'left-out (line 1): A line stands before the first claim, and is left out.',
    ],
    [
      'a side with nothing above it',
      '1. Pro: A\n',
      'left-out (line 1): “Pro” of the claim 1. is left out: there is nothing above it.',
    ],
  ])('%s is named', async (_, text, note) => {
    expect((await read(text)).notes).toContain(note);
  });

  test('two claims with one number both come in', async () => {
    const { data, notes } = await read('1. A\n1.1. Pro: B\n1.1. Con: C\n');
    expect(data.statements).toHaveLength(3);
    expect(notes.length).toBeGreaterThan(0);
  });

  test('a text without a claim is refused', async () => {
    await expect(read('Discussion Title: Nothing\n')).rejects.toMatchObject({ code: 'InvalidValue' });
  });

  test('a hundred thousand levels come in', async () => {
    const text = Array.from(
      { length: 3000 },
      (_, depth) => `${'1.'.repeat(depth + 1)} ${depth === 0 ? '' : 'Pro: '}x`,
    ).join('\n');
    expect((await read(text)).data.relations).toHaveLength(2999);
  });

  test('is told from other texts', () => {
    expect(KIALO.recognises(fileOf(DISCUSSION))).toBe(true);
    expect(KIALO.recognises(fileOf('1. A list\n2. of things\n'))).toBe(false);
  });

  test('a debate comes back with its tree and its links, and what is left out is said', async () => {
    const { data } = await read(DISCUSSION);
    const { text, lost } = toKialo(data);
    const back = await read(text);
    expect(back.argument).toEqual(
      (
        await read(
          DISCUSSION.replace('Cats do\r\nso', 'Cats do so').replace('[sticks](https://sticks.example/a)', 'sticks'),
        )
      ).argument,
    );
    expect(text).toContain('-> See 1.1.1.');
    expect(lost).toEqual(['1 note left out.']);
  });

  test('arguments in a circle are written once, with a link back', async () => {
    const { data } = await read('1. A\n1.1. Pro: B\n1.1.1. Con: -> See 1.\n');
    expect(toKialo(data).text).toBe('Discussion Title: file\n\n1. A\n1.1. Pro: B\n1.1.1. Con: -> See 1.\n');
  });

  test('a link with an address of more than 2,000 characters stays as it stands', async () => {
    const [short, long] = ['a', 'b'.repeat(2001)].map((path) => `[sticks](https:${path})`);
    const { data } = await read(`1. They fetch ${short} and ${long}.`);
    expect(data.statements[0]).toMatchObject({ text: `They fetch sticks and ${long}.`, note: 'sticks: https:a' });
  });
});
