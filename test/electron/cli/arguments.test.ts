import { describe, expect, test } from '@jest/globals';
import { Arguments } from '../../../electron/cli/arguments.ts';
import { ENDINGS, outputOptions, TIME_OPTIONS } from '../../../electron/cli/export-options.ts';
import type { Subcommand } from '../../../electron/cli/subcommand.ts';

const draw: Subcommand = {
  name: 'draw',
  about: 'Draws',
  positionals: ['FILE'],
  options: [
    { name: 'to', value: 'OUT', about: 'Where to', required: true },
    { name: 'map', value: 'TITLE', about: 'Which' },
    { name: 'scale', value: 'N', about: 'How large' },
    { name: 'page', value: 'PAGE', about: 'On what' },
    { name: 'theme', value: 'THEME', about: 'In which colours' },
    { name: 'json', about: 'As JSON' },
  ],
  run: async () => 0,
};
const read = (...argv: string[]) => new Arguments(draw, argv, '/home/ann');

describe('the arguments of a command', () => {
  test('are paths from the folder of the caller', () => {
    const given = read('a.debate', '--to', '../b.png');
    expect([given.path(0), given.pathOption('to')]).toEqual(['/home/ann/a.debate', '/home/b.png']);
    expect(read('/tmp/a.debate', '--to=x').path(0)).toBe('/tmp/a.debate');
  });

  test('may come in any order, and after -- begin with a dash', () => {
    const given = read('--json', '--to', 'x', '--', '-a');
    expect([given.text(0), given.flag('json'), given.option('map')]).toEqual(['-a', true, undefined]);
  });

  test.each([
    [[], 'FILE is missing'],
    [['', '--to', 'x'], 'FILE is empty'],
    [['a'], '--to is missing'],
    [['a', '--to', ''], '--to is empty'],
    [['a', 'b', '--to', 'x'], '"b" is one argument too many'],
    [['a', '--to', 'x', '--to', 'y'], '--to is given twice'],
    [['a', '--to'], "Option '--to <value>' argument missing"],
    [['a', '--to', 'x', '--nope'], "Unknown option '--nope'"],
    [['a', '--to', 'x', '--json=yes'], "Option '--json' does not take an argument"],
    [['a', '--to', 'x', '--scale', '-1'], "Option '--scale' argument is ambiguous"],
  ])('%j are refused with the reason and the usage', (argv, reason) => {
    expect(() => read(...argv)).toThrow(
      expect.objectContaining({
        code: 'Usage',
        message: expect.stringContaining(`${reason}. Usage: counterclaim draw FILE --to OUT`),
      }),
    );
  });

  test('are not checked when only help is wanted', () => {
    expect(read('--help').wantsHelp).toBe(true);
    expect(read('-h').wantsHelp).toBe(true);
  });
});

describe('what an export is to write', () => {
  const options = (to: string, ...argv: string[]) => outputOptions(read('a', '--to', to, ...argv), to, ENDINGS);

  test('is told by the ending of the target, in whatever case', () => {
    expect(options('a.PNG')).toEqual({
      format: 'png',
      scale: 2,
      page: 'fit',
      pages: 'one',
      theme: 'light',
      references: 'apa',
      marks: [],
      how: { labelling: null, method: { strength: 'dfquad', joinsRestated: true, needsSupport: false } },
      time: null,
    });
    expect(options('a.pdf')).toMatchObject({ format: 'pdf', theme: 'print' });
    expect(options('a.b.json').format).toBe('json');
    expect(() => options('a.gif')).toThrow(expect.objectContaining({ code: 'UnknownFormat' }));
    expect(() => options('png')).toThrow(expect.objectContaining({ code: 'UnknownFormat' }));
  });

  test('has the scale, page and theme that are given', () => {
    expect(options('a.png', '--scale', '0.5', '--theme', 'dark')).toMatchObject({ scale: 0.5, theme: 'dark' });
    expect(options('a.pdf', '--page', 'a4', '--theme', 'Print')).toMatchObject({ page: 'A4', theme: 'print' });
  });

  test('has the date as of which it is drawn, and the one it is compared with', () => {
    const dated = { ...draw, options: [...draw.options, ...TIME_OPTIONS] };
    const options = (to: string, ...argv: string[]) =>
      outputOptions(new Arguments(dated, ['a', '--to', to, ...argv], '/home/ann'), to, ENDINGS);
    expect(options('a.svg', '--as-of', '2025', '--since', '2024-12').time).toEqual({
      moment: '2025',
      since: '2024-12',
    });
    expect(() => options('a.svg', '--since', '2024')).toThrow('--since needs --as-of');
    expect(() => options('a.svg', '--as-of', '2024', '--since', '2025')).toThrow('give an earlier date');
    expect(() => options('a.svg', '--as-of', 'soon')).toThrow('“soon” is not a date');
    expect(() => options('a.json', '--as-of', '2025')).toThrow(expect.objectContaining({ code: 'Usage' }));
  });

  test.each(['0.49', '4.01', '0', '2x', '1e0', 'NaN', 'Infinity', '0x2', ' 2'])('has no scale of "%s"', (scale) => {
    expect(() => options('a.png', '--scale', scale)).toThrow(expect.objectContaining({ code: 'Usage' }));
  });

  test.each([
    ['a.png', '--page', 'A4'],
    ['a.pdf', '--scale', '2'],
    ['a.svg', '--page', 'A4'],
    ['a.json', '--map', 'M'],
    ['a.json', '--theme', 'dark'],
    ['a.pdf', '--page', 'A5'],
    ['a.svg', '--theme', 'sepia'],
  ])('%s takes no %s %s', (to, option, value) => {
    expect(() => options(to, option, value)).toThrow(expect.objectContaining({ code: 'Usage' }));
  });
});
