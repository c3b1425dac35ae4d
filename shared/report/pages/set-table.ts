import type { Typesetter } from '../../text/text.ts';
import type { Block } from '../report.ts';
import { spansText } from '../spans.ts';
import { type Column, columnWidths } from './column-widths.ts';
import { LOOKS, type ParagraphLook, STEP } from './page-look.ts';
import { plain, type RichText, rich, setRichText } from './rich-text.ts';
import type { SetBlock, SetCell } from './set-block.ts';

/** Points between columns. */
const COLUMN_GAP = 12;
/** Letters of a column's usual text, and of its longest word, that count. */
const MOST_COLUMN = 60;
const MOST_WORD = 24;

/** Sets a table in lines of `width` points: each row is a block that does not part, under the head that it has on every page. */
export function setTable(
  { head, rows }: Extract<Block, { kind: 'table' }>,
  width: number,
  typesetter: Typesetter,
): SetBlock[] {
  const of = { tag: 'Table' } as const;
  const columns = head.map((name, column) => {
    const texts = rows.map((cells) => spansText(cells[column] ?? []));
    return columnOf(name, texts, typesetter);
  });
  const widths = columnWidths(columns, width);
  const row = (tag: 'TH' | 'TD', look: ParagraphLook, texts: readonly RichText[]): SetBlock => {
    let x = 0;
    const cells = texts.map((text, column): SetCell => {
      const room = widths[column] ?? 0;
      const lines = setRichText(text, look, Math.max(STEP, room - COLUMN_GAP), typesetter);
      const cell = { tag, x, look, lines };
      x += room;
      return cell;
    });
    const isHead = tag === 'TH';
    const place = { before: isHead ? 12 : 5, staysWithNext: isHead, isWhole: true, ruled: true } as const;
    return { cells, leading: look.leading, ...place, row: { tag: 'TR', of } };
  };
  const heads = row('TH', LOOKS.tableHead, head.map(plain));
  return [heads, ...rows.map((cells) => ({ ...row('TD', LOOKS.item, cells.map(rich)), head: heads }))];
}

/** Returns what a column needs: its longest word, up to a bound, and its usual text. */
function columnOf(head: string, texts: readonly string[], typesetter: Typesetter): Column {
  const longest = [head, ...texts].map(longestWord).reduce(longer, '').slice(0, MOST_WORD);
  const least = typesetter.line(longest, LOOKS.tableHead.style).width + COLUMN_GAP + 2;
  const all = texts.reduce((sum, { length }) => sum + length, 0);
  return { least, weight: Math.max(head.length, Math.min(MOST_COLUMN, all / Math.max(1, texts.length))) };
}

function longestWord(text: string): string {
  return text.split(/\s+/u).reduce(longer, '');
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}
