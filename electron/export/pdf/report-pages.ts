import { t } from '../../../shared/language/translate.ts';
import { INK, LOOKS, type PageSize } from '../../../shared/report/pages/page-look.ts';
import { OVER_NOTES, type Page, type PlacedLines } from '../../../shared/report/pages/paginate.ts';
import { type LinePiece, markAnchor, type SetLine } from '../../../shared/report/pages/rich-text.ts';
import { linesOf, type SetBlock, type SetCell } from '../../../shared/report/pages/set-block.ts';
import type { Shape } from '../../../shared/scene/scene.ts';
import { isolated } from '../../../shared/text/isolation.ts';
import type { TextLine, TextStyle, Typesetter } from '../../../shared/text/text.ts';
import type { PageWriter, StructureElement } from './page-writer.ts';

/** Points from the top of a line to the place at which a link to it arrives. */
const OVER_LINE = 24;
/** Points from the top of the page to the running head, and between its titles and the number. */
const HEAD = 44;
const HEAD_GAP = 24;

interface Tools {
  readonly size: PageSize;
  readonly typesetter: Typesetter;
  readonly writer: PageWriter;
}

/** Paints the pages of a report, with heads, notes, tags, links and an outline. */
export class ReportPages {
  readonly #title: string;
  readonly #pages: readonly Page[];
  readonly #tools: Tools;
  readonly #writer: PageWriter;
  readonly #numbers = new Map<string, number>();
  /** The elements of blocks that go on on the next page. */
  readonly #open = new Map<SetBlock, StructureElement[]>();
  /** The elements of lists and tables that are not at their end; ending one ends all in it. */
  readonly #groups = new Map<object, StructureElement>();

  constructor(title: string, pages: readonly Page[], tools: Tools) {
    this.#title = title;
    this.#pages = pages;
    this.#tools = tools;
    this.#writer = tools.writer;
    for (const [index, { lines }] of pages.entries()) {
      for (const { block, from } of lines) {
        if (block.anchor !== undefined && from === 0) this.#numbers.set(block.anchor, index + 1);
      }
    }
  }

  write(tell: (done: number) => void): void {
    const { width, height, side: x, top: y } = this.#tools.size;
    for (const [index, page] of this.#pages.entries()) {
      tell(index / this.#pages.length);
      this.#writer.startPage({ width, height, x, y, scale: 1 }, INK.paper);
      if (index > 0) this.#head(index + 1);
      for (const lines of page.repeated) this.#again(lines);
      for (const lines of page.lines) this.#block(lines, 0);
      this.#notes(page.notes);
    }
    for (const element of this.#groups.values()) element.end();
    this.#writer.finish();
  }

  get #width(): number {
    return this.#tools.size.width - 2 * this.#tools.size.side;
  }

  #head(number: number): void {
    const { typesetter, size } = this.#tools;
    const { style, fill } = LOOKS.label;
    const y = HEAD - size.top;
    const page = typesetter.line(`${number}`, style);
    const title = this.#fitted(isolated(this.#title.replace(/\s+/gu, ' ')), style, this.#width - page.width - HEAD_GAP);
    const shape = { type: 'text', role: 'label', style, fill, y } as const;
    this.#writer.paintRunning([
      { ...shape, line: title, x: 0 },
      { ...shape, line: page, x: this.#width - page.width },
      rule(0, this.#width, y + 8),
    ]);
  }

