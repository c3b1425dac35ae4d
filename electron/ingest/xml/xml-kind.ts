/** The formats of XML documents that are read. */
export type XmlFormat = 'publicwhip' | 'akomaNtoso' | 'jats' | 'tei';

const ROOT =
  /^(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S]){0,2000}-->\s*|<!DOCTYPE[^>[]*(?:\[(?:[^\]"']|"[^"]*"|'[^']*')*\]\s*)?>\s*){0,20}<(?<name>[\w:.-]+)/i;
/** A declaration that may be longer than the beginning that is looked at. */
const DECLARED = /<!DOCTYPE\s+(?<name>[\w:.-]+)/i;

const FORMATS: readonly (readonly [RegExp, XmlFormat])[] = [
  [/^publicwhip$/, 'publicwhip'],
  [/^(?:\w+:)?akomaNtoso$/, 'akomaNtoso'],
  [/^pmc-articleset$/, 'jats'],
  [/^(?:\w+:)?(?:TEI|TEI\.2|teiCorpus|teiCorpus\.2)$/, 'tei'],
];
/** What tells an article of JATS, or of NLM's before it, from others that are called so. */
const JATS = /JATS|NLM\/\/DTD|\s(?:dtd-version|article-type)\s*=|<front[\s>]/;

/** Returns the name of the first element of an XML text, or of the one that it declares; undefined for other texts. */
export function xmlRoot(beginning: string): string | undefined {
  const bare = beginning.trimStart();
  if (!bare.startsWith('<')) return undefined;
  return (ROOT.exec(bare) ?? DECLARED.exec(bare.slice(0, 2000)))?.groups?.['name'];
}

/** Returns the format of an XML document by its beginning; null if it is in none that is read. */
export function xmlFormat(beginning: string): XmlFormat | null {
  const root = xmlRoot(beginning);
  if (root === undefined) return null;
  if (root === 'article' && JATS.test(beginning)) return 'jats';
  return FORMATS.find(([name]) => name.test(root))?.[1] ?? null;
}
