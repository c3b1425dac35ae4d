import { graphemes } from '../text/graphemes.ts';
import { fold } from './fold.ts';

/** A text as it is compared, with the way back to its own offsets. All offsets are in UTF-16 units. */
export interface FoldedText {
  readonly text: string;
  /** Returns where the character begins that is folded at this offset; -1 inside of one. */
  startAt(offset: number): number;
  /** Returns where the character ends whose folded form ends at this offset; -1 inside of one. */
  endAt(offset: number): number;
}

/** Returns a character as it is compared. */
type FoldCharacter = (character: string) => string;

const ASCII = /^[\0-\x7f]*$/;
const SPACE = /\s/g;

/** Folds a text for finding words in it as `fold` does, character by character; every space and line end is a space. */
export function foldText(text: string): FoldedText {
  if (ASCII.test(text)) return asItStands(text.toLowerCase().replace(SPACE, ' '));
  return characterByCharacter(text, fold);
}

/** Prepares a text for finding characters that are the same in case and accents: only their encoding may differ. */
export function exactText(text: string): FoldedText {
  if (ASCII.test(text)) return asItStands(text.replace(SPACE, ' '));
  return characterByCharacter(text, (character) => character.normalize('NFC'));
}

function asItStands(text: string): FoldedText {
  return { text, startAt: (offset) => offset, endAt: (offset) => offset };
}

function characterByCharacter(text: string, foldCharacter: FoldCharacter): FoldedText {
  const starts: number[] = [0];
  const ends: number[] = [0];
  let folded = '';
  for (const { text: character, index } of graphemes(text)) {
    starts[folded.length] = index;
    folded += foldCharacter(character).replace(SPACE, ' ');
    // What folds to nothing, such as a soft hyphen, belongs to neither side.
    ends[folded.length] ??= index + character.length;
    starts[folded.length] ??= index + character.length;
  }
  return { text: folded, startAt: (offset) => starts[offset] ?? -1, endAt: (offset) => ends[offset] ?? -1 };
}
