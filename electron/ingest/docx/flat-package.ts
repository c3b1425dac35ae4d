import type { PartReader } from '../office/relations.ts';

const PART = /<pkg:part\s[^>]{0,500}?pkg:name\s*=\s*["']\/?(?<name>[^"']{1,300})["']/gu;
const DATA = /^[^>]*>\s*<pkg:xmlData(?:\s[^>]*)?>(?<inside>[\s\S]*?)<\/pkg:xmlData>/u;

/** Returns a reader of the parts of a Word document that is kept in one file of XML: each stands in it as it is. */
export function flatPackage(text: string, check: () => void): PartReader {
  const parts = new Map<string, string>();
  const found = [...text.matchAll(PART)];
  for (const [index, match] of found.entries()) {
    const start = match.index + match[0].length;
    const inside = DATA.exec(text.slice(start, found[index + 1]?.index))?.groups?.['inside'];
    if (inside !== undefined) parts.set(match.groups?.['name'] ?? '', inside);
  }
  return {
    has: (path) => parts.has(path),
    read: (path) => {
      const part = parts.get(path);
      if (part === undefined) throw new RangeError(`No part ${path}.`);
      return Buffer.from(part);
    },
    check,
  };
}
