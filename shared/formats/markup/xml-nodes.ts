import { SaxesParser } from 'saxes';
import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';

/** An element of an XML file. */
export interface XmlNode {
  /** Its name, without a prefix. */
  readonly name: string;
  /** By names without prefix, but for those that declare prefixes. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlNode | string)[];
  /** The line on which its tag ends, from 1 on. */
  readonly line: number;
}

/** More elements would not fit into memory. */
const MOST_NODES = 4_000_000;
/** Characters that are parsed at a time. */
const STRETCH = 500_000;

/**
 * Returns the root of an XML text. However deeply it is nested, nothing here recurs. No entities but those of XML itself are
 * known, and nothing outside the text is read. Throws `InvalidValue` with line and column, and `TooLarge`.
 */
export function parseXmlNodes(text: string): XmlNode {
  const parser = new SaxesParser({ xmlns: false });
  const open: { name: string; attributes: Map<string, string>; children: (XmlNode | string)[]; line: number }[] = [];
  let root: XmlNode | undefined;
  let count = 0;
  parser.on('error', (error) => {
    const reason = error.message
      .replace(/^(?:[^:]*:)?\d+:\d+: */, '')
      .replace(/\.$/, '')
      .replace('malformed', 'badly written');
    const message = t('It is not sound XML: line {line}, column {column}: {reason}. Mend it, and try again.', {
      line: parser.line,
      column: parser.column,
      reason,
    });
    throw new CounterclaimError('InvalidValue', message, { cause: error });
  });
  parser.on('opentag', ({ name, attributes }) => {
    const said = Object.entries(attributes).filter(([key]) => key !== 'xmlns' && !key.startsWith('xmlns:'));
    const named = new Map(said.map(([key, value]) => [localName(key), String(value)]));
    const node = { name: localName(name), attributes: named, children: [], line: parser.line };
    open.at(-1)?.children.push(node);
    open.push(node);
    if (++count > MOST_NODES)
      throw new CounterclaimError('TooLarge', t('It has more elements than can be read at once.'));
  });
  const addWords = (words: string) => {
    open.at(-1)?.children.push(words);
  };
  parser.on('text', addWords);
  parser.on('cdata', addWords);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (open.length === 0) root = closed;
  });
  const bare = text.trimStart();
  for (let at = 0; at < bare.length; at += STRETCH) parser.write(bare.slice(at, at + STRETCH));
  parser.close();
  if (root === undefined) throw new CounterclaimError('InvalidValue', t('It is not sound XML: it has no element.'));
  return root;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const ROOT =
  /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S]){0,5000}-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>\s*){0,20}<(?:[\w.-]+:)?(?<name>[\w.-]+)/;

/** Returns the name of the first element of an XML text, without a prefix; undefined for other texts. */
export function rootName(text: string): string | undefined {
  const beginning = text.slice(0, 20_000);
  return /^\s*</.test(beginning) ? ROOT.exec(beginning)?.groups?.['name'] : undefined;
}

export function isNode(child: XmlNode | string): child is XmlNode {
  return typeof child !== 'string';
}

export function nodesIn(node: XmlNode | undefined, name?: string): XmlNode[] {
  return (node?.children ?? []).filter(isNode).filter((child) => name === undefined || child.name === name);
}

export function nodeIn(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return nodesIn(node, name)[0];
}

/** Returns all elements of one of those names anywhere under a node, in the order of the file. */
export function nodesUnder(node: XmlNode, ...names: readonly string[]): XmlNode[] {
  const found: XmlNode[] = [];
  const pending: XmlNode[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next !== node && names.includes(next.name)) found.push(next);
    const { children } = next;
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child !== undefined && isNode(child)) pending.push(child);
    }
  }
  return found;
}

/** Returns all words under a node, without what stands around them. */
export function wordsIn(node: XmlNode | undefined): string {
  if (node === undefined) return '';
  let words = '';
  const pending: (XmlNode | string)[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') words += next;
    else for (let at = next.children.length - 1; at >= 0; at--) pending.push(next.children[at] ?? '');
  }
  return words.trim();
}

/** Returns an attribute without what stands around it; '' for none. */
export function attributeOf(node: XmlNode | undefined, name: string): string {
  return node?.attributes.get(name)?.trim() ?? '';
}
