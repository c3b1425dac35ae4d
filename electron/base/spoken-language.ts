import process from 'node:process';
import { type Language, languageNamed } from '../../shared/language/languages.ts';
import { speakLanguage } from '../../shared/language/speak-language.ts';

/** What tells the app's threads and processes which language it speaks; given at its start, it goes before the settings. */
const VARIABLE = 'COUNTERCLAIM_LANGUAGE';

/** Returns the language that this process was started with; null if none was named. */
export function givenLanguage(): Language | null {
  return languageNamed(process.env[VARIABLE]);
}

/** Makes this process speak a language, and every thread and process that it starts from now on. */
export async function speakEverywhere(language: Language): Promise<void> {
  process.env[VARIABLE] = language;
  await speakLanguage(language);
}

/** Makes this thread or process speak the language of the one that started it. */
export async function speakAsGiven(): Promise<void> {
  const language = givenLanguage();
  if (language !== null && language !== 'en') await speakLanguage(language);
}
