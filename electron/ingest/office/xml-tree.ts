import { SaxesParser } from 'saxes';

/** An element of one of a document's parts. */
export interface XmlElement {
  /** The name with the usual prefix of its namespace, whatever the part calls that: `w:p`. */
  readonly name: string;
  /** The attributes by their names without prefix, but for those that name a relation: `r:id`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Thrown for a part that is nested deeper than any document: a walk through it would exhaust the stack. */
export class NestedTooDeeply extends Error {}

/** The usual prefixes of the namespaces that are read, by how their addresses end, in both editions of the standard. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$|\/word\/2003\/wordml$/, 'w'],
  [/\/aml\/2001\/core$/, 'aml'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/drawingml\/(?:2006\/)?chart$/, 'c'],
  [/\/drawingml\/(?:2006\/)?diagram$/, 'dgm'],
  [/\/word\/2010\/wordprocessingShape$/, 'wps'],
  [/\/word\/2010\/wordml$/, 'w14'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
  [/\/package\/2006\/relationships$/, 'rel'],
  [/\/presentationml\/(?:2006\/)?main$/, 'p'],
  [/\/spreadsheetml\/(?:2006\/)?main$/, 'x'],
  [/\/drawingml\/(?:2006\/)?spreadsheetDrawing$/, 'xdr'],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
  [/^http:\/\/www\.w3\.org\/1998\/Math\/MathML$/, 'math'],
  ...['office', 'style', 'text', 'table', 'meta', 'chart'].map(
    (each) => [new RegExp(`^urn:oasis:names:tc:opendocument:xmlns:${each}:1\\.0$`), each] as const,
  ),
  [/^urn:oasis:names:tc:opendocument:xmlns:drawing:1\.0$/, 'draw'],
  [/^urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1\.0$/, 'svg'],
];
/** The namespace of attributes that name a relation. */
const RELATION = /\/officeDocument\/(?:2006\/)?relationships$/;
const DEEPEST = 400;
/** An entity that stands for one character, as parliaments and publishers declare them; others could grow, or read files. */
const CHARACTER_ENTITY = /<!ENTITY\s+(?<name>[\w.-]{1,60})\s+(?:"(?<double>[^"]{1,12})"|'(?<single>[^']{1,12})')\s*>/gu;
const CHARACTER = /^(?:[^&<%]|&#(?<decimal>\d{1,7});|&#x(?<hex>[\da-f]{1,6});)$/iu;
/** Characters that are parsed between two looks at whether to go on. */
const STRETCH = 500_000;

/**
 * Returns the root of an XML text. Of the entities that it declares itself only those for one character are known, and
 * nothing outside it is read.
 * Throws what `check` throws, `NestedTooDeeply`, or the error of a text that is not well formed.
 */
export function parseXml(text: string, check: () => void): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const prefixes = new Map<string, string>();
  const open: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] }[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', (declaration) => {
    Object.assign(parser.ENTITIES, characterEntities(declaration));
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const named: Record<string, string> = {};
    for (const each of Object.values(attributes))
      named[RELATION.test(each.uri) ? `r:${each.local}` : each.local] = each.value;
    const element = { name: `${prefixOf(uri, prefixes)}:${local}`, attributes: named, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > DEEPEST) throw new NestedTooDeeply();
  });
  parser.on('text', (words) => {
    open.at(-1)?.children.push(words);
  });
  parser.on('cdata', (words) => {
    open.at(-1)?.children.push(words);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (open.length === 0) root = closed;
  });
  for (let at = 0; at < text.length; at += STRETCH) {
    check();
    parser.write(text.slice(at, at + STRETCH));
  }
  parser.close();
  if (root === undefined) throw new Error('The part has no element.');
  return root;
}

function characterEntities(declaration: string): Record<string, string> {
  const entities: Record<string, string> = {};
  for (const { groups } of declaration.matchAll(CHARACTER_ENTITY)) {
    const value = groups?.['double'] ?? groups?.['single'] ?? '';
    const found = CHARACTER.exec(value)?.groups;
    if (found === undefined) continue;
    const code = found['hex'] === undefined ? Number(found['decimal']) : Number.parseInt(found['hex'], 16);
    if (Number.isNaN(code)) entities[groups?.['name'] ?? ''] = value;
    else if (code >= 0x20 && code <= 0x10ffff && code !== 0x26 && code !== 0x3c)
      entities[groups?.['name'] ?? ''] = String.fromCodePoint(code);
  }
  return entities;
}

function prefixOf(uri: string, known: Map<string, string>): string {
  const prefix = known.get(uri) ?? PREFIXES.find(([ending]) => ending.test(uri))?.[1] ?? '?';
  known.set(uri, prefix);
  return prefix;
}

export function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string';
}

/** Returns the child elements of `element`, of one name if that is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(isElement).filter((child) => name === undefined || child.name === name);
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? []) if (isElement(child) && child.name === name) return child;
  return undefined;
}

/** Returns the attribute `val` of the child called `name`. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['val'];
}

/** Returns a switch: undefined where the property is not there, otherwise whether it is on. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  return child && !/^(?:false|0|off|none)$/i.test(child.attributes['val'] ?? 'true');
}

/** Returns all text under `element`. */
export function textUnder(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? textUnder(child) : child)).join('');
}

/** Tells whether there is an element called one of `names` under `element`. */
export function hasUnder(element: XmlElement, names: readonly string[]): boolean {
  return childrenOf(element).some((child) => names.includes(child.name) || hasUnder(child, names));
}
