import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../../..');

/** What stays at the left or the right whichever way the window is read: a declaration as it stands, by style sheet, and why. */
const PHYSICAL: Readonly<Record<string, { readonly why: string; readonly declarations: readonly string[] }>> = {
  'renderer/features/map/map.css': {
    why: 'the ground of the map has no direction: what is on a card has its place on it',
    declarations: ['margin: -7px 0 0 -7px', 'left: 17px', 'right: 0', 'left: 0', 'right: 10px'],
  },
  'renderer/features/walks/walks.css': { why: 'the ground of a map has no direction', declarations: ['left: 0'] },
};

const SIDE =
  /^(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius|left|right)$/;

/** Tells whether a declaration means the left or the right side: the middle is at the same place from both. */
function isPhysical(property: string, value: string): boolean {
  if (SIDE.test(property)) return value !== '50%';
  if (property === 'text-align' || property === 'float' || property === 'clear') return /^(?:left|right)$/.test(value);
  if (!/^(?:margin|padding|inset)$/.test(property)) return false;
  const [, right, , left] = value.split(/\s+(?![^(]*\))/);
  return left !== undefined && left !== right;
}

test('style sheets speak of the start and the end of a line, not of left and right, so that the window can be read from the right', () => {
  const sheets = globSync('renderer/**/*.css', { cwd: ROOT });
  expect(sheets.length).toBeGreaterThan(50);
  const physical = sheets.flatMap((sheet) => {
    const code = readFileSync(join(ROOT, sheet), 'utf8').replace(/\/\*.*?\*\//gs, '');
    return [...code.matchAll(/([a-z-]+):\s*([^;{}]+);/g)]
      .filter(([, property = '', value = '']) => isPhysical(property, value.trim()))
      .map(([, property, value]) => [sheet.replaceAll('\\', '/'), `${property}: ${value?.trim()}`] as const);
  });
  expect(physical.filter(([sheet, said]) => !PHYSICAL[sheet]?.declarations.includes(said))).toEqual([]);
  const unused = Object.entries(PHYSICAL).flatMap(([sheet, { declarations }]) =>
    declarations.filter((said) => !physical.some(([of, other]) => of === sheet && other === said)),
  );
  expect(unused).toEqual([]);
});
