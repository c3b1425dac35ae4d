import { describe, expect, test } from '@jest/globals';
import { withOwnGlobals } from '../../../scripts/test/transform.ts';

describe('a module in a test', () => {
  test('takes the objects of the language that it names as constants of its own, on its first line', () => {
    expect(withOwnGlobals('export const a = Math.max(1, Infinity);\n')).toBe(
      'const { Infinity, Math } = globalThis; export const a = Math.max(1, Infinity);\n',
    );
  });

  test('is left as it is where it names none', () => {
    expect(withOwnGlobals('export const mathematics = 1;\n')).toBe('export const mathematics = 1;\n');
  });

  test.each(['import { Map, Search } from "./icons.ts";', "import Map from 'maps';", 'class Map {}', 'const Map = 1;'])(
    'keeps a name that it gives to something else: %s',
    (code) => {
      expect(withOwnGlobals(code)).toBe(code);
    },
  );

  test('takes one whose name stands in an import of something else', () => {
    const code = "import { a } from './a.ts';\nexport const b = new Map(); import { c } from './c.ts';";
    expect(withOwnGlobals(code)).toBe(`const { Map } = globalThis; ${code}`);
  });

  test('runs the program with the same objects as everything else', () => {
    expect([Math, Map, Array, Uint8Array]).toEqual([
      globalThis.Math,
      globalThis.Map,
      globalThis.Array,
      globalThis.Uint8Array,
    ]);
  });
});
