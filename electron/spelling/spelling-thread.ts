/** The work of the thread in which words are looked up. */
import nspell from 'nspell';
import { answerTask } from '../base/thread-task.ts';
import type { SpellingTask } from './spelling-task.ts';

/** Each dictionary, once it was asked for: to unfold one takes a third of a second. */
const dictionaries = new Map<SpellingTask['language'], Promise<ReturnType<typeof nspell>>>();

answerTask<SpellingTask, string[]>(async ({ language, words }) => {
  const dictionary = dictionaries.get(language) ?? load(language);
  dictionaries.set(language, dictionary);
  const speller = await dictionary;
  return words.filter((word) => !speller.correct(plain(word)));
});

async function load(language: SpellingTask['language']) {
  const { default: dictionary } =
    language === 'en-US' ? await import('dictionary-en') : await import('dictionary-en-gb');
  return nspell(dictionary);
}

/** Returns a word as the dictionaries write it: with the plain apostrophe. */
function plain(word: string): string {
  return word.replaceAll('’', "'");
}
