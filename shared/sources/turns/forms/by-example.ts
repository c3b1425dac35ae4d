import { msg } from '../../../language/translate.ts';
import { type Form, type Piece, RECORD } from '../form.ts';
import { restOf, type TextLine } from '../lines.ts';
import { nameHeading } from '../names/name-heading.ts';
import { isInCapitals } from '../names/person-name.ts';
import { piecesOf } from './pieces.ts';

/** A form that somebody showed by one name and the beginning of its words. */
export interface ExampleForm {
  /** What stands in the line before the name; figures stand for any. */
  readonly before: string;
  /** What stands in the line between the name and its words, or behind the name where the words are below. */
  readonly behind: string;
  /** True if the words begin on the next line. */
  readonly isAbove: boolean;
  /** True if the name is in capitals. */
  readonly inCapitals: boolean;
  /** True if a blank line stands before the name. */
  readonly afterGap: boolean;
}

/** Characters: a name with what stands around it. */
const REACH = 240;
const LONGEST_NAME = 80;
/** Words in capitals; a single letter begins a sentence. */
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.’'-]+(?:\\s\\p{Lu}[\\p{Lu}\\p{M}.’'-]+){0,5}";
const MOST_WORDS = 9;

/**
 * Returns the form that an example shows: `name` is where the name stands, `words` where its words begin, in UTF-16
 * units. null if the words are neither on the line of the name nor on the next that is not blank, or if nothing tells
 * the name from them.
 */
export function exampleIn(
  text: string,
  name: { readonly start: number; readonly end: number },
  words: number,
): ExampleForm | null {
  const lineStart = text.lastIndexOf('\n', name.start - 1) + 1;
  const between = text.slice(name.end, words);
  const breakAt = between.indexOf('\n');
  const said = text.slice(name.start, name.end);
  const isApart = /\S/u.test(between.slice(breakAt === -1 ? between.length : breakAt));
  if (words < name.end || said.trim() === '' || said.includes('\n') || isApart || between.length > REACH) return null;
  const inCapitals = isInCapitals(said);
  // With a single space, nothing tells where a name ends but its capitals.
  if (/^\s?$/u.test(between) && between !== '\n' && between !== '\t' && !inCapitals) return null;
  return {
    before: text.slice(lineStart, name.start).trimStart(),
    behind: breakAt === -1 ? between : between.slice(0, breakAt).trimEnd(),
    isAbove: breakAt !== -1,
    inCapitals,
    afterGap: /\n[^\S\n]*\n$/u.test(text.slice(Math.max(0, lineStart - REACH), lineStart)),
  };
}

/** Returns the form that reads every line that is built as the example is. */
export function formByExample(example: ExampleForm): Form {
  return {
    id: 'example',
    about: msg('the form that was shown by an example'),
    read: (lines) => {
      const pattern = patternOf(example);
      const found = lines.map((line) => (fits(line, example) ? nameIn(line, pattern) : null));
      const counts = new Map<string, number>();
      for (const each of found) if (each !== null) counts.set(each.name, (counts.get(each.name) ?? 0) + 1);
      const pieces = piecesOf(lines, (line, index): Piece | null => {
        const label = found[index] ?? null;
        if (label === null) return null;
        const { name, words } = label;
        const heading = nameHeading(name);
        if (example.inCapitals && !isInCapitals(name)) return null;
        if (heading === null && (counts.get(name) ?? 0) < 2) return { kind: 'unknown', label: name, line, words };
        const own = words === null ? [line] : [];
        return { kind: 'label', heading: heading ?? { name, notes: [] }, label: name, lines: own, words, time: null };
      });
      const support = pieces.filter(({ kind }) => kind === 'label').length;
      return support === 0 ? null : { pieces, style: RECORD, support };
    },
  };
}

function fits(line: TextLine, { afterGap }: ExampleForm): boolean {
  return !afterGap || line.afterGap;
}

function patternOf({ before, behind, isAbove, inCapitals }: ExampleForm): RegExp {
  const isBare = !isAbove && /^\s?$/u.test(behind) && inCapitals;
  const name = isBare ? `(?<name>${CAPITALS})` : `(?<name>\\S.{0,${LONGEST_NAME - 1}}?)`;
  return new RegExp(`^${escaped(before)}${name}${escaped(behind)}${isAbove ? '$' : '(?=\\S)'}`, 'u');
}

/** Returns a pattern for a text in which figures stand for any figures, and white space for any. */
function escaped(text: string): string {
  return text.replace(/\d+|\s+|[^\d\s]/gu, (part) => {
    if (/^\d/u.test(part)) return '\\d+';
    if (/^\s/u.test(part)) return part.length > 1 ? '\\s{2,}' : '\\s+';
    return part.replace(/[.*+?^${}()|[\]\\/]/u, '\\$&');
  });
}

function nameIn(line: TextLine, pattern: RegExp): { name: string; words: TextLine | null } | null {
  if (pattern.source.endsWith('$') && line.text.length > REACH) return null;
  const found = pattern.exec(line.text.slice(0, REACH));
  const name = found?.groups?.['name']?.trim() ?? '';
  if (
    found === null ||
    name === '' ||
    name.split(/\s+/u).length > MOST_WORDS ||
    /[.!?;]\s/u.test(name.replace(/\b\p{Lu}[\p{L}]{0,3}\.\s/gu, ''))
  )
    return null;
  return { name, words: restOf(line, found[0].length) };
}
