import { formatNumber } from '../office/number-formats.ts';
import type { CellText } from '../office/table-row.ts';

export interface RtfNote {
  readonly mark: string;
  readonly content: CellText;
}

/** The notes of a document, in the order in which they end; where it has endnotes, too, these have small Roman numbers. */
export class RtfNotes {
  readonly all: RtfNote[] = [];
  readonly #open: string[] = [];
  readonly #counts = { footnote: 0, endnote: 0 };
  readonly #hasBoth: boolean;

  constructor(hasBoth: boolean) {
    this.#hasBoth = hasBoth;
  }

  /** Begins a note with a mark of its own, or otherwise with the next number; returns its mark. */
  begin(type: 'footnote' | 'endnote', own: string): string {
    if (own === '') this.#counts[type] += 1;
    const count = this.#counts[type];
    const number = type === 'endnote' && this.#hasBoth ? formatNumber(count, 'lowerRoman') : null;
    const mark = own === '' ? (number ?? String(count)) : own;
    this.#open.push(mark);
    return mark;
  }

  /** Ends a note that is not read. */
  drop(): void {
    this.#open.pop();
  }

  end(content: CellText): void {
    const mark = this.#open.pop();
    if (mark !== undefined) this.all.push({ mark, content });
  }
}
