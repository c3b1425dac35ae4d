import { SaxesParser } from 'saxes';
import { NestedTooDeeply } from './xml-tree.ts';

/** What is told of a part while it is parsed: names without their prefixes. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (words: string) => void;
  readonly close: (name: string) => void;
}

const DEEPEST = 100;
/** Bytes that are parsed between two looks at whether to go on. */
const STRETCH = 500_000;

/**
 * Parses a part in UTF-8 that may be too long for a tree, piece by piece: tables have hundreds of thousands of cells. Knows no
 * entities of the part's own. Throws what `check` and the events throw, `NestedTooDeeply`, or the error of a part that is not well formed.
 */
export function streamXml(bytes: Uint8Array, events: XmlEvents, check: () => void): void {
  const parser = new SaxesParser();
  const decoder = new TextDecoder();
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw new NestedTooDeeply();
    events.open(localName(name), attributes);
  });
  parser.on('text', events.text);
  parser.on('cdata', events.text);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    events.close(localName(name));
  });
  for (let at = 0; at < bytes.length; at += STRETCH) {
    check();
    const isLast = at + STRETCH >= bytes.length;
    const piece = decoder.decode(bytes.subarray(at, at + STRETCH), { stream: !isLast });
    parser.write(at === 0 ? piece.trimStart() : piece);
  }
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
