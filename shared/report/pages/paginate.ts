import { linesOf, type SetBlock } from './set-block.ts';

/** Lines of a block on a page; points from the top of the text's room. */
export interface PlacedLines {
  readonly block: SetBlock;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

export interface Page {
  readonly lines: readonly PlacedLines[];
  /** The head of a table that goes on here, again. */
  readonly repeated: readonly PlacedLines[];
  /** The notes at its foot, which may begin on a page before. */
  readonly notes: readonly PlacedLines[];
}

/** The share of a page that notes take at most. */
const MOST_NOTES = 0.5;
/** The share of a page up to which the head of a table stands over its rows again. */
const MOST_HEAD = 0.25;
/** Points between the text and its notes: room, and a line in the middle of it. */
export const OVER_NOTES = 16;

/**
 * Sets blocks on pages of so many points, each with the notes of its lines at its foot; what of a note has no room there goes on at the
 * foot of the next. Two lines of a block at least stay together, and headings with what they are over. A table that goes on on a further
 * page has its head there again.
 */
export function paginate(blocks: readonly SetBlock[], notes: readonly SetBlock[], height: number): Page[] {
  const pages = new Pages(notes, height);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as SetBlock;
    if (block.beginsPage === true || !pages.hasRoomFor(headOf(blocks, index, height))) pages.turn();
    pages.put(block);
  }
  return pages.finish();
}

/** Lines that do not part, with the notes that they need. */
interface Head {
  readonly before: number;
  readonly height: number;
  readonly notes: readonly number[];
}

/** Returns what does not part from the beginning of a block: two lines of it, or all with the beginning of the next. */
function headOf(blocks: readonly SetBlock[], start: number, most: number): Head {
  let height = 0;
  const notes: number[] = [];
  for (let index = start; index < blocks.length && height < most; index++) {
    const block = blocks[index] as SetBlock;
    const count = linesOf(block);
    const isKept = block.isWhole === true || count <= 3 || (block.staysWithNext === true && count <= 8);
    const kept = isKept ? count : 2;
    height += (index === start ? 0 : block.before) + (block.space ?? 0) + block.leading * kept;
    notes.push(...notesOf(block, 0, kept));
    if (block.staysWithNext !== true || !isKept || blocks[index + 1]?.beginsPage === true) break;
  }
  return { before: blocks[start]?.before ?? 0, height, notes };
}

function notesOf({ cells }: SetBlock, from: number, to: number): number[] {
  return cells.flatMap(({ lines }) => lines.slice(from, to).flatMap((line) => line.notes));
}

class Pages {
  readonly #notes: readonly SetBlock[];
  readonly #height: number;
  readonly #pages: Page[] = [];
  #lines: PlacedLines[] = [];
  #foot: PlacedLines[] = [];
  #repeated: PlacedLines[] = [];
  #y = 0;
  /** The height of the notes at the foot, with the room over them. */
  #footHeight = 0;
  /** Notes, or the rest of them, that had no room. */
  #waiting: { block: SetBlock; from: number }[] = [];

  constructor(notes: readonly SetBlock[], height: number) {
    this.#notes = notes;
    this.#height = height;
  }

  hasRoomFor({ before, height, notes }: Head): boolean {
    if (this.#y === 0) return true;
    return this.#y + before + height + this.#footHeight + this.#heightOfNotes(notes) <= this.#height;
  }

  put(block: SetBlock): void {
    const count = linesOf(block);
    this.#repeatHead(block);
    if (this.#y > 0) this.#y += block.before;
    this.#y += block.space ?? 0;
    for (let line = 0; line < count; line++) {
      const cited = notesOf(block, line, line + 1);
      // Two lines at least stand together at the end.
      const lines = line === count - 2 && count > 2 ? 2 : 1;
      const needed = lines * block.leading + this.#heightOfNotes(cited);
      if (this.#y > 0 && this.#y + needed + this.#footHeight > this.#height) {
        this.turn();
        this.#repeatHead(block);
      }
      const last = this.#lines.at(-1);
      if (last?.block === block && last.to === line) this.#lines[this.#lines.length - 1] = { ...last, to: line + 1 };
      else this.#lines.push({ block, from: line, to: line + 1, y: this.#y });
      this.#y += block.leading;
      for (const note of cited) this.#putNote(this.#notes[note - 1], 0);
    }
  }

  #repeatHead({ head }: SetBlock): void {
    if (head === undefined || this.#y > 0) return;
    const height = linesOf(head) * head.leading;
    if (height > MOST_HEAD * this.#height) return;
    this.#repeated.push({ block: head, from: 0, to: linesOf(head), y: 0 });
    this.#y = height;
  }

  turn(): void {
    this.#pages.push({ lines: this.#lines, repeated: this.#repeated, notes: this.#foot });
    [this.#lines, this.#repeated, this.#foot, this.#y, this.#footHeight] = [[], [], [], 0, 0];
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { block, from } of waiting) this.#putNote(block, from);
  }

  finish(): Page[] {
    while (this.#lines.length > 0 || this.#foot.length > 0) this.turn();
    return this.#pages;
  }

  #putNote(block: SetBlock | undefined, from: number): void {
    if (block === undefined) return;
    const over = this.#footHeight === 0 ? OVER_NOTES : block.before;
    const room = Math.min(MOST_NOTES * this.#height, this.#height - this.#y) - this.#footHeight - over;
    const lines = Math.min(linesOf(block) - from, Math.floor(room / block.leading));
    const fitting = this.#waiting.length > 0 ? 0 : Math.max(0, lines);
    if (fitting > 0) {
      this.#foot.push({ block, from, to: from + fitting, y: this.#footHeight + over });
      this.#footHeight += over + fitting * block.leading;
    }
    if (from + fitting < linesOf(block)) this.#waiting.push({ block, from: from + fitting });
  }

  #heightOfNotes(notes: readonly number[]): number {
    let height = 0;
    for (const note of notes) {
      const block = this.#notes[note - 1];
      if (block === undefined) continue;
      height += linesOf(block) * block.leading + (this.#footHeight + height === 0 ? OVER_NOTES : block.before);
    }
    return Math.min(height, MOST_NOTES * this.#height);
  }
}
