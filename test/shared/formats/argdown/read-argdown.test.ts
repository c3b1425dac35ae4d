import { describe, expect, test } from '@jest/globals';
import { ARGDOWN } from '../../../../shared/formats/argdown/argdown-format.ts';
import { fileOf, importText } from '../../../fixtures/given-files.ts';

const read = (text: string) => importText(ARGDOWN, text, 'file.argdown');

describe('Argdown', () => {
  test('statements with one title are one, with the last text, and the others in its note', async () => {
    const { data, notes } = await read(
      '[T]: The first wording. #law\n\n[T]: The last wording.\n\n[T]\n  + A reason.\n',
    );
    expect(data.statements.map(({ text, note, tags }) => [text, note, tags])).toEqual([
      ['The last wording.', '[T]\nAlso worded: The first wording.', ['law']],
      ['A reason.', '', []],
    ]);
    expect(notes).toEqual(['repaired (line 1): “T” has 2 wordings: the last is its text, the others are in its note.']);
  });

  test('every sign of a relation reads in the direction that it has', async () => {
    const { argument } = await read('P\n  + a\n  - b\n  <+ c\n  <- d\n  +> e\n  -> f\n');
    expect(argument).toEqual([
      'supports: a > P',
      'attacks: b > P',
      'supports: c > P',
      'attacks: d > P',
      'supports: P > e',
      'attacks: P > f',
    ]);
  });

  test('a premise-conclusion structure becomes relations with linked premises, rules as schemes and undercuts', async () => {
    const { data, argument } = await read(
      '<Freedom>: Why.\n\n(1) One\n(2) Two\n-- Modus ponens --\n(3) Three\n(4) Four\n----\n  <_ [Not so]: Not so.\n(5) Five\n',
    );
    expect(argument).toEqual([
      'supports: One + Two > Three',
      'supports: Three + Four > Five',
      'attacks: Not so. > (supports: Three + Four > Five)',
    ]);
    expect(data.relations.map(({ scheme, note }) => [scheme, note])).toEqual([
      ['Modus ponens', '<Freedom>'],
      ['', '<Freedom>\nWhy.'],
      ['', ''],
    ]);
  });

  test('an inference takes the premises that its data names, and says which none takes', async () => {
    const { argument, notes } = await read('(1) One\n(2) Two\n(3) Three\n-- Rule {uses: [1, 3]} --\n(4) Four\n');
    expect(argument).toEqual(['supports: One + Three > Four']);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^not-expressed \(line 2\): No inference of .* uses its premise/);
  });

  test('contradictions are two attacks, and strict relations have their names as schemes', async () => {
    const { argument, data } = await read(
      '===\nmodel:\n  mode: strict\n===\n\n[A]: a\n  >< [B]: b\n  -> [C]: c\n  <+ [D]: d\n',
    );
    expect(argument).toEqual([
      'attacks: a > b',
      'attacks: b > a',
      'attacks: a > c',
      'attacks: c > a',
      'supports: d > a',
    ]);
    expect(data.relations.map(({ scheme }) => scheme)).toEqual([
      'contradiction',
      'contradiction',
      'contrariety',
      'contrariety',
      'entailment',
    ]);
  });

  test('an undercut of an argument without premises is one of what it bears on', async () => {
    const { argument } = await read('[T]: t\n  + <A>: a\n    <_ [U]: u\n');
    expect(argument.toSorted()).toEqual(['attacks: u > (supports: a > t)', 'supports: a > t']);
  });

  test('headings become tags, data and links go to notes, front matter describes the debate', async () => {
    const { data, notes } = await read(
      '===\ntitle: The title\nauthor: [Ada, Bo]\nsubTitle: Below\n===\n\n# Evidence\n\n[A]: See [here](http://x.org) {source: "p. 3", n: 2}\n\n/* gone */\n\n# Empty\n',
    );
    expect(data.debate).toMatchObject({ title: 'The title', author: 'Ada, Bo', description: 'subTitle: Below' });
    expect(data.statements).toMatchObject([
      { text: 'See here', tags: ['Evidence'], note: '[A]\nhere: http://x.org\nsource: p. 3\nn: 2' },
    ]);
    expect(notes).toEqual([
      'repaired (null): 1 heading became tags of the statements below.',
      'left-out (line 13): The heading “Empty” has no statements of its own, and is left out.',
      'left-out (line 11): A comment is left out.',
    ]);
  });

  test('titles that every JavaScript object has are titles like others', async () => {
    const { data, argument } = await read(
      '[__proto__]: a #constructor\n  + <constructor>: b\n  - [toString]: c {"__proto__": {"x": 1}}\n',
    );
    expect(argument).toEqual(['supports: b > a', 'attacks: c > a']);
    expect(data.statements.map(({ note }) => note.split('\n')[0])).toEqual([
      '[__proto__]',
      '[toString]',
      '<constructor>',
    ]);
    expect(Object('x').x).toBeUndefined();
  });

  test.each([
    ['a relation after an empty line', 'a\n\n    + b', 'line 3, column 1'],
    ['an argument that contradicts', '[A]: a\n  >< <B>: b\n', 'line 2'],
    ['a backslash at the end of a line', 'One\\\ntwo', 'line 1, column 4'],
    ['an open stretch of italics', 'One _two', 'line 1'],
    ['premises without an inference', '(1) a\n(2) b\n', 'line 2'],
    ['an empty text', ' \n', 'line'],
  ])('%s is refused with its line', async (_, text, place) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'InvalidValue', message: expect.stringContaining(place) });
  });

  test('data that repeats itself without bound, and nests without end, is left out and named', async () => {
    const bomb = `{a: &a [x, x], b: &b [*a, *a], ${[...'cdefghijklmnopqrstuvwxyz'].map((name, at) => `${name}: &${name} [${`*${'bcdefghijklmnopqrstuvwxyz'[at]}, `.repeat(8)}]`).join(', ')}}`;
    const { data, notes } = await read(`[A]: a ${bomb}\n`);
    expect(data.statements).toHaveLength(1);
    expect(notes[0]).toMatch(/^left-out \(line 1\): Data is left out: Its YAML is nested more deeply/);
  });

  test('relations that are nested without end are refused', async () => {
    const deep = Array.from({ length: 20_000 }, (_, depth) => `${' '.repeat(depth)}${depth === 0 ? '' : '+ '}a`).join(
      '\n',
    );
    await expect(read(deep)).rejects.toMatchObject({ code: 'TooLarge' });
  });

  test.each([
    ['[A]: a\n  + <B>: b\n', true],
    ['Something\n  - because\n', true],
    ['(1) a\n----\n(2) b', true],
    ['- a list\n  - of things\n', false],
    ['# Heading\n\nSome text.\n', false],
    ['<?xml version="1.0"?><opml/>', false],
    ['{"nodes": []}', false],
  ])('is told from other texts: %j', (text, isArgdown) => {
    expect(ARGDOWN.recognises(fileOf(text))).toBe(isArgdown);
  });

  test('markup is told from it however long its first name is', () => {
    expect(ARGDOWN.recognises(fileOf('<div class="a">\n[T]: words\n'))).toBe(false);
    expect(ARGDOWN.recognises(fileOf(`<${'a'.repeat(200_000)}`))).toBe(false);
  });
});
