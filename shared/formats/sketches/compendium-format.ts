import { msg, t } from '../../language/translate.ts';
import type { RelationKind } from '../../model/entities.ts';
import { type KnownMarkup, noteUnreadMarkup, WORDS } from '../markup/unread-markup.ts';
import {
  attributeOf,
  nodeIn,
  nodesIn,
  nodesUnder,
  parseXmlNodes,
  rootName,
  wordsIn,
  type XmlNode,
} from '../markup/xml-nodes.ts';
import type { ArgumentFormat, ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenFile } from '../reading/given-file.ts';

/** Kinds of nodes by number; shortcuts have the same with ten added. */
const VIEWS = new Set([1, 2]);
const ISSUE = 3;
const PRO = 6;
const CON = 7;
const REFERENCE = 9;
const NAMES: Readonly<Record<number, string>> = {
  4: 'position',
  5: 'argument',
  8: 'decision',
  9: 'reference',
  10: 'note',
};
/** Kinds of links by number. */
const LINKS: Readonly<Record<string, RelationKind>> = {
  '40': 'supports',
  '41': 'attacks',
  '42': 'attacks',
  '44': 'restates',
  '47': 'answers',
};

/** What Compendium exports as XML. */
export const COMPENDIUM: ArgumentFormat = {
  id: 'compendium',
  name: msg('Compendium XML'),
  endings: ['xml'],
  losses: [msg('Pictures, backgrounds and media'), msg('Kinds of nodes become tags')],
  recognises: ({ text }) => rootName(text) === 'model' && /<(?:views|nodes|links)\b/.test(text.slice(0, 200_000)),
  read: readCompendium,
};

const MARKUP: KnownMarkup = {
  model: ['rootview'],
  views: [],
  view: [
    'id',
    'viewref',
    'noderef',
    'XPosition',
    'YPosition',
    'xPosition',
    'yPosition',
    'xposition',
    'yposition',
    'xPos',
    'yPos',
  ],
  nodes: [],
  node: ['id', 'type', 'label', 'author'],
  details: [WORDS],
  page: ['pageno', WORDS],
  detail: [WORDS],
  source: [WORDS],
  // Named with its node.
  image: [WORDS],
  coderefs: [],
  coderef: ['coderef'],
  codes: [],
  code: ['id', 'name'],
  links: [],
  link: ['id', 'type', 'from', 'to', 'label'],
};

function readCompendium(file: GivenFile): ReadDebate {
  const root = parseXmlNodes(file.text);
  const nodes = nodesIn(nodeIn(root, 'nodes'), 'node');
  const kinds = new Map(nodes.map((node) => [attributeOf(node, 'id'), Number(attributeOf(node, 'type'))]));
  const labels = new Map(nodes.map((node) => [attributeOf(node, 'id'), attributeOf(node, 'label')]));
  const top = labels.get(attributeOf(root, 'rootview'));
  const builder = new DebateBuilder({ format: 'compendium', namespace: file.title, title: top || file.title });
  const codes = new Map(nodesUnder(root, 'code').map((code) => [attributeOf(code, 'id'), attributeOf(code, 'name')]));
  for (const node of nodes) addNode(builder, node, codes);
  for (const node of nodesIn(nodeIn(root, 'links'), 'link')) addLink(builder, node, kinds);
  addViews(builder, root, { kinds, labels });
  noteUnreadMarkup(builder, root, MARKUP);
  return builder.finish();
}

function addNode(builder: DebateBuilder, node: XmlNode, codes: ReadonlyMap<string, string>): void {
  const id = attributeOf(node, 'id');
  const place = `line ${node.line}`;
  const type = Number(attributeOf(node, 'type'));
  const label = attributeOf(node, 'label');
  if (VIEWS.has(type)) return;
  if (type > 10)
    builder.note('repaired', t('A shortcut “{label}” came in as a statement of its own.', { label }), place);
  const details = nodesIn(node, 'details').filter((each) => nodesUnder(each, 'page', 'detail').length === 0);
  const pages = [...details, ...nodesUnder(node, 'page', 'detail')].map(wordsIn).filter((words) => words !== '');
  const author = attributeOf(node, 'author');
  const source = wordsIn(nodeIn(node, 'source'));
  const tags = [
    NAMES[type] ?? '',
    ...nodesUnder(node, 'coderef').map((each) => codes.get(attributeOf(each, 'coderef')) ?? ''),
  ].filter((tag) => tag !== '');
  const note = [...pages, ...(author === '' ? [] : [`author: ${author}`]), ...(source === '' ? [] : [source])].join(
    '\n',
  );
  builder.statement(id, { text: label, kind: type % 10 === ISSUE ? 'question' : 'claim', note, tags }, place);
  if (type === REFERENCE && source === '')
    builder.note('not-expressed', t('The reference “{label}” came in as a claim.', { label }), place);
  if (wordsIn(nodeIn(node, 'image')) !== '') builder.note('left-out', t('The picture of a node is left out.'), place);
}

function addLink(builder: DebateBuilder, node: XmlNode, kinds: ReadonlyMap<string, number>): void {
  const [from, to] = [attributeOf(node, 'from'), attributeOf(node, 'to')];
  const place = `line ${node.line}`;
  if (VIEWS.has(kinds.get(from) ?? 0) || VIEWS.has(kinds.get(to) ?? 0)) {
    builder.note('left-out', t('A link to or from a map is left out.'), place);
    return;
  }
  const [own, aim] = [(kinds.get(from) ?? 0) % 10, (kinds.get(to) ?? 0) % 10];
  const said = LINKS[attributeOf(node, 'type')];
  const kind =
    said ??
    (own === CON
      ? 'attacks'
      : own === PRO
        ? 'supports'
        : own === ISSUE
          ? 'questions'
          : aim === ISSUE
            ? 'answers'
            : 'supports');
  builder.relation(
    attributeOf(node, 'id') || place,
    { kind, premises: [from], target: { statement: to }, scheme: attributeOf(node, 'label') },
    place,
  );
}

function addViews(
  builder: DebateBuilder,
  root: XmlNode,
  { kinds, labels }: { kinds: ReadonlyMap<string, number>; labels: ReadonlyMap<string, string> },
): void {
  let inside = 0;
  let apart = 0;
  for (const view of nodesIn(nodeIn(root, 'views'), 'view')) {
    const [map, node] = [attributeOf(view, 'viewref'), attributeOf(view, 'noderef')];
    if (VIEWS.has(kinds.get(node) ?? 0)) inside += map === '' ? 0 : 1;
    const isMap = (kinds.get(map) ?? 2) === 2;
    if (!isMap || !builder.has('statement', node)) {
      if (builder.has('statement', node)) apart += 1;
      continue;
    }
    builder.map(map, { title: labels.get(map) || t('Map') });
    const [x, y] = ['x', 'y'].map((axis) => {
      const names = [`${axis}Pos`, `${axis}position`, `${axis}Position`, `${axis.toUpperCase()}Position`];
      return Number(names.map((name) => attributeOf(view, name)).find((value) => value !== '') ?? Number.NaN);
    });
    builder.place(map, node, { x: x ?? Number.NaN, y: y ?? Number.NaN });
  }
  if (apart > 0)
    builder.note(
      'left-out',
      t('{apart, plural, one {# place} other {# places}} in lists left out: only maps have places.', { apart }),
      null,
    );
  if (inside > 0)
    builder.note(
      'not-expressed',
      t('{inside, plural, one {# map} other {# maps}} inside others stand beside them.', { inside }),
      null,
    );
}
