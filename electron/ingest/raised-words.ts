import { raisedSigns } from './raised.ts';

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
  if (NUMBER.test(text)) return raisedSigns(text, 'up') ?? text;
  if (/^\p{L}$/u.test(text)) return /\d/u.test(before) ? text : (raisedSigns(text, 'up') ?? `^${text}`);
  if (FORMULA.test(text)) return `^(${text})`;
  // Such as the end of an ordinal or of an abbreviation.
  if (/^\p{Ll}{2,3}$/u.test(text) && /[\d\p{Lu}]/u.test(before)) return text;
  return before.trim() === '' ? text : `[${text}]`;
}

/** Returns words that are lowered, as in CO₂, in a form that keeps them apart from those before them. */
export function loweredText(words: string): string {
  const text = words.replace(/\s+/gu, ' ').trim();
  if (text === '' || /^[([{].*[)\]}]$/u.test(text)) return text;
  const small = NUMBER.test(text) || /^\p{L}$/u.test(text) ? raisedSigns(text, 'down') : undefined;
  return small ?? (/^[\p{L}\d]+$/u.test(text) ? `_${text}` : `_(${text})`);
}
