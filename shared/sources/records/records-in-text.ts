import type { CslItem } from '../../model/entities.ts';
import { webAddress } from '../csl-text.ts';
import { doiFault, doiIn, isbnFault, isbnsIn } from '../identifiers.ts';

/** More lines are no list of works that somebody copied. */
const MOST = 200;

/**
 * Returns the records of works that a text names by nothing but addresses, DOIs or ISBNs, one on a line; null for any other text.
 * `titleOf` returns the title of the page at an address, if it is known.
 */
export function recordsInText(text: string, titleOf: (address: string) => string = () => ''): CslItem[] | null {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0 || lines.length > MOST) return null;
  const records = lines.flatMap((line) => recordOf(line, titleOf) ?? []);
  return records.length === lines.length ? records : null;
}

function recordOf(line: string, titleOf: (address: string) => string): CslItem | null {
  if (line.length > 2000) return null;
  const doi = doiIn(line);
  if (doi !== '' && doi.startsWith('10.') && doiFault(line) === null) {
    return { type: 'article', title: titleOf(line) || doi, DOI: doi };
  }
  const address = /^(?:https?:\/\/|www\.)\S+$/iu.test(line) ? webAddress(line.replace(/^www\./iu, 'https://www.')) : '';
  if (address !== '') return { type: 'webpage', title: titleOf(line) || shownAddress(address), URL: address };
  const isIsbn = /^(?:ISBN(?:-1[03])?:?\s*)?[\d\s–-]{9,20}[\dX]$/iu.test(line);
  const number = line.replace(/^ISBN(?:-1[03])?:?/iu, '').trim();
  const [isbn, ...others] = isIsbn && isbnFault(number) === null ? isbnsIn(number) : [];
  return isbn === undefined || others.length > 0 ? null : { type: 'book', title: `ISBN ${number}`, ISBN: isbn };
}

/** Returns an address as people read it. */
function shownAddress(address: string): string {
  const bare = address.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '');
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}
