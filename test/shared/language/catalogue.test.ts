import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { faultsOfCatalogue, textsOfProgram, textsOutside } from '../../../scripts/texts/check-texts.ts';
import { GERMAN } from '../../../shared/language/german/german.ts';

const ROOT = join(import.meta.dirname, '../../..');
const files = textsOfProgram(ROOT);
const faults = faultsOfCatalogue(files, GERMAN);

/** Where texts still stand in the code in English alone, or have no German yet. */
const UNFINISHED: readonly string[] = [];
const isUnfinished = (line: string) => UNFINISHED.some((path) => line.startsWith(path));

describe('the catalogue', () => {
  test('has every text of the window in German, but for the rooms that are not finished', () => {
    expect(textsOutside(files).filter((line) => !isUnfinished(line))).toEqual([]);
    expect(faults.missing.filter((line) => !isUnfinished(line))).toEqual([]);
  });

  test('names no room unfinished that is not', () => {
    const lines = [...textsOutside(files), ...faults.missing];
    expect(UNFINISHED.filter((path) => !lines.some((line) => line.startsWith(path)))).toEqual([]);
  });

  test('has no German that nothing asks for, nor with other values than the English', () => {
    expect([faults.stale, faults.different]).toEqual([[], []]);
  });

  test('has no text twice', () => {
    const folder = join(ROOT, 'shared/language/german');
    const entries = readdirSync(folder)
      .filter((name) => name !== 'german.ts')
      .flatMap(
        (name) =>
          readFileSync(join(folder, name), 'utf8').match(/^ {2}(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\w+):/gm) ?? [],
      );
    expect(entries.length).toBeGreaterThan(500);
    expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
  });
});
