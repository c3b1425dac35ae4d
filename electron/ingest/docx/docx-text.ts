import { FlowingText } from '../flowing-text.ts';

/** The elements that mammoth makes of a document, as far as they are read here. */
export interface DocxElement {
  readonly type: string;
  readonly children?: readonly DocxElement[];
  readonly value?: string;
  readonly checked?: boolean;
  readonly numbering?: { readonly level: string | number; readonly isOrdered: boolean } | null;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly body?: readonly DocxElement[];
  /** On the document alone. */
  readonly notes?: { resolve(reference: DocxElement): DocxElement | null };
}

const DEEPEST_LIST = 8;

/**
 * Returns the words of a document: a blank line between paragraphs, a line for each entry of a list or row of a table
 * (its cells with tabs between them). Notes are numbered in the order of reference, and stand at the end.
 */
export function docxText(document: DocxElement): string {
  const writer = new DocxWriter();
  for (const child of document.children ?? []) writer.writeBlock(child);
  // A note may refer to further ones.
  for (const reference of writer.references) writer.writeNote(reference, document.notes?.resolve(reference) ?? null);
  return writer.text.toString();
}

class DocxWriter {
  readonly text = new FlowingText();
  /** References to notes, in the order in which they are met. */
  readonly references: DocxElement[];
  /** The number of the next entry of an ordered list, by level; empty outside of lists. */
  #numbers: number[] = [];

  constructor(references: DocxElement[] = []) {
    this.references = references;
  }

  writeBlock(element: DocxElement): void {
    if (element.type === 'table') this.#writeTable(element);
    else if (element.type === 'paragraph') this.#writeParagraph(element);
    else this.#writeInline(element);
  }

  writeNote(reference: DocxElement, note: DocxElement | null): void {
    this.#numbers = [];
    this.text.breakParagraph();
    this.text.open(`[${this.references.indexOf(reference) + 1}] `);
    for (const block of note?.body ?? []) this.writeBlock(block);
    this.text.breakParagraph();
  }

  #writeParagraph({ children = [], numbering }: DocxElement): void {
    if (numbering) this.#openEntry(Number(numbering.level) || 0, numbering.isOrdered);
    else {
      this.#numbers = [];
      this.text.breakParagraph();
    }
    for (const child of children) this.#writeInline(child);
    if (numbering) this.text.breakLine();
    else this.text.breakParagraph();
  }

  #openEntry(level: number, isOrdered: boolean): void {
    const depth = Math.min(level, DEEPEST_LIST);
    if (this.#numbers.length === 0) this.text.breakParagraph();
    else this.text.breakLine();
    const number = (this.#numbers[depth] ?? 0) + 1;
    this.#numbers = Array.from({ length: depth + 1 }, (_, each) =>
      each === depth ? number : (this.#numbers[each] ?? 0),
    );
    this.text.open(`${'  '.repeat(depth)}${isOrdered ? `${number}.` : '-'} `);
  }

  #writeInline(element: DocxElement): void {
    switch (element.type) {
      case 'text':
        this.text.write(element.value ?? '');
        break;
      case 'tab':
        this.text.write('\t');
        break;
      case 'break':
        this.text.breakLine();
        break;
      case 'checkbox':
        this.text.write(element.checked ? '☒' : '☐');
        break;
      case 'noteReference':
        this.references.push(element);
        this.text.write(`[${this.references.length}]`);
        break;
      case 'table':
      case 'paragraph':
        // In a text box, which stands in a paragraph.
        this.writeBlock(element);
        break;
      default:
        for (const child of element.children ?? []) this.#writeInline(child);
    }
  }

  #writeTable({ children: rows = [] }: DocxElement): void {
    this.#numbers = [];
    this.text.breakParagraph();
    for (const row of rows) {
      const cells = (row.children ?? []).map((cell) => this.#lineOf(cell));
      if (cells.every((cell) => cell === '')) continue;
      this.text.breakLine();
      this.text.write(cells.join('\t').trimEnd());
      this.text.breakLine();
    }
    this.text.breakParagraph();
  }

  #lineOf({ children: blocks = [] }: DocxElement): string {
    const writer = new DocxWriter(this.references);
    for (const block of blocks) writer.writeBlock(block);
    return writer.text.toString().replace(/\s+/g, ' ').trim();
  }
}
