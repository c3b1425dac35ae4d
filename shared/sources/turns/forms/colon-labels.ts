import { linesOf, type TextLine } from '../lines.ts';
import { nameHeading } from '../names/name-heading.ts';
import { foldedName } from '../names/person-name.ts';
import type { NameHeading } from '../names/speaker-names.ts';
import { TurnBuilder, type TurnsFound } from '../turn-builder.ts';

/** A position in a recording. */
const POSITION = /^[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?[\])]?\s*[-–—]?\s*/u;
/** "Name: words", "**Name:** words", "Name：words"; the colon may end the line. */
const LABELLED = /^(?:\*\*|__)?(?<label>[^:：*]{1,90}?)(?:\*\*|__)?\s{0,3}(?:：|:(?=\s|\*\*|__|$))(?:\*\*|__)?\s*/u;
/** Labels that name nobody: the beginnings of documents, and emphasis in essays. */
const NO_SPEAKER =
  /^(?:sources?|licen[cs]e|copyright|date|title|subtitle|subject|url|link|authors?|by|editors?|published|publisher|publication|time|place|venue|location|retrieved.*|accessed|transcript.*|transcribed.*|recorded.*|duration|topics?|language|version|abstract|keywords?|tags|from|to|cc|bcc|re|sent|present|apologies|attendees|participants|speakers|guests?|minutes|agenda|examples?|warning|tip|important|conclusion|background|aim|method|results?|first|second|third|finally|update|correction|see also|e\.?g|i\.?e|nb|ps)$/iu;
/** The share of lines that must have a name when no name comes twice: otherwise it is a list of keywords. */
const LEAST_SHARE = 0.5;

/** Reads turns of the form "Name: words"; null when there are none. */
export function namedTurns(text: string): TurnsFound | null {
  const lines = linesOf(text);
  const labels = lines.map(labelOf);
  if (!isTranscript(lines, labels)) return null;
  const builder = new TurnBuilder(({ text: line }) => /^#{1,6}\s/u.test(line));
  for (const [index, line] of lines.entries()) {
    const label = labels[index] ?? null;
    if (label === null) {
      builder.add(line);
      continue;
    }
    builder.begin(label.heading, null);
    if (label.words !== null) builder.add(label.words);
  }
  const found = builder.finish();
  return found.turns.length === 0 ? null : found;
}

interface Label {
  readonly heading: NameHeading & { readonly isSure: boolean };
  /** The words behind the colon. */
  readonly words: TextLine | null;
}

function labelOf(line: TextLine): Label | null {
  const skipped = POSITION.exec(line.text)?.[0].length ?? 0;
  const found = LABELLED.exec(line.text.slice(skipped));
  const label = found?.groups?.['label']?.trim() ?? '';
  const heading = label === '' || NO_SPEAKER.test(label) ? null : nameHeading(label);
  if (found === null || heading === null) return null;
  const before = skipped + found[0].length;
  const words = line.text.slice(before);
  return { heading, words: words === '' ? null : { ...line, text: words, start: line.start + before } };
}

/** Tells whether a line describes the document: "Date: 6 January 2025". */
function isRecord({ text }: TextLine): boolean {
  const label = LABELLED.exec(text)?.groups?.['label']?.trim();
  return label !== undefined && NO_SPEAKER.test(label);
}

/**
 * Tells whether labels make a transcript: names come twice, or from the first line on before most lines; a colon alone
 * is not enough.
 */
function isTranscript(lines: readonly TextLine[], labels: readonly (Label | null)[]): boolean {
  const named = labels.filter((label) => label !== null);
  if (named.some(({ heading }) => heading.isSure)) return true;
  if (named.length < 2) return false;
  if (new Set(named.map(({ heading }) => foldedName(heading.name))).size < named.length) return true;
  const body = lines.flatMap((line, i) => (isRecord(line) ? [] : [labels[i] ?? null]));
  return body[0] !== null && named.length >= LEAST_SHARE * body.length;
}
