import type { TextLine } from './lines.ts';
import { nameHeading, type ReadHeading } from './names/name-heading.ts';
import { isOffice } from './names/offices.ts';

/** A part of a line in brackets: words that somebody calls, or a note of what was heard. */
export type Interjection =
  | { readonly kind: 'words'; readonly heading: ReadHeading; readonly label: string; readonly words: TextLine }
  | { readonly kind: 'note'; readonly line: TextLine };

const WHOLE = /^\((?<within>.*)\)$/u;
/** Between the parts of a note in German reports: "(Beifall – Peter Glenn [CDU/CSU]: Das stimmt nicht!)". */
const BETWEEN = /\s[–—]\s/gu;
const CALL = /^(?<label>[^:]{2,90}):\s+(?=\S)/u;
/** Characters: a longer line in brackets is a speech that happens to begin and end with them. */
const LONGEST = 4000;

/**
 * Takes a line apart that stands in brackets among the words of a speech and has words of others in it; null when it
 * has none.
 */
export function interjectionsIn(line: TextLine): readonly Interjection[] | null {
  if (line.text.length > LONGEST) return null;
  const within = WHOLE.exec(line.text)?.groups?.['within'];
  if (within?.includes(':') !== true) return null;
  const parts: Interjection[] = [];
  let at = 1;
  for (const end of [...[...within.matchAll(BETWEEN)].map(({ index }) => index + 1), within.length + 1]) {
    const part = partOf(line, at, end);
    if (part !== null) parts.push(part);
    at = end + 3;
  }
  return parts.some(({ kind }) => kind === 'words') ? parts : null;
}

function partOf(line: TextLine, from: number, to: number): Interjection | null {
  const whole = line.text.slice(from, to);
  const text = whole.trim();
  if (text === '') return null;
  const start = line.start + from + whole.indexOf(text);
  const part = { ...line, text, start, end: start + text.length };
  const call = CALL.exec(text);
  const label = call?.groups?.['label'] ?? '';
  const heading = call === null ? null : nameHeading(label);
  if (call === null || heading === null || (heading.notes.length === 0 && !isOffice(label) && !/\s/u.test(label))) {
    return { kind: 'note', line: part };
  }
  const words = text.slice(call[0].length);
  return { kind: 'words', heading, label, words: { ...part, text: words, start: start + call[0].length } };
}
