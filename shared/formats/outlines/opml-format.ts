import { msg, t } from '../../language/translate.ts';
import { RELATION_KINDS, type RelationKind } from '../../model/entities.ts';
import { type KnownMarkup, noteUnreadMarkup } from '../markup/unread-markup.ts';
import { attributeOf, nodeIn, nodesIn, parseXmlNodes, rootName, wordsIn, type XmlNode } from '../markup/xml-nodes.ts';
import type { ArgumentFormat, ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenFile } from '../reading/given-file.ts';
import { addOutline, type OutlineItem } from './add-outline.ts';

/** Attributes that become something; the rest is named. */
const READ = new Set([
  'text',
  'title',
  '_note',
  'note',
  'relation',
  'kind',
  'implicit',
  'tags',
  'category',
  'weight',
  'scheme',
  'name',
  'sameAs',
  'step',
  'url',
  'xmlUrl',
  'htmlUrl',
]);

/** What the head and lines hold is named where it stands. */
const MARKUP: KnownMarkup = { opml: ['version'], head: null, body: [], outline: null };

/** OPML 2.0: what stands below a line bears on it. */
export const OPML: ArgumentFormat = {
  id: 'opml',
  name: 'OPML',
  endings: ['opml'],
  losses: [msg('Times and states of lines')],
  recognises: ({ text }) => rootName(text) === 'opml',
  read: readOpml,
};

function readOpml(file: GivenFile): ReadDebate {
  const root = parseXmlNodes(file.text);
  const head = nodeIn(root, 'head');
  const builder = new DebateBuilder({
    format: 'opml',
    namespace: file.title,
    title: wordsIn(nodeIn(head, 'title')) || file.title,
  });
  builder.describe({ author: wordsIn(nodeIn(head, 'ownerName')), description: wordsIn(nodeIn(head, 'description')) });
  for (const node of nodesIn(head)) {
    if (!['title', 'ownerName', 'description'].includes(node.name) && wordsIn(node) !== '')
      builder.note(
        'left-out',
        t('“{name}” of the head is left out: {value}', { name: node.name, value: wordsIn(node).slice(0, 200) }),
        `line ${node.line}`,
      );
  }
  const items: OutlineItem[] = [];
  const unread = new Map<string, number>();
  const pending = nodesIn(nodeIn(root, 'body'), 'outline')
    .map((node) => ({ node, depth: 0 }))
    .reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, depth } = next;
    items.push(itemOf(node, depth));
    for (const [name, value] of node.attributes)
      if (!READ.has(name) && value !== '') unread.set(name, (unread.get(name) ?? 0) + 1);
    noteFaults(node, builder);
    for (const child of nodesIn(node, 'outline').reverse()) pending.push({ node: child, depth: depth + 1 });
  }
  addOutline(builder, items);
  for (const [name, count] of unread)
    builder.note('left-out', t('“{name}” of {count} lines left out.', { name, count }), null);
  noteUnreadMarkup(builder, root, MARKUP);
  return builder.finish();
}

/** Notes attributes that are read, and say what is not understood, and what a line holds besides lines. */
function noteFaults(node: XmlNode, builder: DebateBuilder): void {
  const place = `line ${node.line}`;
  const given = (name: string) => attributeOf(node, name);
  const refuse = (name: string) =>
    builder.note(
      'left-out',
      t('“{name}” as the {name2} of a line is not understood, and left out.', { name: given(name), name2: name }),
      place,
    );
  const relation = given('relation');
  if (relation !== '' && !RELATION_KINDS.some((kind) => kind === relation)) refuse('relation');
  if (given('weight') !== '' && Number.isNaN(Number(given('weight')))) refuse('weight');
  if (!['', 'question', 'claim'].includes(given('kind'))) refuse('kind');
  if (!['', 'true', 'false'].includes(given('implicit'))) refuse('implicit');
  const title = given('title');
  if (node.attributes.has('text') && title !== '' && title !== given('text'))
    builder.note('left-out', t('The title “{title}” of a line that has another text is left out.', { title }), place);
  if (given('tags') !== '' && given('category') !== '')
    builder.note(
      'left-out',
      t('The categories “{value}” of a line that has tags are left out.', { value: given('category') }),
      place,
    );
  const words = node.children
    .filter((child) => typeof child === 'string')
    .join(' ')
    .trim();
  if (words !== '')
    builder.note('left-out', t('The words in a line are left out: {value}', { value: words.slice(0, 200) }), place);
  for (const child of nodesIn(node))
    if (child.name !== 'outline')
      builder.note(
        'left-out',
        t('“{name}” of a line is left out: {value}', { name: child.name, value: wordsIn(child).slice(0, 200) }),
        place,
      );
}

function itemOf(node: XmlNode, depth: number): OutlineItem {
  const given = (name: string) => (node.attributes.has(name) ? { [name]: attributeOf(node, name) } : {});
  const relation = attributeOf(node, 'relation');
  const kind = RELATION_KINDS.find((each): each is RelationKind => each === relation);
  const tags = attributeOf(node, 'tags') || attributeOf(node, 'category');
  const weight = attributeOf(node, 'weight');
  const notes = ['_note', 'note', 'url', 'htmlUrl', 'xmlUrl']
    .map((name) => attributeOf(node, name))
    .filter((words) => words !== '');
  const isOwn = node.attributes.has('kind');
  return {
    depth,
    text: node.attributes.get('text') ?? attributeOf(node, 'title'),
    place: `line ${node.line}`,
    note: notes.join('\n'),
    tags: tags === '' ? [] : splitTags(tags),
    ...(kind === undefined ? {} : { kind }),
    ...(isOwn ? { isQuestion: attributeOf(node, 'kind') === 'question' } : {}),
    implicit: attributeOf(node, 'implicit') === 'true',
    weight: weight === '' || Number.isNaN(Number(weight)) ? null : Number(weight),
    ...given('scheme'),
    ...given('name'),
    ...given('sameAs'),
    ...given('step'),
  };
}

function splitTags(words: string): string[] {
  if (words.includes('\n'))
    return words
      .split('\n')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '');
  return words
    .split(',')
    .map((tag) => tag.trim().replace(/^\/+/, ''))
    .filter((tag) => tag !== '');
}
