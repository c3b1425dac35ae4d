/** The languages that the window speaks, each complete. */
export const LANGUAGES = ['en', 'de'] as const;

/** What can be chosen: one of them, or that of the system, where the window speaks it. */
export const LANGUAGE_CHOICES = ['system', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** Also `pseudo`: English with marks on its letters, from right to left, on which it is tried what a language does to the window. */
export type Language = (typeof LANGUAGES)[number] | 'pseudo';

/** Returns the language of a choice, where `locale` is the system's (BCP 47); English where the window does not speak that. */
export function languageFor(choice: LanguageChoice, locale: string): Language {
  if (choice !== 'system') return choice;
  const system = locale.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((each) => each === system) ?? 'en';
}

/** Returns the language with this name; null if there is none. */
export function languageNamed(name: string | undefined): Language | null {
  return name === 'pseudo' ? name : (LANGUAGES.find((each) => each === name) ?? null);
}

/** Returns the locale (BCP 47) by which a language counts, sorts and lists. */
export function localeOf(language: Language): string {
  return language === 'de' ? 'de-DE' : 'en-GB';
}

/** Returns the direction in which the window is read: the value of `dir`. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'pseudo' ? 'rtl' : 'ltr';
}
