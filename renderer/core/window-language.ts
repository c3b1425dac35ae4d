import { directionOf, type Language } from '../../shared/language/languages.ts';
import { speakLanguage } from '../../shared/language/speak-language.ts';
import { spokenLocale } from '../../shared/language/translate.ts';

/** Makes a window speak a language, and its page say so to what reads it out; to be done before anything is drawn. */
export async function speakInWindow(language: Language, page: HTMLElement): Promise<void> {
  await speakLanguage(language);
  page.lang = spokenLocale();
  page.dir = directionOf(language);
}
