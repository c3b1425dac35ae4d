import type { Language } from './languages.ts';
import { speak } from './translate.ts';

/** Makes this process or thread speak a language: loads its catalogue. To be done before it makes any text. */
export async function speakLanguage(language: Language): Promise<void> {
  speak(language, language === 'de' ? (await import('./german/german.ts')).GERMAN : {});
}
