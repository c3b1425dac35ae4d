import { describe, expect, test } from '@jest/globals';
import { CARNEADES } from '../../../../shared/formats/carneades/carneades-format.ts';
import { fileOf, importText } from '../../../fixtures/given-files.ts';

const read = (text: string) => importText(CARNEADES, text, 'file.yml');
const TEXT = `meta:
  title: Cars
  source: A book
language:
  price/2: The price of %s is %v.
statements:
  a: It is cheap.
  b:
    text: It is old.
    assumed: true
issues:
  i1:
    positions: [a, ¬a]
    standard: PE
arguments:
  a1:
    scheme: from_age
    conclusion: a
    premises: [b, "price(it,low)"]
    weight: 0.7
    undercutter: u
  a2:
    conclusion: ¬a
assumptions: [a]
tests:
  in: [a]
`;

describe('Carneades YAML', () => {
  test('arguments are relations, undercutters bear on them, issues are questions that positions answer', async () => {
    const { data, argument, notes } = await read(TEXT);
    expect(data.debate).toMatchObject({ title: 'Cars', description: 'source: A book' });
    expect(argument).toEqual([
      'answers: It is cheap. > i1',
      'answers: ¬a > i1',
      'supports: It is old. + The price of it is low. > It is cheap.',
      'attacks: u > (supports: It is old. + The price of it is low. > It is cheap.)',
      'supports: a2 > ¬a',
    ]);
    expect(data.relations[2]).toMatchObject({ scheme: 'from_age', weight: 0.7, note: '[a1]' });
    expect(data.statements.filter(({ tags }) => tags.includes('assumed')).map(({ text }) => text)).toEqual([
      'It is cheap.',
      'It is old.',
    ]);
    expect(data.statements.filter(({ implicit }) => implicit).map(({ text }) => text)).toEqual(['a2']);
    expect(notes).toContain('left-out (tests): 1 entry of “tests” left out: in.');
    expect(notes).toContain('repaired (arguments.a1): “u” is not among the statements: it came in as one.');
    expect(notes).toContain(
      'repaired (arguments.a2): The argument a2 has no premises: an implicit claim stands for them.',
    );
  });

  test.each([
    ['wrong types', 'statements: 7\narguments: [x]\n', 0],
    ['an argument without a conclusion', 'arguments:\n  a1:\n    premises: [p]\n', 1],
    [
      'ids that every object has',
      'statements:\n  __proto__: A\n  constructor: B\narguments:\n  x: {conclusion: constructor, premises: [toString]}\n',
      3,
    ],
    ['schemes alone', 'argument_schemes:\n  - id: expert\n', 0],
  ])('%s come in as far as they go', async (_, text, statements) => {
    expect((await read(text)).data.statements).toHaveLength(statements);
  });

  test('YAML that repeats itself without bound is refused', async () => {
    const lines = [...'abcdefghijklmnop'].map(
      (name, at) =>
        `  ${name}: &${name} [${
          at === 0
            ? 'x'
            : Array(10)
                .fill(`*${'abcdefghijklmnop'[at - 1]}`)
                .join(', ')
        }]`,
    );
    await expect(read(`statements:\n${lines.join('\n')}\n`)).rejects.toMatchObject({ code: 'TooLarge' });
  });

  test('is told from other YAML', () => {
    expect(CARNEADES.recognises(fileOf(TEXT))).toBe(true);
    expect(CARNEADES.recognises(fileOf('Claim:\n  r1:\n    A:\n'))).toBe(false);
    expect(CARNEADES.recognises(fileOf('# Topic\n\narguments:\n\n- one claim\n', 'file.md'))).toBe(false);
    expect(CARNEADES.recognises(fileOf('argument_schemes:\n  - id: expert\n', 'file.yml'))).toBe(true);
  });

  test('a member that is not of its kind is named', async () => {
    expect((await read('statements: 7\narguments: [x]\n')).notes).toEqual([
      'left-out (statements): “statements” is left out: it is not a mapping.',
      'left-out (arguments): “arguments” is left out: it is not a mapping.',
    ]);
  });
});