  #fitted(text: string, style: TextStyle, width: number): TextLine {
    const [first, second] = this.#tools.typesetter.wrap(text, style, width);
    if (first !== undefined && second === undefined) return first;
    const [begun] = this.#tools.typesetter.wrap(text, style, width - style.size);
    return this.#tools.typesetter.line(`${begun?.text ?? ''}…`, style);
  }

  #notes(notes: readonly PlacedLines[]): void {
    const last = notes.at(-1);
    if (last === undefined) return;
    const { size } = this.#tools;
    const room = size.height - size.top - size.foot;
    const top = room - (last.y + (last.to - last.from) * last.block.leading);
    this.#writer.paintRunning([rule(0, 96, top + OVER_NOTES / 2)]);
    for (const lines of notes) this.#block(lines, top);
  }

  /** Paints the head of a table that goes on: it is no part of the text, which has it once. */
  #again({ block, from, to, y }: PlacedLines): void {
    for (const cell of block.cells) {
      const { shapes, grounds } = shapesOf(cell, { from, to, y });
      this.#writer.paintRunning([...grounds, ...shapes]);
    }
    if (block.ruled === true) this.#writer.paintRunning([rule(0, this.#width, y + (to - from) * block.leading + 2.5)]);
  }

  #block({ block, from, to, y: within }: PlacedLines, top: number): void {
    const y = top + within;
    const count = linesOf(block);
    const height = (to - from) * block.leading;
    const isEnd = to === count;
    if (from === 0) this.#begin(block, y);
    if (block.bar !== undefined) this.#writer.paintRunning([bar(block.bar, y, height)]);
    const elements = this.#elementsOf(block);
    for (const [index, cell] of block.cells.entries()) {
      const element = elements[index];
      if (element !== undefined) this.#cell(cell, { element, from, to, y });
    }
    if (block.numberOf !== undefined && from === 0) this.#numberAtEnd(block, elements[0], y);
    if (block.ruled === true && isEnd) this.#writer.paintRunning([rule(0, this.#width, y + height + 2.5)]);
    if (!isEnd) return;
    for (const element of elements) element.end();
    this.#open.delete(block);
  }

  #begin({ anchor, outline }: SetBlock, y: number): void {
    if (anchor !== undefined) this.#writer.destination(anchor, 0, y - OVER_LINE);
    if (outline !== undefined) this.#writer.outline(outline.text, 0, y - OVER_LINE, outline.level);
  }

  /** Returns the elements of a block's cells, which stay open until its last line. */
  #elementsOf(block: SetBlock): readonly StructureElement[] {
    const known = this.#open.get(block);
    if (known !== undefined) return known;
    const of = block.row?.of;
    this.#endGroups(of);
    const group = of === undefined ? undefined : (this.#groups.get(of) ?? this.#writer.element(of.tag));
    if (of !== undefined && group !== undefined) this.#groups.set(of, group);
    const row = block.row === undefined ? undefined : this.#writer.element(block.row.tag, {}, group);
    const elements = block.cells.map(({ tag }) => this.#writer.element(tag === 'Title' ? 'P' : tag, {}, row));
    this.#open.set(block, elements);
    return elements;
  }

  /** Ends all lists and tables but `of`, and those of which an entry goes on on the next page: notes stand between. */
  #endGroups(of: object | undefined): void {
    const open = new Set([...this.#open.keys()].map(({ row }) => row?.of));
    for (const [each, element] of this.#groups) {
      if (each === of || open.has(each as NonNullable<SetBlock['row']>['of'])) continue;
      element.end();
      this.#groups.delete(each);
    }
  }

  #cell(
    cell: SetCell,
    { element, from, to, y: top }: { element: StructureElement; from: number; to: number; y: number },
  ): void {
    const { tag, x, look, lines } = cell;
    const { shapes, grounds } = shapesOf(cell, { from, to, y: top });
    if (grounds.length > 0) this.#writer.paintRunning(grounds);
    if (shapes.length > 0) this.#writer.paintText(element, tag, shapes);
    for (const [index, line] of lines.slice(from, to).entries())
      this.#leads(line, x, top + index * look.leading, look.leading, element);
  }

  #leads({ pieces, notes }: SetLine, left: number, y: number, height: number, element: StructureElement): void {
    for (const note of notes) this.#writer.destination(markAnchor(note), 0, y - OVER_LINE);
    for (const { lead, line, x } of pieces) {
      if (lead === undefined) continue;
      const area = { x: left + x, y, width: line.width, height };
      if ('place' in lead) this.#writer.link(element, area, lead.place, line.text);
      else if (URL.canParse(lead.address)) this.#writer.address(element, area, new URL(lead.address).href);
    }
  }

  #numberAtEnd({ cells: [cell], numberOf = '' }: SetBlock, element: StructureElement | undefined, y: number): void {
    const number = this.#numbers.get(numberOf);
    if (cell === undefined || element === undefined || number === undefined) return;
    const { style, leading, fill } = cell.look;
    const line = this.#tools.typesetter.line(String(number), style);
    const x = this.#width - line.width;
    const baseline = y + (leading + style.size * 0.72) / 2;
    this.#writer.paintText(element, cell.tag, [{ type: 'text', role: 'content', line, style, fill, x, y: baseline }]);
    this.#writer.link(
      element,
      { x, y, width: line.width, height: leading },
      numberOf,
      t('Page {label}', { label: number }),
    );
  }
}

/** Returns the letters of lines of a cell, and the grounds under them. */
function shapesOf(
  { x, look, lines }: SetCell,
  { from, to, y: top }: { from: number; to: number; y: number },
): { readonly shapes: Shape[]; readonly grounds: Shape[] } {
  const shapes: Shape[] = [];
  const grounds: Shape[] = [];
  for (const [index, line] of lines.slice(from, to).entries()) {
    const y = top + index * look.leading;
    const baseline = y + (look.leading + look.style.size * 0.72) / 2;
    for (const piece of line.pieces) {
      if (piece.ground !== undefined) grounds.push(ground(piece, x, y, look.leading));
      const { line: text, fill } = piece;
      const { style } = look;
      shapes.push({ type: 'text', role: 'content', line: text, style, fill, x: x + piece.x, y: baseline });
    }
  }
  return { shapes, grounds };
}

function rule(x: number, width: number, y: number): Shape {
  const commands = [
    ['M', x, y],
    ['L', x + width, y],
  ] as const;
  return { type: 'path', commands, stroke: INK.line, strokeWidth: 0.75 };
}

function bar({ x, colour }: { readonly x: number; readonly colour: string }, y: number, height: number): Shape {
  const commands = [
    ['M', x, y],
    ['L', x, y + height],
  ] as const;
  return { type: 'path', commands, stroke: colour, strokeWidth: 2 };
}

function ground({ ground: fill = INK.paper, line, x }: LinePiece, left: number, y: number, height: number): Shape {
  return { type: 'rect', x: left + x - 1, y: y + 1, width: line.width + 2, height: height - 2, fill, radius: 1 };
}
