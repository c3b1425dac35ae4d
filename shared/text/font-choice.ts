import type { FontSet } from './font-catalogue.ts';
import { canBeEmoji, type Grapheme, isControl, isEmoji, isInvisible } from './graphemes.ts';
import { scriptGroup } from './script-group.ts';
import type { Shaper } from './shaper.ts';
import type { FontId } from './text.ts';

/** The font of a grapheme, and how it is set in it. */
export interface FontChoice {
  readonly font: FontId;
  /** `missing`: no font has all of the grapheme. */
  readonly kind: 'text' | 'emoji' | 'tab' | 'missing';
}

/**
 * Chooses a font for every grapheme of a paragraph. The script of its first character decides, then the coverage of the
 * fonts. Spaces and punctuation between two words in one font are set in it too; characters that draw nothing stay with
 * what precedes them.
 */
export function chooseFonts(pieces: readonly Grapheme[], fonts: FontSet, shaper: Shaper): FontChoice[] {
  const own = pieces.map((piece) => ownChoice(piece.text, fonts, shaper));
  const next = followingFonts(own);
  const choices: FontChoice[] = [];
  let previous: FontId | undefined;
  for (const [position, { text }] of pieces.entries()) {
    const choice = own[position];
    if (choice !== undefined) {
      previous = choice.font;
      choices.push(choice);
      continue;
    }
    const around = surroundingFont(previous, next[position], fonts);
    if (isInvisible(text)) choices.push(invisibleChoice(choices.at(-1), around));
    else choices.push(coveringChoice(text, [around, ...fonts.all], fonts, shaper));
  }
  return choices;
}

/** Returns the font that a grapheme's own script calls for; undefined for a grapheme that follows its neighbours. */
function ownChoice(piece: string, fonts: FontSet, shaper: Shaper): FontChoice | undefined {
  if (piece === '\t') return { font: fonts.base, kind: 'tab' };
  if (isInvisible(piece)) return undefined;
  if (isControl(piece)) return { font: fonts.base, kind: 'missing' };
  if (isEmoji(piece)) return { font: 'emoji', kind: 'emoji' };
  switch (scriptGroup(piece.codePointAt(0) ?? 0)) {
    case 'neutral':
      return undefined;
    case 'western':
      return coveringChoice(piece, fonts.all, fonts, shaper);
    case 'arabic':
      return coveringChoice(piece, [fonts.arabic], fonts, shaper);
    case 'hebrew':
      return coveringChoice(piece, [fonts.hebrew], fonts, shaper);
    case 'han':
      return coveringChoice(piece, [fonts.han], fonts, shaper);
    case 'unbundled':
      return { font: fonts.base, kind: 'missing' };
  }
}

/** Returns, for each grapheme, the font of the next one that has a choice of its own. */
function followingFonts(own: readonly (FontChoice | undefined)[]): (FontId | undefined)[] {
  const following = new Array<FontId | undefined>(own.length);
  let next: FontId | undefined;
  for (let position = own.length - 1; position >= 0; position--) {
    following[position] = next;
    next = own[position]?.font ?? next;
  }
  return following;
}

function surroundingFont(previous: FontId | undefined, next: FontId | undefined, fonts: FontSet): FontId {
  const before = previous ?? next ?? fonts.base;
  const after = next ?? before;
  return before === after && before !== 'emoji' ? before : fonts.base;
}

function invisibleChoice(before: FontChoice | undefined, around: FontId): FontChoice {
  return before?.kind === 'text' ? before : { font: around, kind: 'text' };
}

function coveringChoice(piece: string, candidates: readonly FontId[], fonts: FontSet, shaper: Shaper): FontChoice {
  const covering = candidates.find((font) => coversAll(piece, font, shaper));
  if (covering !== undefined) return { font: covering, kind: 'text' };
  if (canBeEmoji(piece)) return { font: 'emoji', kind: 'emoji' };
  const first = piece.codePointAt(0) ?? 0;
  return { font: candidates.find((font) => shaper.has(font, first)) ?? fonts.base, kind: 'missing' };
}

/**
 * Tells whether a font has every character of a grapheme, or the composed form of them (NFC), which HarfBuzz looks for
 * too.
 */
function coversAll(piece: string, font: FontId, shaper: Shaper): boolean {
  const covers = (text: string) =>
    Array.from(text).every((character) => isInvisible(character) || shaper.has(font, character.codePointAt(0) ?? 0));
  return covers(piece) || (piece.length > 1 && covers(piece.normalize('NFC')));
}
