import { idOf, recordOf, textOf } from '../reading/json-values.ts';
import type { AifEdge, AifGraph, AifNode } from './aif-graph.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The types that nodes of schemes have in AIF, by the member that says what they do. */
const TYPES = { support: 'RA', attack: 'CA', rephrase: 'MA', preference: 'PA' } as const;

const MEMBERS = { known: new Set(['atom', 'text', 'scheme', ...Object.keys(TYPES), 'source', 'target']) };

/** Tells whether a JSON value is arguebuf's own form of AIF, whose nodes and edges stand under their ids. */
export function isArguebuf(file: Fields): boolean {
  const [nodes, edges] = [file['nodes'], file['edges']];
  if (Array.isArray(nodes) || Array.isArray(edges) || Object(nodes) !== nodes || Object(edges) !== edges) return false;
  const kinds = Object.values(recordOf(nodes)).map(recordOf);
  return kinds.every((node) => 'atom' in node || 'scheme' in node);
}

export function graphOfArguebuf(file: Fields): AifGraph {
  const nodes = Object.entries(recordOf(file['nodes'])).map(([id, node]) => nodeOf(id, recordOf(node)));
  const edges = Object.entries(recordOf(file['edges'])).flatMap(([id, edge]) => edgeOf(id, recordOf(edge)));
  const { nodes: _nodes, edges: _edges, ...rest } = file;
  return {
    nodes,
    edges,
    locutions: new Map(),
    persons: new Map(),
    places: new Map(),
    html: null,
    hasGlobalIds: false,
    own: {},
    faults: [],
    times: new Map(),
    analyst: '',
    file: {
      value: [Object.values(recordOf(file['nodes'])), Object.values(recordOf(file['edges'])), rest],
      members: MEMBERS,
    },
    descriptors: 0,
  };
}

function nodeOf(id: string, node: Fields): AifNode {
  const place = `nodes["${id}"]`;
  const plain = { id, schemeId: null, own: {}, place };
  const { atom, scheme } = node;
  if (atom !== undefined) return { ...plain, type: 'I', text: textOf(recordOf(atom)['text']), scheme: '' };
  const kind = Object.entries(TYPES).find(([member]) => member in recordOf(scheme));
  const name = kind === undefined ? '' : textOf(recordOf(scheme)[kind[0]]);
  const isDefault = /^(\w*_)?DEFAULT$/.test(name);
  return { ...plain, type: kind?.[1] ?? 'RA', text: name, scheme: isDefault ? '' : name };
}

function edgeOf(id: string, { source, target }: Fields): AifEdge[] {
  const [from, to] = [idOf(source), idOf(target)];
  return from === null || to === null ? [] : [{ from, to, role: null, place: `edges["${id}"]` }];
}
