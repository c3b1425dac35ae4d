import { t } from '../../language/translate.ts';
import type { DebateBuilder } from '../reading/debate-builder.ts';
import { UnreadNames } from '../reading/unread-names.ts';
import { isNode, type XmlNode } from './xml-nodes.ts';

/** Stands among the attributes of an element whose words are read. */
export const WORDS = '#words';
/** Stands for all attributes of an element. */
export const ANY = '#any';

/** The elements that a format's reader knows, with their attributes; null for one of which all is read, or named, by the reader itself. */
export type KnownMarkup = Readonly<Record<string, readonly string[] | null>>;

/** Notes the elements, attributes and words of an XML file that its reader passes over: each name once, with how often it stands there. */
export function noteUnreadMarkup(
  builder: DebateBuilder,
  root: XmlNode,
  markup: KnownMarkup,
  {
    namesChildren = false,
  }: {
    /** True if the reader itself names what it does not know directly below the root. */ readonly namesChildren?: boolean;
  } = {},
): void {
  const known = new Map(
    Object.entries(markup).map(([name, attributes]) => [name, attributes === null ? null : new Set(attributes)]),
  );
  const unread = new UnreadNames();
  const pending: XmlNode[] = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { name, attributes, children, line } = next;
    const place = () => `line ${line}`;
    const read = known.get(name);
    if (read === null) continue;
    if (read === undefined) {
      if (attributes.size > 0 || children.length > 0) unread.add(`<${name}>`, place);
      continue;
    }
    if (!read.has(ANY))
      for (const [attribute, value] of attributes)
        if (value.trim() !== '' && !read.has(attribute) && !ALWAYS.has(attribute))
          unread.add(t('{attribute} of {element}', { attribute, element: `<${name}>` }), place);
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child === undefined) continue;
      if (isNode(child)) {
        if (next !== root || !namesChildren || known.has(child.name)) pending.push(child);
      } else if (!read.has(WORDS) && child.trim() !== '')
        unread.add(t('words in {element}', { element: `<${name}>` }), place);
    }
  }
  unread.note(builder);
}

/** What says how a file is written, and nothing of what it holds. */
const ALWAYS = new Set(['schemaLocation', 'noNamespaceSchemaLocation', 'space']);
