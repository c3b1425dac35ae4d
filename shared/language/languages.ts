/**
 * What the window can speak. English is complete; German is being written, and what it lacks is English, so that it is spoken only
 * where it is asked for. `pseudo` is English with marks on its letters, from right to left, on which it is tried what a language does
 * to the window.
 */
const LANGUAGES = ['en', 'de', 'pseudo'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Returns the language with this name; null if there is none. */
export function languageNamed(name: string | undefined): Language | null {
  return LANGUAGES.find((each) => each === name) ?? null;
}

/** Returns the locale (BCP 47) by which a language counts, sorts and lists. */
export function localeOf(language: Language): string {
  return language === 'de' ? 'de-DE' : 'en-GB';
}

/** Returns the direction in which the window is read: the value of `dir`. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'pseudo' ? 'rtl' : 'ltr';
}
