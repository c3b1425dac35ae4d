import type { FlowingText } from '../flowing-text.ts';
import { Findings, type Subject } from '../office/findings.ts';
import type { CellText } from '../office/table-row.ts';
import { type WordLook, WordWriter } from '../office/word-writer.ts';
import { RtfTable } from './rtf-table.ts';

/** How a run stands. */
export interface RtfLook extends WordLook {
  readonly isDeleted: boolean;
  readonly isInserted: boolean;
}

/** What is said of a paragraph. */
export interface RtfParagraph {
  readonly isInTable: boolean;
  readonly isHeading: boolean;
  readonly isTitle: boolean;
  /** The level of its list, from 0. */
  readonly level: number;
}

const EMPTY: CellText = { text: '', findings: new Findings() };

/**
 * Writes a stream of paragraphs, as those of a Word document are written: a blank line between them, a line for each entry
 * of a list or row of a table. Text boxes and tables follow what was before them.
 */
export class RtfWriter {
  readonly #words = new WordWriter();
  #cell: RtfWriter | undefined;
  #cells: CellText[] = [];
  #table: RtfTable | undefined;
  #boxes: CellText[] = [];
  /** The mark of the paragraph that comes, as the document shows it. */
  #mark = '';
  #isOpen = false;
  #isEntry = false;
  /** True if the last paragraph was an entry of a list. */
  #isInList = false;
  #start = 0;
  /** The first paragraph that is set as a title. */
  title: string | undefined;

  get text(): FlowingText {
    return this.#words.text;
  }

  get findings(): Findings {
    return this.#words.findings;
  }

  /** Sets the mark of the next paragraph. */
  mark(mark: string, paragraph: RtfParagraph): void {
    this.#target(paragraph).#mark = mark;
  }

  write(words: string, look: RtfLook, paragraph: RtfParagraph): void {
    const target = this.#target(paragraph);
    // Spaces before the mark of a paragraph do not begin it.
    if (!target.#isOpen && words.trim() === '') return;
    target.#open(paragraph);
    if (look.isDeleted) target.#words.leaveOut('deleted', words);
    else target.#words.write(words, look, look.isInserted);
  }

  breakLine(paragraph: RtfParagraph): void {
    const target = this.#target(paragraph);
    if (target.#isOpen) target.text.breakLine();
  }

  find(subject: Subject, words: string, paragraph: RtfParagraph): void {
    const target = this.#target(paragraph);
    target.#open(paragraph);
    target.findings.add(subject, words, target.text.length);
  }

  addBox(box: RtfWriter, paragraph: RtfParagraph): void {
    this.#target(paragraph).#boxes.push(box.finish());
  }

  endParagraph(paragraph: RtfParagraph): void {
    this.#target(paragraph).#end(paragraph);
  }

  endCell(): void {
    this.#cells.push(this.#cell?.finish() ?? EMPTY);
    this.#cell = undefined;
  }

  endRow(ends: readonly number[]): void {
    if (this.#cell !== undefined) this.endCell();
    if (this.#cells.some((cell) => cell !== EMPTY)) {
      this.#table ??= new RtfTable();
      this.#table.add(this.#cells, ends);
    }
    this.#cells = [];
  }

  /** Ends what is open, and returns all that was written. */
  finish(): CellText {
    if (this.#cell !== undefined || this.#cells.length > 0) this.endRow([]);
    this.#endTable();
    this.#end({ isInTable: false, isHeading: false, isTitle: false, level: 0 });
    return { text: this.text.toString().trimEnd(), findings: this.findings };
  }

  /** Writes a note after all that was written. */
  writeNote(mark: string, { text, findings }: CellText): void {
    this.text.breakParagraph();
    this.text.open(`[${mark}] `);
    this.findings.take(findings, this.text.length);
    this.text.write(text);
    this.text.breakParagraph();
  }

  /** Returns what a paragraph is written to: a cell, or this. */
  #target({ isInTable }: RtfParagraph): RtfWriter {
    if (isInTable) {
      if (this.#isOpen) this.#end({ isInTable: false, isHeading: false, isTitle: false, level: 0 });
      this.#cell ??= new RtfWriter();
      return this.#cell;
    }
    if (this.#cells.length === 0 && this.#cell === undefined) this.#endTable();
    return this;
  }

  #endTable(): void {
    const table = this.#table;
    this.#table = undefined;
    table?.writeTo(this.text, this.findings);
    if (table !== undefined) this.#isInList = false;
  }

  #open({ isHeading, level }: RtfParagraph): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    const mark = shownMark(this.#mark);
    this.#mark = '';
    this.#isEntry = mark !== '' && !isHeading;
    if (this.#isEntry && this.#isInList) this.text.breakLine();
    else this.text.breakParagraph();
    const isWhole = /[\p{L}\p{N}][.)-][\p{L}\p{N}]/u.test(mark);
    if (mark !== '') this.text.open(`${'  '.repeat(isHeading || isWhole ? 0 : level)}${mark} `);
    this.#start = this.text.length;
  }

  #end({ isTitle }: { readonly isTitle: boolean } & Partial<RtfParagraph>): void {
    if (this.#isOpen && isTitle && this.text.length > this.#start)
      this.title ??= this.text.toString().slice(this.#start).trim() || undefined;
    if (this.#isEntry) this.text.breakLine();
    else this.text.breakParagraph();
    this.#isInList = this.#isEntry;
    this.#isOpen = false;
    this.#isEntry = false;
    this.#mark = '';
    for (const { text, findings } of this.#boxes.splice(0)) {
      this.text.breakParagraph();
      this.findings.take(findings, this.text.length);
      if (text !== '') this.text.writeAsTheyAre(text);
      this.text.breakParagraph();
    }
  }
}

/** Returns a mark as it is written: any sign without letters or figures is a bullet. */
function shownMark(mark: string): string {
  const trimmed = mark.replace(/\s+/gu, ' ').trim();
  return trimmed !== '' && !/[\p{L}\p{N}]/u.test(trimmed) ? '-' : trimmed;
}
