import { graphemes, standOneByOne } from '../text/graphemes.ts';
import { fold } from './fold.ts';

/** A text as it is compared, with the way back to its own offsets. All offsets are in UTF-16 units. */
export interface FoldedText {
  readonly text: string;
  /** Returns where the character begins that is folded at this offset; -1 inside of one. */
  startAt(offset: number): number;
  /** Returns where the character ends whose folded form ends at this offset; -1 inside of one. */
  endAt(offset: number): number;
}

const ASCII = /^[\0-\x7f]*$/;
const BEYOND_ASCII = /[^\0-\x7f]/g;
const SPACE = /\s/g;

/** Folds a text for finding words in it as `fold` does, character by character; every space and line end is a space. */
export function foldText(text: string): FoldedText {
  if (standOneByOne(text)) {
    const folded = text.toLowerCase().replace(BEYOND_ASCII, foldCharacter).replace(SPACE, ' ');
    if (folded.length === text.length) return asItStands(folded);
  }
  return characterByCharacter(text, foldCharacter);
}

/** Prepares a text for finding characters that are the same in case and accents: only their encoding may differ. */
export function exactText(text: string): FoldedText {
  if (ASCII.test(text)) return asItStands(text.replace(SPACE, ' '));
  return characterByCharacter(text, composed);
}

/** Tells whether a folded text may be in a text: false spares the way back to its offsets, which takes long in some scripts. */
export function mayHaveFolded(text: string, folded: string): boolean {
  return standOneByOne(text) || fold(text).replace(SPACE, ' ').includes(folded);
}

/** Tells whether an exact text may be in a text. */
export function mayHaveExact(text: string, exact: string): boolean {
  return composed(text).replace(SPACE, ' ').includes(exact);
}

function composed(text: string): string {
  return text.normalize('NFC');
}

/** There are few in any language but Chinese; and those that were met last come again. */
const MOST_REMEMBERED = 5_000;
const remembered = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = remembered.get(character);
  if (known !== undefined) return known;
  const folded = fold(character);
  if (remembered.size === MOST_REMEMBERED) remembered.clear();
  remembered.set(character, folded);
  return folded;
}

function asItStands(text: string): FoldedText {
  return { text, startAt: (offset) => offset, endAt: (offset) => offset };
}

function characterByCharacter(text: string, foldOne: (character: string) => string): FoldedText {
  const starts: number[] = [0];
  const ends: number[] = [0];
  let folded = '';
  for (const { text: character, index } of graphemes(text)) {
    starts[folded.length] = index;
    folded += foldOne(character).replace(SPACE, ' ');
    // What folds to nothing, such as a soft hyphen, belongs to neither side.
    ends[folded.length] ??= index + character.length;
    starts[folded.length] ??= index + character.length;
  }
  return { text: folded, startAt: (offset) => starts[offset] ?? -1, endAt: (offset) => ends[offset] ?? -1 };
}
