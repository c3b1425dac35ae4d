const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
  '=': '⁼',
  '(': '⁽',
  ')': '⁾',
  n: 'ⁿ',
  i: 'ⁱ',
};
const LOWERED: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
  '−': '₋',
  '–': '₋',
  '=': '₌',
  '(': '₍',
  ')': '₎',
};

/**
 * Returns words that stand raised or lowered beside others so that they cannot be taken for a part of them: figures as
 * raised or lowered figures, or in brackets where Unicode has no such signs. Letters, as in “19th”, stay.
 */
export function raisedText(words: string, raised: 'up' | 'down'): string {
  const inner = words.trim();
  if ((!/\p{Nd}/u.test(inner) && !/^[-+−–]$/u.test(inner)) || /^[[(].*[\])]$/u.test(inner)) return words;
  const signs = raised === 'up' ? RAISED : LOWERED;
  const drawn = [...inner].map((character) => signs[character]);
  const text = drawn.every((sign) => sign !== undefined) ? drawn.join('') : raised === 'up' ? `[${inner}]` : inner;
  return words.replace(inner, () => text);
}

/** Returns words as signs that all stand raised or lowered; undefined where Unicode has not all of them. */
export function raisedSigns(words: string, raised: 'up' | 'down'): string | undefined {
  const signs = raised === 'up' ? RAISED : LOWERED;
  const drawn = [...words].map((character) => signs[character]);
  return words !== '' && drawn.every((sign) => sign !== undefined) ? drawn.join('') : undefined;
}
