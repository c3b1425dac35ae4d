import { webAddress } from '../csl-text.ts';
import { italic, plain, plainText, type ReferencePart } from './reference-part.ts';

/** Something that a reference is put together from: a text, or parts; '' and [] are nothing. */
export type Piece = string | readonly ReferencePart[];

export function partsIn(piece: Piece): readonly ReferencePart[] {
  return typeof piece !== 'string' ? piece : piece === '' ? [] : [plain(piece)];
}

/** Joins those of the pieces that are something. */
export function joined(pieces: readonly Piece[], separator: string): ReferencePart[] {
  const said = pieces.map(partsIn).filter((parts) => plainText(parts) !== '');
  return said.flatMap((parts, index) => (index === 0 ? parts : [plain(separator), ...parts]));
}

/** Puts pieces together without anything between them, if the first says something. */
export function after(before: string, piece: Piece, behind = ''): ReferencePart[] {
  const parts = partsIn(piece);
  return plainText(parts) === '' ? [] : [...partsIn(before), ...parts, ...partsIn(behind)];
}

/** Joins pieces with `separator`, which a piece ends by itself where it closes with a stop of its own or in a quotation. */
export function sentences(pieces: readonly Piece[], stop = '. '): ReferencePart[] {
  const said = pieces.map(partsIn).filter((parts) => plainText(parts) !== '');
  return said.flatMap((parts, index) => {
    if (index === said.length - 1) return parts;
    const closed = endsItself(plainText(parts), stop.trim());
    return [...parts, plain(closed ? ' ' : stop)];
  });
}

/** Closes a reference with a full stop, unless it has one. */
export function closed(parts: readonly ReferencePart[]): ReferencePart[] {
  const text = plainText(parts);
  return text === '' || endsItself(text, '.') ? [...parts] : [...parts, plain('.')];
}

function endsItself(text: string, stop: string): boolean {
  return stop === '.' ? /[.?!…]["”’]*$/u.test(text) : new RegExp(`[?!${stop}]["”’]$`, 'u').test(text);
}

/** A title in double quotation marks that close with `stop`, as Americans set it; quotation marks inside are single. */
export function doubleQuoted(title: string, stop: '.' | ',' | ''): string {
  const inside = title.replace(/“([^”]*)”/gu, '‘$1’').replace(/"([^"]*)"/gu, '‘$1’');
  if (/[.?!…]’?$/u.test(inside)) return `“${inside}”`;
  return inside.endsWith('’') ? `“${inside.slice(0, -1)}${stop}’”` : `“${inside}${stop}”`;
}

/** A title in single quotation marks, as Britons set it; quotation marks inside are double. */
export function singleQuoted(title: string): string {
  return `‘${title.replace(/(?<![\p{L}\p{N}])‘([^’]*)’/gu, '“$1”')}’`;
}

export function titled(title: string): ReferencePart[] {
  return title === '' ? [] : [italic(title)];
}

/** An address that leads somewhere if it is one of the web. */
export function addressPart(address: string): ReferencePart[] {
  if (address === '') return [];
  const href = webAddress(address);
  return [href === '' ? plain(address) : { ...plain(address), href }];
}

/** The address of a work: that of its DOI, or its own. */
export function addressOf({ doi, url }: { readonly doi: string; readonly url: string }): string {
  return doi === '' ? url : `https://doi.org/${doi}`;
}
