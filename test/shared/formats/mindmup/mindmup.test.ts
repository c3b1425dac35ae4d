import { describe, expect, test } from '@jest/globals';
import { ARGMAP } from '../../../../shared/formats/mindmup/argmap-format.ts';
import { MINDMUP } from '../../../../shared/formats/mindmup/mindmup-format.ts';
import { fileOf, importText } from '../../../fixtures/given-files.ts';

const group = (kind: string, ideas: object, attr: object = {}) => ({
  title: 'group',
  attr: { group: kind, contentLocked: 'true', ...attr },
  ideas,
});
const idea = (title: string, ideas: object = {}, attr: unknown = []) => ({ title, attr, ideas });
const map = (ideas: object, rest: object = {}) =>
  JSON.stringify({ id: 'root', formatVersion: 3, title: 'Swans', attr: [], ideas, ...rest });
const readMup = (text: string) => importText(MINDMUP, text, 'file.mup');

describe('MindMup', () => {
  test('groups are relations with their claims linked, and groups below groups bear on them', async () => {
    const { data, argument, notes } = await readMup(
      map({
        2: idea('Second'),
        1: idea('All swans are white', {
          1: group(
            'supporting',
            {
              1: idea('These are'),
              2: idea('They are like all', {}, { styleNames: ['attr_implicit_claim'], note: { text: 'Why?' } }),
              3: group('opposing', { 1: idea('Not so') }),
            },
            { parentConnector: { label: 'induction', width: 4 } },
          ),
        }),
      }),
    );
    expect(argument).toEqual([
      'supports: These are + They are like all > All swans are white',
      'attacks: Not so > (supports: These are + They are like all > All swans are white)',
    ]);
    expect(data.relations[0]).toMatchObject({ scheme: 'induction', weight: 0.8 });
    expect(data.statements.map(({ text, implicit, note }) => [text, implicit, note])).toEqual([
      ['All swans are white', false, ''],
      ['These are', false, ''],
      ['They are like all', true, 'Why?'],
      ['Not so', false, ''],
      ['Second', false, ''],
    ]);
    expect(notes).toEqual(expect.arrayContaining([expect.stringContaining('has no id')]));
  });

  test('places are kept where every claim has one', async () => {
    const { data } = await readMup(
      map({
        1: { id: 1, title: 'A', attr: { position: [10, 20, 1] } },
        2: { id: 2, title: 'B', attr: { position: [30, 40, 1] } },
      }),
    );
    expect(data.placements.map(({ x, y }) => [x, y])).toEqual([
      [10, 20],
      [30, 40],
    ]);
  });

  test('what has no place is named with its own', async () => {
    const { notes } = await readMup(
      map(
        { 1: { id: 'a', title: 'A', attr: { icon: { url: 'data:' } }, ideas: { 1: { id: 'b', title: 'B' } } } },
        { links: [{ ideaIdFrom: 'a', ideaIdTo: 'b' }], theme: { name: 'x' } },
      ),
    );
    expect(notes).toEqual([
      'repaired (null): 1 idea below others without a group came in as support.',
      'left-out (null): 1 icon or attachment left out.',
      'left-out (links[0]): The free link from “a” to “b” is left out.',
      'left-out (theme): The theme with its colours and shapes is left out.',
    ]);
  });

  test('an empty group, wrong types, two ideas with one id and ids of every object have outcomes', async () => {
    const { data, notes } = await readMup(
      map({
        1: { id: '__proto__', title: 7, ideas: [{ id: 'x', title: null }] },
        2: { id: '__proto__', title: 'B' },
        3: 'text',
        4: { id: 'g', attr: { group: 'supporting' } },
      }),
    );
    expect(data.statements).toHaveLength(5);
    expect(notes).toEqual(expect.arrayContaining([expect.stringContaining('A second idea has the id “__proto__”')]));
  });

  test('ten thousand levels come in', async () => {
    let text = '{"id":"a","title":"x"}';
    for (let depth = 0; depth < 10_000; depth++) text = `{"id":"n${depth}","title":"x","ideas":{"1":${text}}}`;
    expect(
      (await readMup(`{"id":"root","formatVersion":3,"title":"","ideas":{"1":${text}}}`)).data.statements,
    ).toHaveLength(10_001);
  });

  test('is told from other JSON', () => {
    expect(MINDMUP.recognises(fileOf(map({})))).toBe(true);
    expect(MINDMUP.recognises(fileOf('{"nodes": []}'))).toBe(false);
  });
});

describe('argmap YAML', () => {
  const read = (text: string) => importText(ARGMAP, text, 'file.yml');
  const TEXT =
    '"Brunellus is irrational":\n  r1:\n    Brunellus is a donkey.:\n      note: A name.\n    "-All donkeys are irrational.":\n    label: from kind\n    strength: 4\n    o1:\n      Some are not.:\n  o1:\n    Brunellus studied in Paris.:\n';

  test('reasons and objections are relations with their premises linked', async () => {
    const { data, argument, notes } = await read(TEXT);
    expect(argument).toEqual([
      'supports: Brunellus is a donkey. + All donkeys are irrational. > Brunellus is irrational',
      'attacks: Brunellus studied in Paris. > Brunellus is irrational',
      'attacks: Some are not. > (supports: Brunellus is a donkey. + All donkeys are irrational. > Brunellus is irrational)',
    ]);
    expect(data.relations[0]).toMatchObject({ scheme: 'from kind', weight: 0.8 });
    expect(data.statements.map(({ implicit, note }) => [implicit, note])).toContainEqual([true, '']);
    expect(data.statements[1]?.note).toBe('A name.');
    expect(notes).toEqual([]);
  });

  test('premises may stand in a list, or one alone', async () => {
    const { argument, notes } = await read('A:\n  r1:\n    - B\n    - C:\n        o1: D\n  o1: E\n');
    expect(argument.toSorted()).toEqual(['attacks: D > C', 'attacks: E > A', 'supports: B + C > A']);
    expect(notes).toEqual([]);
  });

  test('a strength out of range and other members are named', async () => {
    const { notes } = await read('A:\n  r1:\n    B:\n    strength: 9\n  colour: red\n');
    expect(notes).toEqual([
      'left-out (A › r1): The strength “9” is left out: it goes from 1 to 5.',
      'left-out (A › colour): “colour” below a claim is neither a reason nor an objection, and is left out.',
    ]);
  });

  test.each([
    ['twice the same claim', 'A:\n  r1:\n    B:\n    B:\n', 'line 4'],
    ['broken YAML', 'A:\n  r1:\n   - [\n', 'line'],
  ])('%s is refused with its line', async (_, text, place) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'InvalidValue', message: expect.stringContaining(place) });
  });

  test('is told from other YAML', () => {
    expect(ARGMAP.recognises(fileOf(TEXT))).toBe(true);
    expect(ARGMAP.recognises(fileOf('statements:\n  a: A\n'))).toBe(false);
  });
});
