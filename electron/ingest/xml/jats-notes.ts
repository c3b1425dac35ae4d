import { childrenOf, isElement, type XmlElement } from '../office/xml-tree.ts';
import type { BlockWriter } from './block-writer.ts';
import { allUnder, childrenCalled, localName, wordsOf } from './xml-search.ts';

/** A note of an article. */
export interface Note {
  /** As printed; '' for a note that nothing refers to. */
  readonly mark: string;
  readonly element: XmlElement;
  /** True if it stands among others of its kind, false within the words that it belongs to. */
  readonly isInGroup: boolean;
}

const GROUP = /^(?:fn-group|table-wrap-foot|author-notes)$/;

/** The notes of an article, by their elements and by the identifiers with which the text refers to them. */
export class Notes {
  readonly #byElement = new Map<XmlElement, Note>();
  readonly #byId = new Map<string, Note>();
  readonly #written = new Set<Note>();

  constructor(article: XmlElement) {
    const printed = new Map<string, string>();
    for (const reference of allUnder(article, 'xref')) {
      const { rid } = reference.attributes;
      if (rid !== undefined && !printed.has(rid)) printed.set(rid, wordsOf(reference));
    }
    this.#collect(article, false, printed);
  }

  /** Returns the note that an element is. */
  of(element: XmlElement): Note | undefined {
    return this.#byElement.get(element);
  }

  /** Returns the note that a reference leads to; undefined for a reference to something else. */
  referredTo({ attributes }: XmlElement): Note | undefined {
    return this.#byId.get(attributes['rid'] ?? '');
  }

  write(note: Note, writer: BlockWriter): void {
    this.#written.add(note);
    const parts = note.element.children.filter((child) => !isElement(child) || localName(child) !== 'label');
    if (parts.every((part) => (isElement(part) ? wordsOf(part) : part.trim()) === '')) return;
    writer.text.breakParagraph();
    if (note.mark !== '') writer.text.open(`[${note.mark}] `);
    for (const part of parts) writer.write(part);
    writer.text.breakParagraph();
  }

  /** Writes the notes that were not written where they stand. */
  writeOthers(writer: BlockWriter): void {
    for (const note of this.#byElement.values()) if (!this.#written.has(note)) this.write(note, writer);
  }

  #collect(element: XmlElement, isInGroup: boolean, printed: ReadonlyMap<string, string>): void {
    for (const child of childrenOf(element)) {
      if (localName(child) === 'fn') this.#add(child, isInGroup, printed);
      this.#collect(child, GROUP.test(localName(child)), printed);
    }
  }

  #add(element: XmlElement, isInGroup: boolean, printed: ReadonlyMap<string, string>): void {
    const { id = '' } = element.attributes;
    const [label = ''] = childrenCalled(element, 'label').map(wordsOf);
    const isMarked = !isInGroup || printed.has(id);
    const given = bare(label) || bare(printed.get(id) ?? '') || (isMarked ? String(this.#byElement.size + 1) : '');
    const note = { mark: given, element, isInGroup };
    this.#byElement.set(element, note);
    if (id !== '') this.#byId.set(id, note);
  }
}

/** Returns a mark without brackets and full stop. */
function bare(mark: string): string {
  return mark.replace(/^[[(]|[\])]$|\.$/gu, '').trim();
}
