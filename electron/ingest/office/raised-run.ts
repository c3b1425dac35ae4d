import { raisedText } from '../raised.ts';
import { loweredText as loweredWords, raisedText as raisedWords } from '../raised-words.ts';

/**
 * Returns the words of a run that stands raised or lowered, so that they cannot be taken for a part of what is before:
 * figures as 10⁶ or 2019[3a], letters as xⁿ or V_max, while those of ordinals stay. `before` is the character before.
 */
export function raisedRun(words: string, raised: 'up' | 'down', before: string): string {
  const inner = words.trim();
  if (inner === '' || !/^\p{L}/u.test(inner)) return raisedText(words, raised);
  if (before.trim() === '') return words;
  return words.replace(inner, () => (raised === 'up' ? raisedWords(inner, before) : loweredWords(inner)));
}
