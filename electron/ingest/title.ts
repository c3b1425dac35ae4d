import { basename, extname } from 'node:path';

const LONGEST_TITLE = 300;
/** A line longer than this is the beginning of a text, not its title. */
const LONGEST_LINE = 160;

/** The titles that programs give to documents without one: “Untitled”, the name of a program, a file or an address. */
const NO_TITLE = new RegExp(
  [
    'untitled(?: document)?[ -]?\\d*',
    'unbenannt(?:es dokument)?[ -]?\\d*',
    'sans (?:nom|titre)',
    'sin título',
    '(?:word )?document ?\\d*',
    'dokument ?\\d*',
    'presentation ?\\d*',
    'powerpoint presentation',
    'slide \\d+',
    'title',
    '(?:microsoft (?:word|powerpoint|excel)|adobe indesign|print(?:ing)?|full page(?: photo| fax print)?)(?: - .*)?',
    '(?:[a-z]:\\\\|\\\\\\\\|file:|https?:/|/(?:home|users|tmp|var|mnt)/).*',
    '[^\\s]*_[^\\s]*',
    '.*\\.(?:docx?|docm|dotx?|odt|rtf|pdf|indd|tex|dvi|ps|qxd|pptx?|xlsx?|html?|xhtml|txt|md|wpd|pages|pub|cwk|tmp)',
  ]
    .map((form) => `^${form}$`)
    .join('|'),
  'i',
);

/** Returns a title on one line; undefined when it says nothing, or is not a title. */
export function asTitle(text: string | null | undefined): string | undefined {
  const line = (text ?? '').replace(/\s+/gu, ' ').trim();
  return line === '' || line.length > LONGEST_TITLE ? undefined : line;
}

/**
 * Returns the title that a document says it has; undefined where that is what a program put there. `name` is that of its
 * file.
 */
export function saidTitle(text: string | null | undefined, name: string): string | undefined {
  const line = asTitle(text);
  const isMadeUp = line === undefined || NO_TITLE.test(line) || line === name || isBareName(line, name);
  return isMadeUp ? undefined : line;
}

/** Tells whether a title is the name of its file, as programs derive it: one word, without spaces. */
function isBareName(title: string, name: string): boolean {
  return !/\s/u.test(title) && title.toLowerCase() === titleFromName(name).toLowerCase();
}

/**
 * Returns the first line of a text that is not blank, without the mark of a list's entry or of a title in AsciiDoc and
 * Org, if it may be a title.
 */
export function firstLine(text: string): string | undefined {
  const line = /\S[^\n\r]*/u.exec(text)?.[0].replace(/^(?:[-*•]|\d{1,3}\.|\(?(?:\d{1,3}|\p{L})\)) /u, '');
  return line !== undefined && line.length <= LONGEST_LINE && /\p{L}/u.test(line) ? asTitle(line) : undefined;
}

/** Returns the name of a file without folder and ending. */
export function titleFromName(name: string): string {
  const base = basename(name);
  return basename(base, extname(base)) || name;
}
