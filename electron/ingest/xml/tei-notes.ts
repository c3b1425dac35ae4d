import type { XmlElement } from '../office/xml-tree.ts';
import { allUnder, wordsOf } from './xml-search.ts';

/** The notes of a text in TEI: their marks, as printed where they are referred to. */
export class TeiNotes {
  readonly #marks = new Map<string, string>();
  readonly #gathered: { readonly mark: string; readonly element: XmlElement }[] = [];

  constructor(root: XmlElement) {
    const notes = new Map(allUnder(root, 'note').map((note) => [note.attributes['id'], note]));
    for (const reference of ['ref', 'ptr'].flatMap((name) => allUnder(root, name))) {
      const id = targetOf(reference);
      const note = notes.get(id);
      if (id === '' || note === undefined || this.#marks.has(id)) continue;
      this.#marks.set(id, bare(note.attributes['n'] ?? '') || bare(wordsOf(reference)) || String(this.#marks.size + 1));
    }
  }

  /** Returns the mark of the note that a reference leads to; undefined for a reference to something else. */
  markAt(reference: XmlElement): string | undefined {
    return this.#marks.get(targetOf(reference));
  }

  /** True if something in the text refers to a note. */
  isReferredTo({ attributes }: XmlElement): boolean {
    return this.#marks.has(attributes['id'] ?? '');
  }

  /** Keeps a note for the end of the text, and returns its mark. */
  gather(element: XmlElement): string {
    const mark =
      this.#marks.get(element.attributes['id'] ?? '') ??
      (bare(element.attributes['n'] ?? '') || String(this.#gathered.length + 1));
    this.#gathered.push({ mark, element });
    return mark;
  }

  /** Returns the notes that were kept, and forgets them: there may be further ones in these. */
  take(): readonly { readonly mark: string; readonly element: XmlElement }[] {
    return this.#gathered.splice(0);
  }
}

function targetOf({ attributes }: XmlElement): string {
  return /^#(?<id>\S+)$/u.exec(attributes['target']?.trim() ?? '')?.groups?.['id'] ?? '';
}

function bare(mark: string): string {
  return mark.replace(/^[[(]|[\])]$|\.$/gu, '').trim();
}
