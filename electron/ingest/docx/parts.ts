import { type PartReader, parsePart, type Relation, relationsOf } from '../office/relations.ts';
import type { XmlElement } from '../office/xml-tree.ts';

const USUAL = 'word/document.xml';

/** The parts of a Word document. */
export interface WordParts {
  readonly document: XmlElement;
  /** Returns the part that is related to the document in this way; undefined if it has none. */
  readonly related: (type: string) => XmlElement | undefined;
  /** Returns all parts that are related to the document in this way. */
  readonly allRelated: (type: string) => XmlElement[];
}

/** The parts of a Word document, found by their relations to each other. */
export class DocxParts implements WordParts {
  readonly document: XmlElement;
  readonly #reader: PartReader;
  readonly #relations: readonly Relation[];

  constructor(reader: PartReader) {
    this.#reader = reader;
    const said = relationsOf('', reader).find(({ type }) => type === 'officeDocument')?.path;
    const path = said !== undefined && reader.has(said) ? said : USUAL;
    this.document = parsePart(path, reader);
    this.#relations = relationsOf(path, reader);
  }

  related(type: string): XmlElement | undefined {
    const path = this.#pathsOf(type)[0] ?? `word/${type}.xml`;
    return this.#reader.has(path) ? parsePart(path, this.#reader) : undefined;
  }

  allRelated(type: string): XmlElement[] {
    return [...new Set(this.#pathsOf(type))].map((path) => parsePart(path, this.#reader));
  }

  #pathsOf(type: string): string[] {
    return this.#relations
      .filter((relation) => relation.type === type && this.#reader.has(relation.path))
      .map(({ path }) => path);
  }
}
