import type { Span } from '../anchors/folded-text.ts';

/** A stretch of words as somebody quotes them. */
export type QuotedPart =
  /** Words that must stand in the passage as they are. */
  | ({ readonly kind: 'words' } & Span)
  /** An ellipsis, for any number of words that are left out. */
  | ({ readonly kind: 'ellipsis' } & Span)
  /** Words in square brackets, which somebody else put in, maybe for a few of the passage's. */
  | ({ readonly kind: 'insertion' } & Span);

/** Pairs of quotation marks that tell where a quotation ends. Straight single marks do not: they are apostrophes as well. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ['‚', '‘'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
];

/** Returns the stretches of a text that stand in quotation marks, without the marks, in their order; those within others are part of them. */
export function quotedStretches(text: string): Span[] {
  const stretches: Span[] = [];
  const nowhere = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const end = closeOf(text, at, nowhere);
    if (end === undefined) continue;
    if (/[\p{L}\p{N}]/u.test(text.slice(at + 1, end))) stretches.push({ start: at + 1, end });
    at = end;
  }
  return stretches;
}

/** Returns the offset of the mark that closes what the one at `at` opens; marks that never come again are noted in `nowhere`. */
function closeOf(text: string, at: number, nowhere: Set<string>): number | undefined {
  let nearest: number | undefined;
  for (const [open, close] of PAIRS) {
    if (text.charAt(at) !== open || nowhere.has(close)) continue;
    const end = nextClose(text, at + 1, close);
    if (end === -1) nowhere.add(close);
    else nearest = Math.min(nearest ?? end, end);
  }
  return nearest;
}

function nextClose(text: string, from: number, close: string): number {
  let at = text.indexOf(close, from);
  // Within a word it is an apostrophe.
  while (close === '’' && at !== -1 && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))) at = text.indexOf(close, at + 1);
  return at;
}

/**
 * An ellipsis, in brackets or not; or words in brackets that are no part of a word, as “[T]he” and “accept[ed]” are.
 */
const MARKED =
  /[[(]\s*(?:…|\.\s?\.\s?\.)\s*[\])]|…|\.\s?\.\s?\.(?:\s?\.)?|(?<![\p{L}\p{N}])\[[^[\]]*\](?![\p{L}\p{N}])/gu;

/** Divides a stretch of a text at its ellipses and its insertions in square brackets. */
export function partsOf(text: string, { start, end }: Span): QuotedPart[] {
  const parts: QuotedPart[] = [];
  let at = start;
  for (const match of text.slice(start, end).matchAll(MARKED)) {
    const from = start + match.index;
    const to = from + match[0].length;
    parts.push({ kind: 'words', start: at, end: from });
    parts.push({ kind: /[\p{L}\p{N}]/u.test(match[0]) ? 'insertion' : 'ellipsis', start: from, end: to });
    at = to;
  }
  parts.push({ kind: 'words', start: at, end });
  return parts.filter((part) => part.kind !== 'words' || /\S/u.test(text.slice(part.start, part.end)));
}
