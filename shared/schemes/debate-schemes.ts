import type { Debate } from '../model/debate.ts';
import { schemeWords } from '../model/scheme-words.ts';
import { type Scheme, schemeOfDebate } from './scheme.ts';
import { SCHEMES, schemeNamed } from './schemes.ts';

/** Finds the scheme that a relation's text names. */
export type FindScheme = (text: string) => Scheme | undefined;

/** Returns the schemes of a debate's own, by their names. */
export function ownSchemesOf(debate: Debate): Scheme[] {
  const schemes = [...debate.schemes.values()].map(schemeOfDebate);
  return schemes.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** Returns every scheme that is known in a debate: its own first, then those built in. */
export function schemesIn(debate: Debate): Scheme[] {
  return [...ownSchemesOf(debate), ...SCHEMES];
}

/** Returns what finds schemes by name in a debate as it is now: one of its own has its name before a built-in one. */
export function schemeFinder(debate: Debate): FindScheme {
  if (debate.schemes.size === 0) return schemeNamed;
  const own = new Map(ownSchemesOf(debate).map((scheme) => [schemeWords(scheme.name), scheme]));
  return (text) => own.get(schemeWords(text)) ?? schemeNamed(text);
}
