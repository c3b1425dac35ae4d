export interface CleanedText {
  readonly text: string;
  /** How much had to be replaced, so that callers can tell the user. Uniform line ends do not count. */
  readonly replaced: { readonly loneSurrogates: number; readonly controlCharacters: number };
}

/**
 * The characters with which other programs end or break a line: Word's soft break is a vertical tab; Unicode's are NEL,
 * LS and PS.
 */
const LINE_END = /\r\n?|[\v\f\x85\u2028\u2029]/g;
const ANY_LINE_END = new RegExp(LINE_END.source);
/** C0, DEL and C1 control characters, except tab and newline. */
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;
const ANY_CONTROL = new RegExp(CONTROL.source);
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Cleans `text` into the form that a debate keeps: CRLF, CR and every other character that breaks a line become
 * newline, control characters other than tab and newline are removed, lone surrogates become U+FFFD. Direction
 * overrides stay: whoever draws the text isolates it.
 */
export function cleanText(text: string): CleanedText {
  if (isCleanText(text) && !ANY_LINE_END.test(text))
    return { text, replaced: { loneSurrogates: 0, controlCharacters: 0 } };
  let controlCharacters = 0;
  let loneSurrogates = 0;
  // Done before control characters are removed: two halves that one of them kept apart must not become a character.
  const wellFormed = text.replace(LONE_SURROGATE, () => {
    loneSurrogates += 1;
    return '\ufffd';
  });
  const visible = wellFormed.replace(LINE_END, '\n').replace(CONTROL, () => {
    controlCharacters += 1;
    return '';
  });
  return { text: visible, replaced: { loneSurrogates, controlCharacters } };
}

/**
 * Tells whether a debate may keep `text`: anything that `cleanText` returns is clean. Older files hold U+2028 and
 * U+2029, in sources and in the passages that quote them to the character, so these two are accepted.
 */
export function isCleanText(text: string): boolean {
  return text.isWellFormed() && !ANY_CONTROL.test(text);
}

/** Returns the length of `text` in Unicode code points, as SQLite's `length` and JSON Schema's `maxLength` count. */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let i = 0; i + 1 < text.length; i++) {
    if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) count -= 1;
  }
  return count;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
