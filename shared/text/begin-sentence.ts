import { spokenLocale } from '../language/translate.ts';

/** Returns a sentence with a capital where it begins with a letter: “the step …” becomes “The step …”. */
export function beginSentence(text: string): string {
  const [first = ''] = text;
  return `${first.toLocaleUpperCase(spokenLocale())}${text.slice(first.length)}`;
}
