import type { Language } from '../language/languages.ts';
import { spokenLanguage } from '../language/translate.ts';
import { schemeWords } from '../model/scheme-words.ts';
import { ABOUT_ACTION } from './catalogue/action.ts';
import { FROM_CAUSES } from './catalogue/causes.ts';
import { FROM_PEOPLE } from './catalogue/people.ts';
import { FROM_RULES } from './catalogue/rules.ts';
import { type Scheme, schemeOf } from './scheme.ts';

const NOTATIONS = [...FROM_PEOPLE, ...ABOUT_ACTION, ...FROM_CAUSES, ...FROM_RULES];

/** Every argument scheme that the program knows, by what it rests on. */
export const SCHEMES: readonly Scheme[] = NOTATIONS.map(schemeOf);

/** Schemes by their names, for each language that was spoken; English names are known in all. */
const BY_NAME = new Map<Language, ReadonlyMap<string, Scheme>>();

/**
 * Returns the scheme that a relation’s text names, by its id or one of its names, in any case and with or without
 * “Argument from” or „Argument aus“; undefined when it names none.
 */
export function schemeNamed(text: string): Scheme | undefined {
  const words = schemeWords(text);
  if (words === '') return undefined;
  const named = byName();
  return named.get(words) ?? named.get(withoutArgument(words));
}

function byName(): ReadonlyMap<string, Scheme> {
  const known = BY_NAME.get(spokenLanguage());
  if (known !== undefined) return known;
  const found = new Map<string, Scheme>();
  // The first of several that share a name is the one that it means; ids come before names.
  for (const scheme of SCHEMES) found.set(schemeWords(scheme.id), scheme);
  const add = (scheme: Scheme, names: readonly string[]) => {
    for (const name of names) {
      for (const key of [schemeWords(name), withoutArgument(schemeWords(name))])
        if (!found.has(key)) found.set(key, scheme);
    }
  };
  for (const [at, { name, also = [] }] of NOTATIONS.entries()) add(SCHEMES[at] as Scheme, [name, ...also]);
  for (const scheme of SCHEMES) add(scheme, [scheme.name, ...scheme.otherNames]);
  BY_NAME.set(spokenLanguage(), found);
  return found;
}

/**
 * Returns the schemes in whose names or words all words of a query begin one, those with it in their names first; all of them for no
 * words.
 */
export function searchSchemes(query: string, schemes: readonly Scheme[] = SCHEMES): Scheme[] {
  const wanted = schemeWords(query).split(' ');
  const hasAll = (text: string) => {
    const words = schemeWords(text).split(' ');
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  };
  const named = schemes.filter(({ id, name, otherNames }) => hasAll([id, name, ...otherNames].join(' ')));
  const told = schemes.filter((scheme) => !named.includes(scheme) && hasAll(allWordsOf(scheme)));
  return [...named, ...told];
}

function allWordsOf({ name, otherNames, premises, conclusion, questions }: Scheme): string {
  const texts = [...premises.flatMap(({ role, text }) => [role, text]), ...questions.map(({ text }) => text)];
  return [name, ...otherNames, conclusion, ...texts].join(' ');
}

function withoutArgument(words: string): string {
  return words.replace(/^(?:(?:argument|appeal) (?:from|to|for) (?:an? |the )?|argument aus (?:de[rmn] |einer )?)/, '');
}
