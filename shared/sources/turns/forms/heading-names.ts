import { isMarginal, isProcedure, linesOf, type TextLine } from '../lines.ts';
import { nameHeading } from '../names/name-heading.ts';
import { foldedName, foldedOffice, isOffice } from '../names/person-name.ts';
import type { NameHeading } from '../names/speaker-names.ts';
import { TurnBuilder, type TurnsFound } from '../turn-builder.ts';

const ENDS_SENTENCE = /[.!?…"”’')\]—–:;,-]$/u;
const HEADING_LENGTH = 100;
/**
 * Characters: words under a name that has not been seen before must be at least this long, so that a heading over a
 * heading is not taken for one.
 */
const LEAST_PROSE = 20;

/**
 * Reads turns with the name on a line of its own above the words, as in reports of parliaments; null when there are
 * none.
 */
export function hansardTurns(text: string): TurnsFound | null {
  const lines = linesOf(text);
  const headings = headingsAmong(lines);
  if (headings === null) return null;
  const builder = new TurnBuilder(isTitle);
  for (const [index, line] of lines.entries()) {
    const heading = headings.get(index);
    if (heading === undefined) builder.add(line);
    else builder.begin(heading, line);
  }
  const found = builder.finish();
  return found.turns.length === 0 ? null : found;
}

/** Returns the names by the index of their lines; null when nothing makes it certain that they are names. */
function headingsAmong(lines: readonly TextLine[]): Map<number, NameHeading> | null {
  const found = new Map<number, NameHeading>();
  const known = new Set<string>();
  let isSure = false;
  for (const [index, { text }] of lines.entries()) {
    const heading = nameHeading(text);
    if (heading === null || heading.notes.length === 0 || lines[index + 1] === undefined) continue;
    found.set(index, heading);
    isSure ||= heading.isSure;
    known.add(foldedName(heading.name)).add(foldedOffice(heading.name));
    if (isOffice(heading.name)) known.add(foldedName(heading.notes[0] ?? ''));
  }
  // A single line with something in brackets may be anything.
  if (!isSure && found.size < 2) return null;
  for (const [index, line] of lines.entries()) {
    const heading = found.has(index) ? null : nameHeading(line.text);
    if (heading !== null && isBareName(heading.name, index)) found.set(index, heading);
  }
  return found;

  /** Tells whether a line with nothing but a name begins a turn. */
  function isBareName(name: string, index: number): boolean {
    const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
    if (line === undefined || after === undefined) return false;
    if (!line.afterGap && before !== undefined && !ENDS_SENTENCE.test(before.text)) return false;
    if (known.has(foldedName(name)) || isOffice(name)) return true;
    return line.afterGap && isProse(after.text);
  }
}

function isProse(text: string): boolean {
  return text.length >= LEAST_PROSE && ENDS_SENTENCE.test(text) && !isMarginal(text) && !isProcedure(text);
}

/** Tells whether a line at the end of a turn is the title of what follows. */
function isTitle({ text }: TextLine): boolean {
  return text.length <= HEADING_LENGTH && !ENDS_SENTENCE.test(text) && /^[\p{Lu}\p{N}]/u.test(text);
}
