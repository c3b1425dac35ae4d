import { posix } from 'node:path';
import { childrenOf, parseXml, type XmlElement } from './xml-tree.ts';

export interface PartReader {
  readonly has: (path: string) => boolean;
  readonly read: (path: string) => Buffer;
  readonly check: () => void;
}

const USUAL = 'word/document.xml';

/** The parts of a Word document, found by their relations to each other (ECMA-376, part 2, 9.3). */
export class DocxParts {
  readonly document: XmlElement;
  readonly #reader: PartReader;
  /** The paths of the document's parts, by the last word of the type of their relation to it. */
  readonly #related: ReadonlyMap<string, string[]>;

  constructor(reader: PartReader) {
    this.#reader = reader;
    const said = relationsOf('', reader).get('officeDocument')?.[0];
    const path = said !== undefined && reader.has(said) ? said : USUAL;
    this.document = this.#parse(path);
    this.#related = relationsOf(path, reader);
  }

  /** Returns the part that is related to the document in this way; undefined if it has none. */
  related(type: string): XmlElement | undefined {
    const usual = `word/${type}.xml`;
    const path = this.#related.get(type)?.find((each) => this.#reader.has(each)) ?? usual;
    return this.#reader.has(path) ? this.#parse(path) : undefined;
  }

  /** Returns all parts that are related to the document in this way. */
  allRelated(type: string): XmlElement[] {
    const paths = this.#related.get(type) ?? [];
    return [...new Set(paths)].filter((path) => this.#reader.has(path)).map((path) => this.#parse(path));
  }

  #parse(path: string): XmlElement {
    return parseXml(decoded(this.#reader.read(path)), this.#reader.check);
  }
}

function relationsOf(part: string, { has, read, check }: PartReader): Map<string, string[]> {
  const folder = posix.dirname(part);
  const path = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relations = new Map<string, string[]>();
  if (!has(path)) return relations;
  for (const { attributes } of childrenOf(parseXml(decoded(read(path)), check), 'rel:Relationship')) {
    if (attributes['TargetMode'] === 'External') continue;
    const target = attributes['Target'] ?? '';
    const type = attributes['Type']?.split('/').at(-1) ?? '';
    const full = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
    relations.set(type, [...(relations.get(type) ?? []), full]);
  }
  return relations;
}

/** Decodes a part: UTF-8, unless a mark at its beginning says UTF-16. */
function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  let encoding = 'utf-8';
  if (first === 0xff && second === 0xfe) encoding = 'utf-16le';
  if (first === 0xfe && second === 0xff) encoding = 'utf-16be';
  // Programs put blank lines before the declaration, and others read over them.
  return new TextDecoder(encoding).decode(bytes).trimStart();
}
