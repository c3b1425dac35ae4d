import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const headings = [...read('CHANGELOG.md').matchAll(/^## (.*)$/gmu)].map(([, heading]) => heading ?? '');

test('the changelog has what is not released yet first, then every version with its date, newest first', () => {
  const [first, ...versions] = headings;
  expect(first).toBe('Unreleased');
  expect(versions.filter((heading) => !/^\d+\.\d+\.\d+ - \d{4}-\d{2}-\d{2}$/u.test(heading))).toEqual([]);
  const dates = versions.map((heading) => heading.slice(-10));
  expect(dates).toEqual(dates.toSorted().reverse());
});

test('the version of the package is the newest of the changelog, in the lockfile too', () => {
  const { version } = JSON.parse(read('package.json'));
  expect(headings[1]).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')} - `, 'u'));
  expect(JSON.parse(read('package-lock.json'))).toMatchObject({ version, packages: { '': { version } } });
});
