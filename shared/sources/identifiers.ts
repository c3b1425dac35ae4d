import { t } from '../language/translate.ts';
import type { CslItem } from '../model/entities.ts';
import { cslText, webAddress } from './csl-text.ts';
import { zoteroKey } from './zotero-address.ts';

/** Returns the DOI in a text, without the address of its resolver, in small letters; '' if it is none. */
export function doiIn(text: string): string {
  const bare = text.trim().replace(/^(?:https?:\/\/(?:www\.|dx\.)?doi\.org\/|doi:?\s*)/iu, '');
  return bare.replace(/[.,;]$/u, '');
}

/** Tells what is wrong with a DOI, as a sentence; null if it has the form of one (ISO 26324), or is empty. */
export function doiFault(text: string): string | null {
  if (text.trim() === '') return null;
  if (/^10\.\d{4,9}(?:\.\d+)*\/\S+$/u.test(doiIn(text))) return null;
  return t('This does not look like a DOI: one begins with “10.”, a number and a slash, such as 10.1000/182.');
}

/** Returns the ISBNs in a text, without hyphens; programs write several into one field. */
export function isbnsIn(text: string): readonly string[] {
  const found = text.match(/(?:97[89][-\s–]?)?\d(?:[-\s–]?\d){8}[-\s–]?[\dXx](?![\d])/gu) ?? [];
  return found.map((each) => each.replace(/[^\dXx]/gu, '').toUpperCase());
}

/** Tells what is wrong with an ISBN, as a sentence; null if each in the text is right (ISO 2108), or it is empty. */
export function isbnFault(text: string): string | null {
  if (text.trim() === '') return null;
  const found = isbnsIn(text);
  const figures = text.replace(/[^\dXx]/gu, '').length;
  if (found.length === 0 || found.join('').length !== figures)
    return t('This does not look like an ISBN: one has 10 or 13 figures.');
  const wrong = found.find((isbn) => !hasRightCheck(isbn));
  return wrong === undefined
    ? null
    : t('The check digit of {isbn} is wrong: a figure may be mistyped.', { isbn: wrong });
}

function hasRightCheck(isbn: string): boolean {
  const values = [...isbn].map((figure) => (figure === 'X' ? 10 : Number(figure)));
  const sum = values.reduce(
    (total, value, index) => total + value * (isbn.length === 10 ? 10 - index : index % 2 === 0 ? 1 : 3),
    0,
  );
  return isbn.length === 10 ? sum % 11 === 0 : !isbn.includes('X') && sum % 10 === 0;
}

/** Returns an ISBN as one of 13 figures, so that both forms of one are alike. */
export function isbn13(isbn: string): string {
  if (isbn.length !== 10) return isbn;
  const body = `978${isbn.slice(0, 9)}`;
  const sum = [...body].reduce((total, figure, index) => total + Number(figure) * (index % 2 === 0 ? 1 : 3), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

/** Returns what tells a work from all others, as keys to be compared: DOI, ISBNs, address, item in Zotero. */
export function identifiersOf(csl: CslItem): readonly string[] {
  const doi = doiIn(cslText(csl['DOI'])).toLowerCase();
  // A chapter has the number of its book, which other chapters share.
  const isbns = /^(?:chapter|entry|paper)/u.test(csl.type) ? [] : isbnsIn(cslText(csl['ISBN'])).map(isbn13);
  const address = comparedAddress(cslText(csl.URL));
  const zotero = zoteroKey(csl);
  return [
    ...(doi === '' ? [] : [`doi:${doi}`]),
    ...isbns.map((isbn) => `isbn:${isbn}`),
    ...(address === '' ? [] : [`url:${address}`]),
    ...(zotero === '' ? [] : [`zotero:${zotero}`]),
  ];
}

/** Two addresses lead to one page whatever their scheme, “www.”, closing slash and place on the page. */
function comparedAddress(text: string): string {
  const [, host = '', path = '', query = ''] = /^https?:\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/iu.exec(webAddress(text)) ?? [];
  const site = host.replace(/^www\./u, '');
  const place = `${path.replace(/\/+$/u, '')}${query}`;
  // A DOI is compared as such, and the front page of a site tells nothing of a work.
  return place === '' || /(?:^|\.)doi\.org$/u.test(site) ? '' : `${site}${place}`;
}
