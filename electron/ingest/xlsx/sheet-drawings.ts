import { drawnWords } from '../office/drawn-words.ts';
import type { Subject } from '../office/findings.ts';
import { type PartReader, parsePart, relationsOf } from '../office/relations.ts';
import { childrenOf, hasUnder, textUnder, type XmlElement } from '../office/xml-tree.ts';

/** What stands on a sheet beside its cells. */
export interface SheetDrawings {
  /** The words of shapes. */
  readonly words: readonly string[];
  /** What is named, and not read. */
  readonly shown: readonly { readonly subject: Subject; readonly words: string }[];
  /** Comments by the place of their cell, such as `B2`. */
  readonly comments: ReadonlyMap<string, string>;
}

/** Reads the parts that belong to the sheet at `path`. */
export function readSheetDrawings(path: string, reader: PartReader): SheetDrawings {
  const parts = relationsOf(path, reader).filter((relation) => reader.has(relation.path));
  const rootsOf = (type: string) =>
    parts.filter((relation) => relation.type === type).map((relation) => parsePart(relation.path, reader));
  const drawings = rootsOf('drawing');
  return {
    words: drawings.flatMap(shapeWords).filter((words) => words !== ''),
    shown: drawings.flatMap(shownIn),
    comments: new Map(
      rootsOf('comments')
        .flatMap((root) => childrenOf(root, 'x:commentList'))
        .flatMap((list) => childrenOf(list, 'x:comment'))
        .map((comment) => [comment.attributes['ref'] ?? '', textUnder(comment).trim()]),
    ),
  };
}

function shapeWords(element: XmlElement): string[] {
  return childrenOf(element).flatMap((child) =>
    child.name === 'xdr:txBody' ? [drawnWords(child)] : shapeWords(child),
  );
}

function shownIn(element: XmlElement): { subject: Subject; words: string }[] {
  return childrenOf(element).flatMap((child): { subject: Subject; words: string }[] => {
    const words = descriptionOf(child) ?? '';
    if (child.name === 'xdr:pic') return [{ subject: 'picture', words }];
    if (child.name === 'xdr:graphicFrame')
      return [{ subject: hasUnder(child, ['c:chart', 'dgm:relIds']) ? 'chart' : 'object', words }];
    return shownIn(child);
  });
}

function descriptionOf(element: XmlElement): string | undefined {
  for (const child of childrenOf(element)) {
    const { descr, title } = child.attributes;
    const found = child.name === 'xdr:cNvPr' ? descr || title : descriptionOf(child);
    if (found) return found;
  }
  return undefined;
}
