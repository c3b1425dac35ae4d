/** How a pasted text is divided: a claim for each row, line or paragraph, or one of all of it. */
export const PASTED_WAYS = ['table', 'lines', 'paragraphs', 'one'] as const;
export type PastedWay = (typeof PASTED_WAYS)[number];

/** A text from another program, and the rows that its clipboard has beside it; null for none. */
export interface Pasted {
  readonly text: string;
  readonly rows: readonly (readonly string[])[] | null;
}

/** More claims than one paste may bring; whole files are imported. */
export const MOST_PASTED = 1000;

/** The lines of a text, ended as any system does. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
}

/** Returns the paragraphs of a text, each in one line: blank lines divide them, and lines that go on in the middle of a sentence are joined. */
export function paragraphsOf(text: string): string[] {
  const blocks: string[][] = [[]];
  for (const line of linesOf(text)) {
    if (line.trim() === '') blocks.push([]);
    else blocks.at(-1)?.push(line.trim());
  }
  return blocks.filter((lines) => lines.length > 0).map((lines) => lines.join(' '));
}

/**
 * Returns the ways in which a text can be divided, the likeliest first. One that has a single line is one claim, and so is one whose lines
 * were broken at the edge of a page.
 */
export function waysFor({ text, rows }: Pasted): PastedWay[] {
  const table: PastedWay[] = rows === null ? [] : ['table'];
  const filled = linesOf(text).filter((line) => line.trim() !== '');
  if (filled.length < 2) return [...table, 'one'];
  const isDivided = paragraphsOf(text).length > 1;
  if (isOutline(filled)) return [...table, 'lines', ...(isDivided ? (['paragraphs'] as const) : []), 'one'];
  if (isDivided)
    return isWrapped(text) ? [...table, 'paragraphs', 'lines', 'one'] : [...table, 'lines', 'paragraphs', 'one'];
  return isWrapped(text) ? [...table, 'one', 'lines'] : [...table, 'lines', 'one'];
}

/** Tells whether lines are indented, or marked as a list, as headings or by what they speak for or against. */
function isOutline(filled: readonly string[]): boolean {
  return filled.some((line) => /^(?:[ \t]+\S|#{1,6}\s|(?:[-*+•−–]|\d{1,9}[.)])\s)/.test(line));
}

/** Tells whether the lines of a text were broken at the edge of a page, in the middle of sentences. */
export function isWrapped(text: string): boolean {
  const filled = linesOf(text).filter((line) => line.trim() !== '');
  return breaksInSentences(filled) > (paragraphsOf(text).length > 1 ? 0.2 : 0.5);
}

/** Returns the share of the breaks between lines that are in the middle of a sentence. */
function breaksInSentences(filled: readonly string[]): number {
  const inside = filled.slice(1).filter((line, at) => {
    return /^\s*\p{Ll}/u.test(line) && !/[.!?:;…。！？]["”’»)\]]?\s*$/u.test(filled[at] ?? '');
  });
  return inside.length / Math.max(1, filled.length - 1);
}
