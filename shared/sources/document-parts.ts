/** One of several documents in a file: a page of an archive of the web, or a message of a mailbox. */
export interface DocumentPart {
  /** '' if it has none. */
  readonly title: string;
  /** Where a page was, or who wrote a message. */
  readonly address: string;
  /** When a page was captured, or a message written, as the file has it: in ISO 8601 for pages. */
  readonly time: string;
}

/** The documents in a file that holds several, in its order. */
export interface DocumentParts {
  readonly kind: 'page' | 'message';
  readonly parts: readonly DocumentPart[];
}

/**
 * Returns the indices of the parts that are meant by `wanted`: a number from 1, an address, or else words of the title
 * or address, whatever their case.
 */
export function findParts({ parts }: DocumentParts, wanted: string): number[] {
  const number = /^\d{1,6}$/.test(wanted.trim()) ? Number(wanted) : 0;
  if (number >= 1 && number <= parts.length) return [number - 1];
  const all = parts.map((part, index) => ({ part, index }));
  const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|\/$|#.*$/giu, '').toLowerCase();
  const same = all.filter(({ part }) => part.address !== '' && bare(part.address) === bare(wanted.trim()));
  const found = same.length > 0 ? same : all.filter(({ part }) => isLike(part, wanted));
  return found.map(({ index }) => index);
}

/** Tells whether all words of `wanted` stand in the title, the address or the time of a part. */
export function isLike({ title, address, time }: DocumentPart, wanted: string): boolean {
  const said = `${title} ${address} ${time}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => said.includes(word));
}
