/** A line of a transcript that is not blank, without the white space around it. */
export interface TextLine {
  readonly text: string;
  /** UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** True if a blank line, or nothing, stands before it. */
  readonly afterGap: boolean;
}

/** Returns the lines of `text` that are not blank, in order. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let afterGap = true;
  for (const { 0: whole, index } of text.matchAll(/[^\n]*\n?/g)) {
    const trimmed = whole.trim();
    if (trimmed === '') {
      if (whole !== '') afterGap = true;
      continue;
    }
    const start = index + whole.indexOf(trimmed);
    lines.push({ text: trimmed, start, end: start + trimmed.length, afterGap });
    afterGap = false;
  }
  return lines;
}

const TIME = /^\[?(?<hours>\d{1,2})[.:](?<minutes>\d\d)\s?(?<half>[ap]\.?m\.?)?\]?$/i;
const HOUR = /^(?<hours>\d{1,2})\s?(?<half>[ap]\.?m\.?|noon)$/i;
const COLUMN = /^\[?(?:columns?|col\.)\s?\d+\w*(?:[–-]\d+\w*)?\]?$|^\d{1,4}(?:WH|WS|GC)?$|^\[?Official Report\b.*\]?$/i;
const IN_BRACKETS = /^[[(][^\])]*[\])]\.?$/;
/** Notes of what was done, in the words of Hansard. */
const PROCEDURE = new RegExp(
  [
    '^(?:several |some |a number of )?(?:right )?(?:hon\\. |noble )?(?:members|lords)? ?rose[—–-]',
    '(?:was|were) asked[—–-]$',
    '^(?:main |original )?question (?:again |accordingly |put|proposed|agreed)',
    '^(?:motion made|motion agreed|ordered|resolved|bill (?:accordingly )?(?:read|presented|reported)|clause \\d+ (?:accordingly )?(?:ordered|disagreed|agreed))\\b',
    '^the (?:house|committee) (?:divided|having divided|proceeded)',
    '^(?:house|sitting|debate|proceedings) (?:adjourned|suspended|resumed)',
    '^(?:division (?:no\\.|list)|ayes|noes|contents|not contents|tellers for)\\b',
    '^(?:adjourned|prayers|royal assent|amendment .* (?:agreed to|withdrawn|negatived))\\b',
  ].join('|'),
  'i',
);

/** Returns the time of day that a line gives, `HH:MM`, such as 17:08 for 5.08pm; null when it gives none. */
export function timeIn(line: string): string | null {
  const groups = (TIME.exec(line) ?? HOUR.exec(line))?.groups;
  if (groups === undefined) return null;
  const half = groups['half']?.toLowerCase() ?? '';
  const given = Number(groups['hours']);
  const hours = half.startsWith('p') ? (given % 12) + 12 : half.startsWith('a') ? given % 12 : given;
  const minutes = Number(groups['minutes'] ?? 0);
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** Tells whether a line belongs to the page, not to the speech: a time or the number of a column. */
export function isMarginal(line: string): boolean {
  return timeIn(line) !== null || COLUMN.test(line);
}

/** Tells whether a line reports what was done, in brackets or in the words of the record. */
export function isProcedure(line: string): boolean {
  return IN_BRACKETS.test(line) || PROCEDURE.test(line);
}
