import type { XmlElement } from '../office/xml-tree.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

/** The parts of a document that its text is read from, and what is counted through all of them. */
export interface Story {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly comments: ReadonlyMap<string, string>;
  readonly notes: NoteReferences;
  readonly check: () => void;
}

/** A note that the text refers to. */
export interface NoteReference {
  readonly type: 'footnote' | 'endnote';
  readonly id: string;
  /** As it stands in the text and before the note, without its brackets. */
  readonly mark: string;
}

/**
 * The notes that are referred to, in their order. Footnotes are numbered as in the document; where it has endnotes, too,
 * these have small Roman numbers, as Word gives them.
 */
export class NoteReferences {
  readonly all: NoteReference[] = [];
  readonly #counts = { footnote: 0, endnote: 0 };
  readonly #numberOf: (type: NoteReference['type'], count: number) => string;

  constructor(numberOf: (type: NoteReference['type'], count: number) => string) {
    this.#numberOf = numberOf;
  }

  /** Adds a reference, and returns its mark; `own` is one that the document gives instead of a number. */
  add(type: NoteReference['type'], id: string, own: string): string {
    if (own === '') this.#counts[type] += 1;
    const mark = own === '' ? this.#numberOf(type, this.#counts[type]) : own;
    this.all.push({ type, id, mark });
    return mark;
  }
}

/** The elements of a paragraph or run that hold no words of the text. */
export function isUnread({ name }: XmlElement): boolean {
  return /^w:\w+Pr$|^w:(?:bookmark\w+|proofErr|perm\w+|lastRenderedPageBreak|delInstrText|annotationRef|footnoteRef|endnoteRef|separator|continuationSeparator)$/.test(
    name,
  );
}
