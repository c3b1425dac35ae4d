import { msg, t } from '../../language/translate.ts';
import { type KnownMarkup, noteUnreadMarkup, WORDS } from '../markup/unread-markup.ts';
import { attributeOf, nodesIn, parseXmlNodes, rootName, wordsIn } from '../markup/xml-nodes.ts';
import type { ArgumentFormat, ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder, titledRecord } from '../reading/debate-builder.ts';
import type { GivenFile } from '../reading/given-file.ts';

/** Argument graphs of the microtexts: segments of a text, what they say, and relations that may be aimed at each other. */
export const ARGGRAPH: ArgumentFormat = {
  id: 'arggraph',
  name: 'arggraph XML',
  endings: ['xml'],
  losses: [msg('Joints of segments')],
  recognises: ({ text }) => rootName(text) === 'arggraph',
  read: readArggraph,
};

interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly place: string;
}

const SOURCE = 'text';

const MARKUP: KnownMarkup = {
  arggraph: ['id', 'topic_id', 'stance'],
  edu: ['id', WORDS],
  joint: ['id'],
  adu: ['id', 'type'],
  edge: ['id', 'src', 'trg', 'type'],
};

function readArggraph(file: GivenFile): ReadDebate {
  const root = parseXmlNodes(file.text);
  const builder = new DebateBuilder({
    format: 'arggraph',
    namespace: file.title,
    title: attributeOf(root, 'id') || file.title,
  });
  for (const name of ['topic_id', 'stance'])
    if (attributeOf(root, name) !== '')
      builder.describe({
        description: ['topic_id', 'stance']
          .map((each) => [each, attributeOf(root, each)])
          .filter(([, value]) => value !== '')
          .map(([each, value]) => `${each}: ${value}`)
          .join('\n'),
      });
  const edges = nodesIn(root, 'edge').map(
    (node): Edge => ({
      id: attributeOf(node, 'id'),
      from: attributeOf(node, 'src'),
      to: attributeOf(node, 'trg'),
      type: attributeOf(node, 'type'),
      place: `line ${node.line}`,
    }),
  );
  const segments = addText(builder, root);
  // Segments lead to what they say, some through joints.
  const into = Map.groupBy(
    edges.filter(({ type }) => type === 'seg'),
    ({ to }) => to,
  );
  const partsOf = (id: string): string[] =>
    (into.get(id) ?? []).flatMap(({ from }) =>
      segments.has(from) ? [from] : (into.get(from) ?? []).map((each) => each.from),
    );
  for (const node of nodesIn(root, 'adu')) {
    const id = attributeOf(node, 'id');
    const parts = partsOf(id).filter((part) => segments.has(part));
    const text = parts.map((part) => segments.get(part)?.text ?? '').join(' ');
    const side = attributeOf(node, 'type');
    builder.statement(
      id,
      { text, tags: side === 'opp' ? ['opponent'] : side === 'pro' ? ['proponent'] : [] },
      `line ${node.line}`,
    );
    for (const part of parts) builder.citation({ statement: id, excerpt: part });
  }
  addEdges(builder, edges);
  noteUnreadMarkup(builder, root, MARKUP);
  return builder.finish();
}

function addText(
  builder: DebateBuilder,
  root: ReturnType<typeof parseXmlNodes>,
): Map<string, { text: string; place: string }> {
  const segments = new Map(
    nodesIn(root, 'edu').map((node) => [attributeOf(node, 'id'), { text: wordsIn(node), place: `line ${node.line}` }]),
  );
  if (segments.size === 0) return segments;
  let text = '';
  const places = new Map<string, { start: number; end: number }>();
  for (const [id, segment] of segments) {
    if (text !== '') text += ' ';
    places.set(id, { start: text.length, end: text.length + segment.text.length });
    text += segment.text;
  }
  builder.source(SOURCE, { csl: titledRecord(attributeOf(root, 'id') || t('Text')), text, verbatim: true });
  for (const [id, place] of places) builder.excerpt(id, { source: SOURCE, place }, segments.get(id)?.place ?? null);
  return segments;
}

const KINDS: Readonly<Record<string, { readonly kind: 'supports' | 'attacks' | 'restates'; readonly scheme: string }>> =
  {
    sup: { kind: 'supports', scheme: '' },
    exa: { kind: 'supports', scheme: 'example' },
    reb: { kind: 'attacks', scheme: '' },
    und: { kind: 'attacks', scheme: '' },
    res: { kind: 'restates', scheme: '' },
  };

/** Adds relations. “add” joins a premise to another relation. */
function addEdges(builder: DebateBuilder, edges: readonly Edge[]): void {
  const known = new Map(edges.map((edge) => [edge.id, edge]));
  const joined = Map.groupBy(
    edges.filter(({ type }) => type === 'add'),
    ({ to }) => to,
  );
  for (const { id, from, to, type, place } of edges) {
    const said = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
    if (said === undefined) {
      if (type !== 'seg' && type !== 'add')
        builder.note('left-out', t('A relation of the kind “{type}” is left out.', { type }), place);
      else if (type === 'add' && !known.has(to))
        builder.note(
          'left-out',
          t('A premise that is added to “{to}”, which is not there, is left out.', { to }),
          place,
        );
      continue;
    }
    const premises = [from, ...(joined.get(id) ?? []).map((edge) => edge.from)];
    const target = known.has(to) ? { relation: to } : { statement: to };
    builder.relation(id, { ...said, premises, target }, place);
  }
}
