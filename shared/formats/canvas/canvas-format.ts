import { msg, t } from '../../language/translate.ts';
import { LIMITS } from '../../model/limits.ts';
import { OWN_MEMBER, ownEdge, ownNode, type Unplaced } from '../graphs/own-members.ts';
import { addGraph, type GraphEdge, type GraphNode } from '../graphs/read-graph.ts';
import { kindOfColour, kindOfLabel } from '../graphs/relation-label.ts';
import type { ArgumentFormat, ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenFile } from '../reading/given-file.ts';
import { listOf, recordOf, stringOf } from '../reading/json-values.ts';
import { type KnownMembers, noteUnreadMembers } from '../reading/unread-members.ts';

const MAP = 'map';
/** Every card is looked for in every group. */
const MOST_GROUPS = 2_000;
/** Colours by which arrows mean something when no label says it: red and green. */
const COLOURS: Readonly<Record<string, GraphEdge['kind']>> = { '1': 'attacks', '4': 'supports' };
const NODE_MEMBERS = new Set([
  'id',
  'type',
  'text',
  'file',
  'subpath',
  'url',
  'label',
  'x',
  'y',
  'width',
  'height',
  'color',
  'background',
  'backgroundStyle',
  OWN_MEMBER,
]);

const EDGE_MEMBERS: KnownMembers = {
  known: new Set(['edges', 'id', 'fromNode', 'toNode', 'fromSide', 'toSide', 'fromEnd', 'toEnd', 'color', 'label']),
  whole: new Set([OWN_MEMBER]),
};

/** JSON Canvas 1.0. */
export const CANVAS: ArgumentFormat = {
  id: 'canvas',
  name: msg('JSON Canvas'),
  endings: ['canvas'],
  losses: [msg('Colours and sizes of cards'), msg('Groups become tags')],
  recognises: ({ name, object }) => {
    if (object === undefined) return false;
    const { nodes, edges } = object;
    if (nodes === undefined && edges === undefined) return /\.canvas$/i.test(name) && Object.keys(object).length === 0;
    const [node] = listOf(nodes);
    const [edge] = listOf(edges);
    const isCanvas =
      (node === undefined || 'type' in recordOf(node)) && (edge === undefined || 'fromNode' in recordOf(edge));
    return (
      isCanvas &&
      (node !== undefined
        ? ['text', 'file', 'link', 'group'].includes(stringOf(recordOf(node)['type']))
        : edge !== undefined || /\.canvas$/i.test(name))
    );
  },
  read: readCanvas,
};

