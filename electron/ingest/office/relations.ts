import { posix } from 'node:path';
import { childrenOf, parseXml, type XmlElement } from './xml-tree.ts';

export interface PartReader {
  readonly has: (path: string) => boolean;
  readonly read: (path: string) => Buffer;
  readonly check: () => void;
}

/** A relation of one part of a document to another (ECMA-376, part 2, 9.3). */
export interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  /** The path of the other part, which may not be there. */
  readonly path: string;
}

/** Returns the relations of a part, or of the whole document for '', without those that lead out of it. */
export function relationsOf(part: string, reader: PartReader): Relation[] {
  const folder = posix.dirname(part);
  const path = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!reader.has(path)) return [];
  return childrenOf(parsePart(path, reader), 'rel:Relationship').flatMap(({ attributes }) => {
    if (attributes['TargetMode'] === 'External') return [];
    const target = attributes['Target'] ?? '';
    const type = attributes['Type']?.split('/').at(-1) ?? '';
    const full = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
    return [{ id: attributes['Id'] ?? '', type, path: full }];
  });
}

/** Throws the error of a part that is not well formed. */
export function parsePart(path: string, { read, check }: PartReader): XmlElement {
  return parseXml(decodedXml(read(path)), check);
}

/** Decodes a part: UTF-8, unless a mark at its beginning says UTF-16. */
export function decodedXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  let encoding = 'utf-8';
  if (first === 0xff && second === 0xfe) encoding = 'utf-16le';
  if (first === 0xfe && second === 0xff) encoding = 'utf-16be';
  // Programs put blank lines before the declaration, and others read over them.
  return new TextDecoder(encoding).decode(bytes).trimStart();
}
