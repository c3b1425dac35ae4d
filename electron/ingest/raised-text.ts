const RAISED: Readonly<Record<string, string>> = {
  ...lettersTo('0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹'),
  ...lettersTo('+-−–=()', '⁺⁻⁻⁻⁼⁽⁾'),
  ...lettersTo('abcdefghijklmnoprstuvwxyz', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'),
};
const LOWERED: Readonly<Record<string, string>> = {
  ...lettersTo('0123456789', '₀₁₂₃₄₅₆₇₈₉'),
  ...lettersTo('+-−–=()', '₊₋₋₋₌₍₎'),
  ...lettersTo('aehijklmnoprstuvx', 'ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'),
};

const ORDINAL = /^(?:st|nd|rd|th|er|re|ers|res|ère|ème|eme|es|me|mes|lle|lles|le|gr|os|as|tm|sm|®|™|©|\*+|†+|‡+)$/iu;
const NUMBER = /^[+\-−–]?\d+$/u;
const FORMULA = /^[+\-−–]?(?:[\p{L}\d]+(?:[+\-−–*/.][\p{L}\d]+)+|\d+\p{L}|[+\-−–]\p{L})$/u;

/**
 * Returns words that are raised, as in 10⁶ or 2019³, in a form that keeps them apart from those before them; `before`
 * is the character before. A reference to a note is set in brackets.
 */
export function raisedText(words: string, before: string, isNote = false): string {
  const text = words.replace(/\s+/gu, ' ').trim();
  if (text === '' || /^[([{].*[)\]}]$/u.test(text) || ORDINAL.test(text)) return text;
  if (isNote) return `[${text}]`;
  if (NUMBER.test(text)) return mapped(text, RAISED) ?? text;
  if (/^\p{L}$/u.test(text)) return /\d/u.test(before) ? text : (mapped(text, RAISED) ?? `^${text}`);
  if (FORMULA.test(text)) return `^(${text})`;
  // Such as the end of an ordinal or of an abbreviation.
  if (/^\p{Ll}{2,3}$/u.test(text) && /[\d\p{Lu}]/u.test(before)) return text;
  return before.trim() === '' ? text : `[${text}]`;
}

/** Returns words that are lowered, as in CO₂, in a form that keeps them apart from those before them. */
export function loweredText(words: string): string {
  const text = words.replace(/\s+/gu, ' ').trim();
  if (text === '' || /^[([{].*[)\]}]$/u.test(text)) return text;
  const small = NUMBER.test(text) || /^\p{L}$/u.test(text) ? mapped(text, LOWERED) : undefined;
  return small ?? (/^[\p{L}\d]+$/u.test(text) ? `_${text}` : `_(${text})`);
}

function mapped(text: string, letters: Readonly<Record<string, string>>): string | undefined {
  const found = [...text].map((letter) => letters[letter]);
  return found.every((letter) => letter !== undefined) ? found.join('') : undefined;
}

function lettersTo(from: string, to: string): Record<string, string> {
  const small = [...to];
  return Object.fromEntries([...from].map((letter, index) => [letter, small[index] ?? letter]));
}
