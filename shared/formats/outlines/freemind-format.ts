import { msg, t } from '../../language/translate.ts';
import { ANY, type KnownMarkup, noteUnreadMarkup } from '../markup/unread-markup.ts';
import { attributeOf, nodesIn, parseXmlNodes, rootName, type XmlNode } from '../markup/xml-nodes.ts';
import type { ArgumentFormat, ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenFile } from '../reading/given-file.ts';
import { addOutline, type OutlineItem } from './add-outline.ts';

/** Icons by which people say that something speaks for or against. */
const ICONS: readonly (readonly [RegExp, 'supports' | 'attacks' | 'questions'])[] = [
  [/^(?:button_ok|yes|addition|plus|go)$/, 'supports'],
  [/^(?:button_cancel|no|subtraction|minus|stop|closed)$/, 'attacks'],
  [/^(?:help|question|unchecked-question)$/, 'questions'],
];

/** Maps of FreeMind and Freeplane. */
export const FREEMIND: ArgumentFormat = {
  id: 'freemind',
  name: 'FreeMind',
  endings: ['mm'],
  losses: [msg('Colours, fonts and icons'), msg('Arrows across the map')],
  recognises: ({ text }) => rootName(text) === 'map' && /<node\b/.test(text.slice(0, 50_000)),
  read: readFreemind,
};

const MARKUP: KnownMarkup = {
  map: ['version'],
  node: ['TEXT', 'LINK'],
  icon: ['BUILTIN'],
  attribute: ['NAME', 'VALUE'],
  richcontent: null,
  // Named where they stand.
  arrowlink: null,
  hook: null,
  cloud: [ANY],
};

function readFreemind(file: GivenFile): ReadDebate {
  const root = parseXmlNodes(file.text);
  const tops = nodesIn(root, 'node');
  const builder = new DebateBuilder({
    format: 'freemind',
    namespace: file.title,
    title: wordsOf(tops[0]).replace(/\s+/g, ' ').slice(0, 200) || file.title,
  });
  const items: OutlineItem[] = [];
  let icons = 0;
  const pending = tops.map((node) => ({ node, depth: 0 })).reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, depth } = next;
    const found = nodesIn(node, 'icon').map((icon) => attributeOf(icon, 'BUILTIN'));
    const kinds = found.flatMap((icon) => ICONS.find(([pattern]) => pattern.test(icon))?.[1] ?? []);
    icons += found.length - kinds.length;
    items.push({ depth, text: wordsOf(node), place: `line ${node.line}`, note: noteOf(node), kind: kinds[0] });
    for (const arrow of nodesIn(node, 'arrowlink')) {
      builder.note(
        'left-out',
        t('An arrow across the map, to “{arrow}”, is left out.', { arrow: attributeOf(arrow, 'DESTINATION') }),
        `line ${arrow.line}`,
      );
    }
    for (const other of nodesIn(node))
      if (['hook', 'cloud'].includes(other.name))
        builder.note(
          'left-out',
          t('“{other}” of a node is left out.', { other: attributeOf(other, 'NAME') || other.name }),
          `line ${other.line}`,
        );
    for (const child of nodesIn(node, 'node').reverse()) pending.push({ node: child, depth: depth + 1 });
  }
  addOutline(builder, items);
  if (icons > 0)
    builder.note('left-out', t('{icons, plural, one {# icon} other {# icons}} left out.', { icons }), null);
  noteUnreadMarkup(builder, root, MARKUP);
  return builder.finish();
}

function wordsOf(node: XmlNode | undefined): string {
  if (node === undefined) return '';
  const rich = nodesIn(node, 'richcontent').find((each) => attributeOf(each, 'TYPE') === 'NODE');
  return node.attributes.get('TEXT')?.trim() ?? paragraphsIn(rich);
}

function noteOf(node: XmlNode): string {
  const rich = nodesIn(node, 'richcontent')
    .filter((each) => attributeOf(each, 'TYPE') !== 'NODE')
    .map(paragraphsIn);
  const named = nodesIn(node, 'attribute').map((each) => `${attributeOf(each, 'NAME')}: ${attributeOf(each, 'VALUE')}`);
  const link = attributeOf(node, 'LINK');
  return [...rich, ...named, ...(link === '' ? [] : [link])].filter((words) => words !== '').join('\n');
}

const BLOCKS = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'tr', 'br', 'pre', 'body']);

/** Returns all words of a rich text, each block in a line. */
function paragraphsIn(rich: XmlNode | undefined): string {
  const lines: string[] = [''];
  const pending: (XmlNode | string)[] = rich === undefined ? [] : [rich];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === END) lines.push('');
    else if (typeof next === 'string') lines.push(`${lines.pop() ?? ''}${next}`);
    else if (next.name !== 'head') {
      const isBlock = BLOCKS.has(next.name);
      if (isBlock) lines.push('');
      if (isBlock) pending.push(END);
      for (let at = next.children.length - 1; at >= 0; at--) pending.push(next.children[at] ?? '');
    }
  }
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Ends a block. No file has such a sign: XML has no zeros. */
const END = '\0';