interface Group {
  readonly value: Readonly<Record<string, unknown>>;
  readonly place: string;
  readonly box: Box | null;
  used: boolean;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function readCanvas(file: GivenFile): ReadDebate {
  const canvas = file.object ?? {};
  const builder = new DebateBuilder({ format: 'canvas', namespace: file.title, title: file.title });
  const own = recordOf(canvas[OWN_MEMBER]);
  if (typeof own['title'] === 'string')
    builder.describe({
      title: own['title'],
      description: stringOf(own['description']),
      author: stringOf(own['author']),
    });
  const nodes = listOf(canvas['nodes']).map((value, at) => ({ value: recordOf(value), place: `nodes[${at}]` }));
  const allGroups = nodes.filter(({ value }) => value['type'] === 'group');
  const groups: Group[] = allGroups
    .slice(0, MOST_GROUPS)
    .map(({ value, place }) => ({ value, place, box: boxOf(value), used: false }));
  builder.map(MAP, { title: stringOf(own['map']) || file.title });
  const drawn: GraphNode[] = [];
  for (const { value, place } of nodes) {
    if (value['type'] === 'group') continue;
    const id = stringOf(value['id']) || place;
    const box = boxOf(value);
    const known = ownNode(value[OWN_MEMBER]);
    const tags = box === null ? [] : tagsOf(builder, box, groups, place);
    const node = known === null ? nodeOf(builder, value, place) : known;
    drawn.push(
      node.role === 'statement'
        ? { ...node, key: id, place, tags: [...(node.tags ?? []), ...tags] }
        : { ...node, key: id, place },
    );
    if (box !== null && node.role === 'statement') builder.place(MAP, id, box);
    const unknown = Object.keys(value).filter((name) => !NODE_MEMBERS.has(name));
    if (unknown.length > 0)
      builder.note(
        'left-out',
        t('Of a card, {value} left out.', { value: unknown.map((name) => `“${name}”`).join(', ') }),
        place,
      );
  }
  addGraph(
    builder,
    drawn,
    listOf(canvas['edges']).map((value, at) => edgeOf(builder, recordOf(value), `edges[${at}]`)),
  );
  for (const { value, place, used } of groups) {
    if (used && labelOf(value).length > 0)
      builder.note(
        'repaired',
        t('The group “{value}” became a tag of the cards in it.', { value: stringOf(value['label']) }),
        place,
      );
    else
      builder.note(
        'left-out',
        t('The group “{value}” is left out: {used, select, yes {it has no label} other {it holds no card}}.', {
          value: stringOf(value['label']),
          used: used ? 'yes' : 'no',
        }),
        place,
      );
    if (value['background'] !== undefined)
      builder.note('left-out', t('The picture behind a group is left out.'), place);
  }
  const unread = allGroups.length - groups.length;
  if (unread > 0)
    builder.note(
      'left-out',
      t('{unread, plural, one {# group} other {# groups}} left out: the first {MOST_GROUPS, number} are read.', {
        unread,
        MOST_GROUPS,
      }),
      null,
    );
  const edges = listOf(canvas['edges']);
  noteUnreadMembers(builder, { edges }, EDGE_MEMBERS);
  for (const name of Object.keys(canvas))
    if (!['nodes', 'edges', OWN_MEMBER].includes(name))
      builder.note('left-out', t('“{name}” is left out.', { name }), name);
  return builder.finish();
}

/** Returns the labels of the groups around a card, as many as a statement may have tags, and marks the groups as used. */
function tagsOf(builder: DebateBuilder, box: Box, groups: readonly Group[], place: string): string[] {
  const tags = new Set<string>();
  let over = 0;
  for (const group of groups) {
    if (group.box === null || !isInside(box, group.box)) continue;
    group.used = true;
    for (const label of labelOf(group.value)) {
      if (tags.has(label)) continue;
      if (tags.size < LIMITS.tags) tags.add(label);
      else over += 1;
    }
  }
  if (over > 0)
    builder.note(
      'left-out',
      t(
        '{over, plural, one {# group} other {# groups}} around a card became no tag of it: it may have {tags, number}.',
        { over, tags: LIMITS.tags },
      ),
      place,
    );
  return [...tags];
}

function nodeOf(builder: DebateBuilder, value: Readonly<Record<string, unknown>>, place: string): Unplaced {
  const type = stringOf(value['type']);
  const address = type === 'file' ? `${stringOf(value['file'])}${stringOf(value['subpath'])}` : stringOf(value['url']);
  if (type !== 'text' && address !== '') {
    builder.note(
      'not-expressed',
      t('A card that shows “{address}” came in as a claim with that as its text.', { address }),
      place,
    );
    return { role: 'statement', text: address, note: address };
  }
  if (type !== 'text')
    builder.note('repaired', t('A card of the kind “{type}” came in as one with text.', { type }), place);
  const text = plainText(stringOf(value['text']));
  return { role: 'statement', text, kind: /^[^\n]*[?？]$/.test(text) ? 'question' : 'claim' };
}

/** Returns the words of Markdown without what marks headings and emphasis. */
function plainText(markdown: string): string {
  return markdown
    .replace(/^#{1,6}[^\S\n]+/gm, '')
    .replace(/(\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)\1/g, '$2')
    .trim();
}

function edgeOf(builder: DebateBuilder, value: Readonly<Record<string, unknown>>, place: string): GraphEdge {
  const [from, to] = [stringOf(value['fromNode']), stringOf(value['toNode'])];
  const label = stringOf(value['label']).trim();
  const own = ownEdge(value[OWN_MEMBER]);
  const kind =
    own.kind ?? kindOfLabel(label) ?? COLOURS[stringOf(value['color'])] ?? kindOfColour(stringOf(value['color']));
  // By default an arrow has its head at its end.
  const isTurned = value['fromEnd'] === 'arrow' && value['toEnd'] === 'none';
  if (value['fromEnd'] === 'arrow' && value['toEnd'] !== 'none')
    builder.note('not-expressed', t('An arrow with two heads came in with one.'), place);
  const scheme = own.kind === null && kindOfLabel(label) === null ? label : '';
  return {
    scheme,
    ...own,
    key: stringOf(value['id']) || place,
    from: isTurned ? to : from,
    to: isTurned ? from : to,
    kind,
    place,
  };
}

function boxOf(value: Readonly<Record<string, unknown>>): Box | null {
  const box = { x: value['x'], y: value['y'], width: value['width'], height: value['height'] };
  return Object.values(box).every((each) => typeof each === 'number') ? (box as Box) : null;
}

function isInside(box: Box, group: Box): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return x >= group.x && x <= group.x + group.width && y >= group.y && y <= group.y + group.height;
}

function labelOf(value: Readonly<Record<string, unknown>>): string[] {
  const label = stringOf(value['label']).trim();
  return label === '' ? [] : [label];
}
