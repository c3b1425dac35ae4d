import { describe, expect, test } from '@jest/globals';
import { fileNameOf } from '../../../electron/base/file-name.ts';

describe('a file named after a title', () => {
  test('has the title without what a system forbids', () => {
    expect(fileNameOf('National or local inquiry?', 'map')).toBe('National or local inquiry');
    expect(fileNameOf('a/b\\c: "d" <e>|f*\u0000\u202e', 'map')).toBe('a b c d e f');
  });

  test('begins and ends with neither a dot nor a space', () => {
    expect(fileNameOf(' ..hidden. ', 'map')).toBe('hidden');
  });

  test('is not a device of Windows', () => {
    expect(fileNameOf('con', 'map')).toBe('con_');
    expect(fileNameOf('Con.txt', 'map')).toBe('Con_.txt');
    expect(fileNameOf('aux . old', 'map')).toBe('aux_ . old');
    expect(fileNameOf('NUL. .', 'map')).toBe('NUL_');
    expect(fileNameOf('lpt¹.a.b', 'map')).toBe('lpt¹_.a.b');
    expect(fileNameOf('CONIN$', 'map')).toBe('CONIN$_');
    expect(fileNameOf('Console', 'map')).toBe('Console');
    expect(fileNameOf('con artists', 'map')).toBe('con artists');
    expect(fileNameOf('a.con', 'map')).toBe('a.con');
  });

  test('has another name where nothing is left of the title', () => {
    expect(fileNameOf('???', 'map')).toBe('map');
  });

  test('is short enough for every file system, and cut between characters', () => {
    expect(fileNameOf('💔'.repeat(100), 'map')).toBe('💔'.repeat(60));
  });
});
