import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { installCommand, missingPackages, NEEDED_PROGRAMS } from '../../scripts/needed-programs.ts';

describe('the programs that something needs', () => {
  test('are named by their packages where they are not there', () => {
    expect(missingPackages(['window'], () => false)).toEqual(['chromium', 'zenity']);
    expect(missingPackages(['window'], (command) => command === 'zenity')).toEqual(['chromium']);
    expect(missingPackages(['window', 'unit', 'browser'], () => true)).toEqual([]);
  });

  test('are asked of nobody who does not need them', () => {
    expect(missingPackages(['unit'], () => false)).not.toContain('chromium');
    expect(missingPackages(['unit', 'browser'], () => false)).not.toContain('zenity');
  });

  test('are installed by a command that can be pasted', () => {
    expect(installCommand(['xvfb', 'chromium'])).toBe(
      'sudo apt-get install --yes --no-install-recommends xvfb chromium',
    );
  });

  test('are what GitHub’s machine is given before it tests, but for what it has', () => {
    const workflow = readFileSync(new URL('../../.github/workflows/test.yml', import.meta.url), 'utf8');
    const installed = /apt-get install --yes --no-install-recommends (.*)/.exec(workflow)?.[1]?.split(' ');
    const forTests = NEEDED_PROGRAMS.filter(({ neededBy }) => neededBy.some((need) => need !== 'window'));
    const wanted = forTests.map((program) => program.package).filter((name) => name !== 'chromium');
    expect(installed?.toSorted()).toEqual(wanted.toSorted());
  });
});
