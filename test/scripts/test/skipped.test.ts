import { describe, expect, test } from '@jest/globals';
import { sumUpSkipped } from '../../../scripts/test/skipped.ts';

describe('tests that were skipped', () => {
  test('are counted by their reasons, with what would let more of them run', () => {
    const titles = [
      'an export (skipped: pdftotext is not installed) is read back',
      'a map is read back (skipped: pdftotext is not installed)',
      'real maps (skipped: COUNTERCLAIM_CORPUS is not set)',
    ];
    const { words, unexplained } = sumUpSkipped(titles, ['poppler-utils']);
    expect(unexplained).toEqual([]);
    expect(words.split('\n')).toEqual([
      '3 tests were skipped:',
      '     2  pdftotext is not installed',
      '     1  COUNTERCLAIM_CORPUS is not set',
      'To run more of them: sudo apt-get install --yes --no-install-recommends poppler-utils',
    ]);
  });

  test('are not spoken of where there are none', () => {
    expect(sumUpSkipped([], ['xvfb'])).toEqual({ words: '', unexplained: [] });
  });

  test('are found out when they do not say why', () => {
    expect(sumUpSkipped(['a map is drawn'], []).unexplained).toEqual(['a map is drawn']);
  });
});
