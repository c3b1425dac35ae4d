import { msg, t } from '../../language/translate.ts';
import { memberIn, OWN_MEMBER, ownEdge, ownNode } from '../graphs/own-members.ts';
import { addGraph, type GraphEdge, type GraphNode } from '../graphs/read-graph.ts';
import { kindOfColour, kindOfLabel } from '../graphs/relation-label.ts';
import type { ArgumentFormat, ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenFile } from '../reading/given-file.ts';
import { UnreadNames } from '../reading/unread-names.ts';
import { type DotEdge, type DotGraph, type DotNode, dotWords, parseDot } from './parse-dot.ts';

/** Graphs in the language of Graphviz. */
export const DOT: ArgumentFormat = {
  id: 'dot',
  name: msg('Graphviz DOT'),
  endings: ['dot', 'gv'],
  losses: [msg('Colours, shapes and styles'), msg('Clusters become tags')],
  recognises: ({ text }) =>
    /^(?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/|#[^\n]*\n)*(?:strict\s+)?(?:di)?graph\b[^{;\n]*\{/i.test(
      text.slice(0, 20_000),
    ),
  read: readDot,
};

function readDot(file: GivenFile): ReadDebate {
  const { name, attributes, nodes, edges } = parseDot(file.text);
  const title = dotWords(attributes.get('label') ?? '') || dotWords(name) || file.title;
  const builder = new DebateBuilder({ format: 'dot', namespace: file.title, title });
  if (edges.some(({ isDirected }) => !isDirected))
    builder.note(
      'repaired',
      t('Its lines have no direction: each came in as one from its first end to its second.'),
      null,
    );
  const clusters = new Set(nodes.flatMap((node) => node.clusters));
  for (const label of clusters)
    builder.note(
      'repaired',
      t('The cluster “{label}” became a tag of what it holds.', { label: dotWords(label) }),
      null,
    );
  addGraph(builder, nodes.map(nodeOf), edges.map(edgeOf));
  noteUnread(builder, { attributes, nodes, edges });
  return builder.finish();
}

const READ = {
  graph: new Set(['label']),
  node: new Set(['label', 'shape', 'color', 'URL', 'href', 'tooltip', OWN_MEMBER]),
  edge: new Set(['label', 'xlabel', 'kind', 'type', 'color', 'dir', OWN_MEMBER]),
};

/** Notes the attributes of which nothing came in, but for those with which this program draws what it writes. */
function noteUnread(
  builder: DebateBuilder,
  { attributes, nodes, edges }: Pick<DotGraph, 'attributes' | 'nodes' | 'edges'>,
): void {
  if (nodes.some((node) => node.attributes.has(OWN_MEMBER))) return;
  const unread = new UnreadNames();
  const add = (of: keyof typeof READ, given: ReadonlyMap<string, string>, line: number) => {
    for (const [name, value] of given)
      if (value !== '' && !READ[of].has(name))
        unread.add(
          t('{name} of a {of, select, graph {graph} node {node} other {edge}}', { name, of }),
          () => `line ${line}`,
        );
  };
  add('graph', attributes, 1);
  for (const node of nodes) add('node', node.attributes, node.line);
  for (const edge of edges) add('edge', edge.attributes, edge.line);
  unread.note(builder);
}

function nodeOf({ name, attributes, clusters, line }: DotNode): GraphNode {
  const place = `line ${line}`;
  const own = ownNode(memberIn(unescaped(attributes.get(OWN_MEMBER) ?? '')));
  const tags = clusters.map((label) => dotWords(label));
  if (own !== null)
    return own.role === 'statement'
      ? { ...own, key: name, place, tags: [...(own.tags ?? []), ...tags] }
      : { ...own, key: name, place };
  const text = dotWords(attributes.get('label') ?? '\\N', name);
  if (/^(?:diamond|point)$/.test(attributes.get('shape') ?? '')) {
    const kind = /conflict|^CA\b/i.test(text)
      ? 'attacks'
      : /rephrase|^MA\b/i.test(text)
        ? 'restates'
        : (kindOfLabel(text) ?? kindOfColour(attributes.get('color') ?? '') ?? 'supports');
    return {
      role: 'relation',
      kind,
      scheme: /^(?:RA|CA|MA|supports|attacks)?$/.test(text) ? '' : text,
      key: name,
      place,
    };
  }
  const address = attributes.get('URL') ?? attributes.get('href') ?? '';
  const note = [dotWords(attributes.get('tooltip') ?? ''), address].filter((words) => words !== '' && words !== text);
  return { role: 'statement', text, note: note.join('\n'), tags, key: name, place };
}

function edgeOf({ from, to, attributes, line }: DotEdge, at: number): GraphEdge {
  const own = ownEdge(memberIn(unescaped(attributes.get(OWN_MEMBER) ?? '')));
  const label = dotWords(attributes.get('label') ?? attributes.get('xlabel') ?? '');
  const said = attributes.get('kind') ?? attributes.get('type') ?? '';
  const kind = own.kind ?? kindOfLabel(label) ?? kindOfLabel(said) ?? kindOfColour(attributes.get('color') ?? '');
  const isTurned = attributes.get('dir') === 'back';
  const scheme = own.kind === null && kindOfLabel(label) === null ? label : '';
  return {
    scheme,
    ...own,
    key: `edge ${at + 1}`,
    from: isTurned ? to : from,
    to: isTurned ? from : to,
    kind,
    place: `line ${line}`,
  };
}

function unescaped(words: string): string {
  return words.replace(/%(22|25|5C|0A|0D)/g, (code) => decodeURIComponent(code));
}
