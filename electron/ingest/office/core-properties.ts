import type { CslItem } from '../../../shared/model/entities.ts';
import { cslItem } from '../csl-fields.ts';
import { saidTitle, titleFromName } from '../title.ts';
import type { PartReader } from './relations.ts';

const CORE = 'docProps/core.xml';
const ENTITIES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

/** Returns the part of a document's properties; nothing for a document without one. */
export function coreXml({ has, read }: PartReader): string {
  return has(CORE) ? read(CORE).toString('utf8') : '';
}

/**
 * Returns a CSL item of a document's properties (ECMA-376, part 2, 11: Dublin Core); `firstLine` stands in for a title.
 */
export function coreCsl(xml: string, firstLine: string | undefined, name: string): CslItem {
  const property = (element: string) => propertyOf(xml, element);
  return cslItem('document', {
    title: saidTitle(property('dc:title'), name) ?? firstLine ?? titleFromName(name),
    authors: [property('dc:creator') ?? ''],
    issued: property('dcterms:created'),
    language: property('dc:language'),
  });
}

function propertyOf(xml: string, element: string): string | undefined {
  const start = new RegExp(`<${element}(?:\\s[^<>]*)?(?<!/)>`).exec(xml);
  if (start === null) return undefined;
  const from = start.index + start[0].length;
  const end = xml.indexOf(`</${element}>`, from);
  return end === -1 ? undefined : plainText(xml.slice(from, end)).trim() || undefined;
}

function plainText(xml: string): string {
  return xml.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, named) => {
    if (named !== undefined) return ENTITIES.get(named) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
