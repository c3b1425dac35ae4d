import { describe, expect, test } from '@jest/globals';
import { frameworkReader } from '../../../../shared/formats/frameworks/read-framework.ts';

function read(ending: string, text: string) {
  const reader = frameworkReader(ending);
  if (reader === undefined) throw new Error(`no reader for ${ending}`);
  const { names, framework, base } = reader(text);
  const pairs = (links: typeof framework.attacks) =>
    Array.from({ length: links.count }, (_, i) => [names[links.sourcesOf(i)[0] ?? -1], names[links.targets[i] ?? -1]]);
  return { names, attacks: pairs(framework.attacks), supports: pairs(framework.supports), base: base && [...base] };
}

describe('an abstract framework', () => {
  test('is read from the Trivial Graph Format, labels aside', () => {
    const expected = { names: ['a', 'b'], attacks: [['a', 'b']], supports: [], base: null };
    expect(read('tgf', 'a First\nb\n#\na b attacks\n\n')).toEqual(expected);
    expect(read('tgf', 'a\r\nb\r\n#\r\na b\r\n')).toEqual(expected);
  });

  test('is read from the numeric format of competitions, comments aside', () => {
    expect(read('af', '# a comment\np af 3\n1 2\n# another\n3 3\n')).toEqual({
      names: ['1', '2', '3'],
      attacks: [
        ['1', '2'],
        ['3', '3'],
      ],
      supports: [],
      base: null,
    });
  });

  test('is read from facts, in any order, several on a line, with and without base scores', () => {
    expect(read('apx', 'att(a, b). % a comment\narg(a). arg(b).')).toEqual({
      names: ['a', 'b'],
      attacks: [['a', 'b']],
      supports: [],
      base: null,
    });
    expect(read('bag', 'arg(a, 0.7)\narg(b)\nsup(a,b)\n')).toEqual({
      names: ['a', 'b'],
      attacks: [],
      supports: [['a', 'b']],
      base: [0.7, 0.5],
    });
  });

  test.each([
    ['tgf', 'a\nb\n#\na c\n', 'Line 4 cannot be read: no argument is called “c”.'],
    ['tgf', 'a\na\n', 'Line 2 cannot be read: the argument “a” is there already.'],
    ['tgf', 'a\n#\na\n', 'Line 3 cannot be read: an attack names two arguments'],
    ['af', 'p cnf 3\n', 'Line 1 cannot be read: the first line is “p af N”'],
    ['af', 'p af 2\n1 x\n', 'Line 2 cannot be read: an attack is two numbers'],
    ['af', 'p af 2\n1 3\n', 'Line 2 cannot be read: no argument is called “3”'],
    ['af', '', 'Line 1 cannot be read'],
    ['apx', 'arg(a).\n\natt(a b).\n', 'Line 3 cannot be read: att names two arguments'],
    ['apx', 'arg(a).\nargument(b).\n', 'Line 2 cannot be read: a fact is'],
    ['bag', 'arg(a, 1.5).\n', 'Line 1 cannot be read: a base score is a number from 0 to 1, not “1.5”'],
  ])('of %s with a fault is refused with its line: %j', (ending, text, sentence) => {
    expect(() => read(ending, text)).toThrow(sentence);
  });

  test('takes names that objects have of their own', () => {
    expect(read('apx', 'arg(__proto__). arg(constructor). att(__proto__, constructor).').names).toEqual([
      '__proto__',
      'constructor',
    ]);
  });
});
