import { wholeCharacter } from '../text/whole-character.ts';

/** A part of a text that the search index holds as one document: UTF-16 offsets, `end` exclusive. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** UTF-16 units. */
export const LONGEST_CHUNK = 2_000;
/** Shorter paragraphs are joined with the next, so that words which belong together are found together. */
const SHORTEST_PARAGRAPH = 400;
/**
 * If a chunk ends only for want of room, the next one begins this much earlier, so that whatever the cut runs through
 * is whole there.
 */
const OVERLAP = 200;

const PARAGRAPH_END = /\n[^\S\n]*\n\s*/g;
const SENTENCE_END = /[.!?…؟۔।](?:["'’”»)\]]*)\s+|[。！？](?:[」』”）]*)\s*/g;
const SPACE = /\s+/g;

/** Returns `text` in chunks of about a paragraph, `LONGEST_CHUNK` at most, that cover all of it in order. */
export function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  while (start < text.length) {
    const { end, next } = endOfChunk(text, start);
    chunks.push({ start, end });
    start = next;
  }
  return chunks;
}

function endOfChunk(text: string, start: number): { end: number; next: number } {
  const window = text.slice(start, start + LONGEST_CHUNK);
  const paragraph = ends(window, PARAGRAPH_END).find((end) => end >= SHORTEST_PARAGRAPH);
  if (paragraph !== undefined) return { end: start + paragraph, next: start + paragraph };
  if (start + window.length === text.length) return { end: text.length, next: text.length };
  const sentence = ends(window, SENTENCE_END).at(-1) ?? 0;
  if (sentence >= SHORTEST_PARAGRAPH) return { end: start + sentence, next: start + sentence };
  const spaces = ends(window, SPACE);
  const end = spaces.at(-1) ?? 0;
  if (end > OVERLAP * 2) {
    const next = spaces.findLast((space) => space <= end - OVERLAP) ?? end - OVERLAP;
    return { end: start + end, next: wholeCharacter(text, start + Math.max(next, end - 2 * OVERLAP)) };
  }
  const cut = wholeCharacter(text, start + window.length);
  return { end: cut, next: wholeCharacter(text, cut - OVERLAP) };
}

function ends(window: string, pattern: RegExp): number[] {
  return Array.from(window.matchAll(pattern), (match) => match.index + match[0].length);
}
