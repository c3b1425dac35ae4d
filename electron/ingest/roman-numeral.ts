const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** Returns a whole number in Roman numerals, in small letters: 14 is xiv. Nothing for 0. */
export function romanNumeral(number: number): string {
  let [rest, text] = [number, ''];
  for (const [value, numerals] of ROMAN) {
    text += numerals.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
