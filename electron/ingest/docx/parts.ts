import { type PartReader, parsePart, type Relation, relationsOf } from '../office/relations.ts';
import type { XmlElement } from '../office/xml-tree.ts';

const USUAL = 'word/document.xml';

/** The parts of a Word document, found by their relations to each other. */
export class DocxParts {
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

  /** Returns the part that is related to the document in this way; undefined if it has none. */
  related(type: string): XmlElement | undefined {
    const path = this.#pathsOf(type)[0] ?? `word/${type}.xml`;
    return this.#reader.has(path) ? parsePart(path, this.#reader) : undefined;
  }

  /** Returns all parts that are related to the document in this way. */
  allRelated(type: string): XmlElement[] {
    return [...new Set(this.#pathsOf(type))].map((path) => parsePart(path, this.#reader));
  }

  #pathsOf(type: string): string[] {
    return this.#relations
      .filter((relation) => relation.type === type && this.#reader.has(relation.path))
      .map(({ path }) => path);
  }
}
