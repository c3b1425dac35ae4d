/** A character of a line, or the space between two. */
export interface LineToken {
  readonly text: string;
}

const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const ARABIC = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
/** What stands between the digits of a number, and what goes with a number at its ends. */
const IN_NUMBER = /^[.,:/٫٬+-]$/u;
const IN_ARABIC_NUMBER = /^[.,:/٫٬]$/u;
const AT_NUMBER = /^[%‰$€£¥#°]$/u;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
};
const OPENING = /[([{«‹]/u;
/** What stands before a bracket that opens, and after one that closes. */
const STARTS = /^[\s([{"'“«‹—–-]/u;
const ENDS = /^[\s)\]}"'”»›.,:;!?،؛؟—–-]/u;

/** Tells whether text is written mostly from right to left. */
export function isMostlyRtl(texts: readonly string[]): boolean {
  let [rtl, letters] = [0, 0];
  for (const text of texts) {
    if (!LETTER.test(text)) continue;
    letters += 1;
    if (RTL_LETTER.test(text)) rtl += 1;
  }
  return 2 * rtl > letters;
}

/**
 * Returns the tokens of a line, which are given as they stand from left to right, in the order in which they are read:
 * the reverse of what the bidirectional algorithm (UAX #9) does for display.
 */
export function inReadingOrder(tokens: readonly LineToken[], isRtl: boolean): string[] {
  if (!isRtl && !tokens.some(({ text }) => RTL_LETTER.test(text))) return tokens.map(({ text }) => text);
  const kinds = kindsOf(tokens);
  return withBracketsTurned(isRtl ? rightToLeft(tokens, kinds) : leftToRight(tokens, kinds));
}

type Kind = 'R' | 'L' | 'number' | 'neutral';

function kindsOf(tokens: readonly LineToken[]): Kind[] {
  const kinds = tokens.map(({ text }): Kind => {
    if (RTL_LETTER.test(text) && LETTER.test(text)) return 'R';
    if (DIGIT.test(text)) return 'number';
    return LETTER.test(text) ? 'L' : 'neutral';
  });
  // Among Arabic letters, signs beside a number are no part of it (rules W2 and W5).
  const isArabic = tokens.some(({ text }) => ARABIC.test(text));
  for (const [index, { text }] of tokens.entries()) {
    if (kinds[index] !== 'neutral') continue;
    const [before, after] = [kinds[index - 1], kinds[index + 1]];
    const isInside = before === 'number' && after === 'number' && (isArabic ? IN_ARABIC_NUMBER : IN_NUMBER).test(text);
    const isBeside = !isArabic && AT_NUMBER.test(text) && (before === 'number' || after === 'number');
    if (isInside || isBeside) kinds[index] = 'number';
  }
  return kinds;
}

/** Reverses a line, but for what is written from left to right in it: words with what is between them, and numbers. */
function rightToLeft(tokens: readonly LineToken[], kinds: readonly Kind[]): string[] {
  const ordered: string[] = [];
  for (let end = tokens.length; end > 0; ) {
    const start = startOfLtr(kinds, end);
    if (start < end) ordered.push(...tokens.slice(start, end).map(({ text }) => text));
    else ordered.push(tokens[end - 1]?.text ?? '');
    end = Math.min(start, end - 1);
  }
  return ordered;
}

/** Returns where the run that ends before `end` and is written from left to right begins; `end` where there is none. */
function startOfLtr(kinds: readonly Kind[], end: number): number {
  const last = kinds[end - 1];
  if (last !== 'L' && last !== 'number') return end;
  let start = end;
  for (let at = end - 1; at >= 0 && kinds[at] !== 'R'; at--) {
    // A number is a run of its own, unless words of the same direction stand before it.
    if (kinds[at] === 'L' || (kinds[at] === 'number' && isUnbroken(kinds, at, start))) start = at;
  }
  return start;
}

function isUnbroken(kinds: readonly Kind[], from: number, to: number): boolean {
  return kinds.slice(from, to).every((kind) => kind === 'number' || kind === 'L');
}

/** Keeps a line, but for the words that are written from right to left in it, with what is between them. */
function leftToRight(tokens: readonly LineToken[], kinds: readonly Kind[]): string[] {
  const ordered: string[] = [];
  for (let start = 0; start < tokens.length; ) {
    const last = kinds[start] === 'R' ? lastRtl(kinds, start) : -1;
    if (last >= start) {
      const [inside, own] = [tokens.slice(start, last + 1), kinds.slice(start, last + 1)];
      ordered.push(...rightToLeft(inside, own));
    } else ordered.push(tokens[start]?.text ?? '');
    start = Math.max(start, last) + 1;
  }
  return ordered;
}

function lastRtl(kinds: readonly Kind[], start: number): number {
  let last = start;
  for (let at = start + 1; at < kinds.length && kinds[at] !== 'L'; at++) if (kinds[at] === 'R') last = at;
  return last;
}

/**
 * Turns brackets so that they open and close what they stand beside: some documents name them by their shape, in which one
 * that opens looks, from right to left, as if it closed.
 */
function withBracketsTurned(ordered: readonly string[]): string[] {
  return ordered.map((text, at) => {
    const other = MIRRORED[text];
    if (other === undefined) return text;
    const [before, after] = [ordered[at - 1] ?? ' ', ordered[at + 1] ?? ' '];
    const [opens, closes] = [STARTS.test(before) && !ENDS.test(after), ENDS.test(after) && !STARTS.test(before)];
    if (opens === closes) return text;
    return OPENING.test(text) === opens ? text : other;
  });
}
