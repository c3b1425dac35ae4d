import { CounterclaimError } from '../../errors.ts';
import { msg, t } from '../../language/translate.ts';
import { addOutline, type OutlineItem } from '../outlines/add-outline.ts';
import type { ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import { readTable } from '../tables/read-table.ts';
import { rowsInText, tableOf } from './pasted-rows.ts';
import { isWrapped, linesOf, MOST_PASTED, type Pasted, type PastedWay, paragraphsOf, waysFor } from './pasted-text.ts';

/** A pasted text as a debate, in one of the ways in which it can be divided. */
export interface ReadPasted extends ReadDebate {
  /** The likeliest first. */
  readonly ways: readonly PastedWay[];
  readonly way: PastedWay;
}

const TITLE = msg('Pasted text');
const LIST_SIGN = /^[*•]\s+|^\d{1,9}[.)]\s+(?=\p{L})/u;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;

/**
 * Reads a text from another program as claims: rows of a spreadsheet, lines, paragraphs or all as one. Indentation, headings and signs
 * such as “+” and “-” say how lines bear on those above. `way`: how it is divided; null for the likeliest. Throws `TooLarge`, `InvalidValue`.
 */
export function readPasted(given: Pasted, way: PastedWay | null): ReadPasted {
  const rows = given.rows ?? rowsInText(given.text);
  const ways = waysFor({ text: given.text, rows });
  const chosen = way !== null && ways.includes(way) ? way : (ways[0] ?? 'one');
  if (chosen === 'table' && rows !== null) {
    requireFew(rows.length);
    return { ways, way: chosen, ...readTable({ format: 'csv', title: t(TITLE), rows: tableOf(rows) }) };
  }
  const builder = new DebateBuilder({ format: 'outline', namespace: TITLE, title: t(TITLE) });
  if (chosen === 'one') builder.statement('1', { text: asOne(given.text) }, null);
  else {
    const items = chosen === 'lines' ? lineItems(linesOf(given.text)) : paragraphItems(given.text);
    requireFew(items.length);
    addOutline(builder, items);
  }
  return { ways, way: chosen, ...builder.finish() };
}

function requireFew(count: number): void {
  if (count <= MOST_PASTED) return;
  throw new CounterclaimError(
    'TooLarge',
    t(
      'This would be {count, number} claims, and {MOST_PASTED, number} can be pasted at once. Save it as a file, and import that.',
      { count, MOST_PASTED },
    ),
  );
}

function paragraphItems(text: string): OutlineItem[] {
  return paragraphsOf(text).map((words, at) => ({ depth: 0, text: words, place: `paragraph ${at + 1}` }));
}

/** Returns all of a text as it stands, but that lines broken in the middle of sentences are joined. */
function asOne(text: string): string {
  return isWrapped(text) ? paragraphsOf(text).join('\n\n') : text.trim();
}

/** Returns lines with their depths: a line that begins with a sign stands below those without one that are as far indented. */
function lineItems(lines: readonly string[]): OutlineItem[] {
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ line, place: `line ${at + 1}` }]));
  // Where every line has the same mark, it says nothing.
  const isList = filled.every(({ line }) => /^\s*(?:[-−–]|#{1,6})\s/.test(line));
  let below = 0;
  return filled.map(({ line, place }) => {
    const words = line.trim();
    const [, marks, title] = HEADING.exec(words) ?? [];
    if (marks !== undefined && title !== undefined) {
      below = marks.length;
      return { depth: marks.length - 1, text: title, place };
    }
    const isSigned = !isList && /^(?:\+|[-−–?]\s|\([+-]\)|\[[+-]\])/.test(words);
    const depth = below + 2 * widthOf(/^\s*/.exec(line)?.[0] ?? '') + (isSigned ? 1 : 0);
    const bare = isList ? words.replace(/^[-−–]\s+/, '') : words.replace(LIST_SIGN, '');
    return { depth, text: bare, place };
  });
}

/** Spaces that a tab stands for. */
const TAB_WIDTH = 4;

function widthOf(indent: string): number {
  return [...indent].reduce((width, sign) => width + (sign === '\t' ? TAB_WIDTH : 1), 0);
}
