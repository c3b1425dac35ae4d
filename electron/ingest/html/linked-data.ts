import type { CslName } from '../../../shared/model/entities.ts';
import { attribute, type HtmlElement, wordsOf } from './html-tree.ts';

/** A page's description of its article in JSON-LD, in the vocabulary of schema.org. */
export interface LinkedData {
  readonly type?: string | undefined;
  readonly headline?: string | undefined;
  readonly name?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly authors: readonly CslName[];
}

type Members = Readonly<Record<string, unknown>>;

export function linkedData(elements: readonly HtmlElement[]): LinkedData {
  const things = elements
    .filter((element) => element.tagName === 'script' && attribute(element, 'type')?.trim() === 'application/ld+json')
    .flatMap((script) => thingsIn(parsed(wordsOf(script))));
  const article = things.find((thing) => textOf(thing['headline']) !== undefined);
  if (article === undefined) return { authors: [] };
  return {
    type: listOf(article['@type']).map(textOf)[0],
    headline: textOf(article['headline']),
    name: textOf(article['name']),
    datePublished: textOf(article['datePublished']),
    publisher: nameOf(listOf(article['publisher'])[0]),
    url: textOf(article['url']),
    authors: listOf(article['author']).flatMap(authorOf),
  };
}

/** Marks with which makers of pages hide a script from old browsers, and from XML. */
const OPENING = /^(?:\/\/|\/\*)?\s{0,9}(?:<!\[CDATA\[|<!--)\s{0,9}(?:\*\/)?/u;
const CLOSING = /(?:\/\/|\/\*)?\s{0,9}(?:\]\]>|-->)\s{0,9}(?:\*\/)?;?$/u;
const LONGEST_MARK = 30;

function withoutMarks(script: string): string {
  const bare = script.trim().replace(OPENING, '').replace(/;$/u, '');
  const end = Math.max(0, bare.length - LONGEST_MARK);
  return bare.slice(0, end) + bare.slice(end).replace(CLOSING, '');
}

/** Parses what may be JSON; null for what is not, as on many pages. */
function parsed(json: string): unknown {
  const bare = withoutMarks(json);
  // Line ends in texts are common, and no JSON.
  for (const attempt of [json, bare, bare.replace(/[\0-\x1f]+/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}

function thingsIn(value: unknown): Members[] {
  return listOf(value)
    .filter(isMembers)
    .flatMap((thing) => [thing, ...listOf(thing['@graph']).filter(isMembers)]);
}

function authorOf(value: unknown): CslName[] {
  const [family, given] = isMembers(value) ? [textOf(value['familyName']), textOf(value['givenName'])] : [];
  if (family !== undefined && given !== undefined) return [{ family, given }];
  const literal = nameOf(value);
  return literal === undefined ? [] : [{ literal }];
}

function nameOf(value: unknown): string | undefined {
  return isMembers(value) ? textOf(value['name']) : textOf(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
