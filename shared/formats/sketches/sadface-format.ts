import { msg, t } from '../../language/translate.ts';
import { addGraph, type GraphEdge, type GraphNode } from '../graphs/read-graph.ts';
import { kindOfLabel } from '../graphs/relation-label.ts';
import type { ArgumentFormat, ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenFile } from '../reading/given-file.ts';
import { listOf, recordOf, stringOf } from '../reading/json-values.ts';
import { type KnownMembers, noteUnreadMembers } from '../reading/unread-members.ts';

/** SADFace: atoms and schemes, with resources and the passages of them that atoms come from. */
export const SADFACE: ArgumentFormat = {
  id: 'sadface',
  name: msg('SADFace JSON'),
  endings: ['json'],
  losses: [msg('Metadata of nodes goes to notes')],
  recognises: ({ object }) => {
    if (object === undefined || !Array.isArray(object['nodes']) || !Array.isArray(object['edges'])) return false;
    const node = recordOf(object['nodes'][0]);
    const edge = recordOf(object['edges'][0]);
    return 'source_id' in edge || (['atom', 'scheme'].includes(stringOf(node['type'])) && 'id' in node);
  },
  read: readSadface,
};

const MEMBERS: KnownMembers = {
  known: new Set([
    ...[
      'id',
      'metadata',
      'core',
      'title',
      'description',
      'notes',
      'analyst_name',
      'resources',
      'content',
      'type',
      'nodes',
      'name',
      'text',
    ],
    ...['sources', 'resource_id', 'offset', 'length', 'edges', 'source_id', 'target_id'],
  ]),
};

function readSadface(file: GivenFile): ReadDebate {
  const graph = file.object ?? {};
  const core = recordOf(recordOf(graph['metadata'])['core']);
  const builder = new DebateBuilder({
    format: 'sadface',
    namespace: stringOf(core['id'] ?? graph['id']) || file.title,
    title: stringOf(core['title']) || stringOf(core['description']) || file.title,
  });
  builder.describe({ author: stringOf(core['analyst_name']), description: stringOf(core['notes']) });
  listOf(graph['resources']).forEach((value, at) => {
    const { id, content, metadata, type } = recordOf(value);
    const said = recordOf(recordOf(metadata)['core']);
    builder.source(
      stringOf(id) || `resource ${at}`,
      {
        csl: { type: 'document', title: stringOf(said['title']) || stringOf(type) || t('Resource') },
        text: stringOf(content),
      },
      `resources[${at}]`,
    );
  });
  const nodes = listOf(graph['nodes']).map((value, at) => nodeOf(builder, recordOf(value), `nodes[${at}]`));
  const edges = listOf(graph['edges']).map((value, at): GraphEdge => {
    const { id, source_id: from, target_id: to } = recordOf(value);
    return {
      key: stringOf(id) || `edge ${at}`,
      from: stringOf(from),
      to: stringOf(to),
      kind: null,
      place: `edges[${at}]`,
    };
  });
  addGraph(builder, nodes, edges);
  listOf(graph['nodes']).forEach((value, at) => {
    addPassages(builder, recordOf(value), `nodes[${at}]`);
  });
  // What is said of a node goes to its note.
  const drawn = listOf(graph['nodes']).map((value) => ({ ...recordOf(value), metadata: null }));
  noteUnreadMembers(builder, { ...graph, nodes: drawn }, MEMBERS);
  return builder.finish();
}

function nodeOf(builder: DebateBuilder, value: Readonly<Record<string, unknown>>, place: string): GraphNode {
  const key = stringOf(value['id']) || place;
  const name = stringOf(value['name']) || stringOf(value['text']);
  const metadata = Object.entries(recordOf(value['metadata'])).filter(
    ([, words]) => Object.keys(recordOf(words)).length > 0 || stringOf(words) !== '',
  );
  const note = metadata.map(([of, words]) => `${of}: ${stringOf(words) || JSON.stringify(words)}`).join('\n');
  if (value['type'] !== 'scheme') {
    if (value['type'] !== 'atom')
      builder.note(
        'repaired',
        t('A node of the kind “{value}” came in as a statement.', { value: stringOf(value['type']) }),
        place,
      );
    return { role: 'statement', text: stringOf(value['text']), note, key, place };
  }
  const kind = /conflict|attack/i.test(name) ? 'attacks' : (kindOfLabel(name) ?? 'supports');
  return { role: 'relation', kind, scheme: /^(?:support|conflict|attack)$/i.test(name) ? '' : name, note, key, place };
}

function addPassages(builder: DebateBuilder, value: Readonly<Record<string, unknown>>, place: string): void {
  const statement = stringOf(value['id']) || place;
  listOf(value['sources']).forEach((each, at) => {
    const { id, resource_id: resource, text, offset, length } = recordOf(each);
    const key = stringOf(id) || `${statement} ${at}`;
    const [start, size] = [Number(offset), Number(length)];
    const span = Number.isInteger(start) && size > 0 ? { start, end: start + size } : { exact: stringOf(text) };
    builder.excerpt(key, { source: stringOf(resource), place: span }, place);
    if (builder.has('excerpt', key)) builder.citation({ statement, excerpt: key }, place);
  });
}
