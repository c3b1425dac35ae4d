import { fold } from './fold.ts';
import { type Token, tokensOf } from './tokens.ts';

/** One thing that a query asks for: a sequence of tokens. */
export interface Term {
  readonly tokens: readonly string[];
  /** True if the last token may be the beginning of a longer one. */
  readonly prefix: boolean;
}

/**
 * Reads a query: each of its words, in any order, the last of them perhaps not typed to its end. Nothing in a query is
 * syntax. Empty for a query without words.
 */
export function readQuery(query: string): Term[] {
  const phrases: string[][] = [];
  for (const { text, joined } of tokensOf(query)) {
    const last = phrases.at(-1);
    if (joined && last) last.push(text);
    else phrases.push([text]);
  }
  return phrases.map((tokens, index) => ({ tokens, prefix: index === phrases.length - 1 }));
}

/**
 * Finds the match of a query in `text`, in UTF-16 offsets: the place where its words stand together as typed, otherwise
 * the first place with one of them. Null when there is none.
 */
export function findMatch(text: string, terms: readonly Term[]): [start: number, end: number] | null {
  const tokens = tokensOf(text);
  return findTerm(text, tokens, phraseOf(terms)) ?? firstOf(terms.map((term) => findTerm(text, tokens, term)));
}

/** Tells whether `text` begins with the words as they were typed. */
export function beginsWith(text: string, terms: readonly Term[]): boolean {
  const together = phraseOf(terms);
  const tokens = tokensOf(text).slice(0, together.tokens.length);
  return findTerm(text, tokens, together) !== null;
}

function phraseOf(terms: readonly Term[]): Term {
  return { tokens: terms.flatMap((term) => term.tokens), prefix: terms.at(-1)?.prefix ?? false };
}

function firstOf(ranges: readonly ([number, number] | null)[]): [number, number] | null {
  let first: [number, number] | null = null;
  for (const range of ranges) if (range && (first === null || range[0] < first[0])) first = range;
  return first;
}

function findTerm(text: string, tokens: readonly Token[], term: Term): [number, number] | null {
  const length = term.tokens.length;
  for (let at = 0; length > 0 && at + length <= tokens.length; at++) {
    if (!term.tokens.every((wanted, index) => matches(tokens[at + index], wanted, term.prefix && index === length - 1)))
      continue;
    const first = tokens[at];
    const last = tokens[at + length - 1];
    const wanted = term.tokens[length - 1];
    if (first && last && wanted !== undefined) return [first.start, endOfPrefix(text, last, wanted)];
  }
  return null;
}

function matches(token: Token | undefined, wanted: string, prefix: boolean): boolean {
  return token !== undefined && (prefix ? token.text.startsWith(wanted) : token.text === wanted);
}

/** Returns the offset up to which the token's original text folds to `wanted`, with the marks that follow. */
function endOfPrefix(text: string, token: Token, wanted: string): number {
  if (token.text === wanted) return token.end;
  let end = token.start;
  let complete = false;
  for (const character of text.slice(token.start, token.end)) {
    if (complete && fold(character) !== '') return end;
    end += character.length;
    complete ||= fold(text.slice(token.start, end)).startsWith(wanted);
  }
  return token.end;
}
