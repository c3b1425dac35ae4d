import { RELATION_KINDS, type Relation, type RelationKind, type Statement } from '../../model/entities.ts';
import { listOf, recordOf, stringOf } from '../reading/json-values.ts';
import type { GraphEdge, GraphNode } from './read-graph.ts';

/** The member under which nodes and arrows carry what formats of graphs have no words for. */
export const OWN_MEMBER = 'counterclaim';

/** A node without its key and its place in the file. */
export type Unplaced = GraphNode extends infer N ? (N extends GraphNode ? Omit<N, 'key' | 'place'> : never) : never;

export function statementMember({ kind, text, implicit, note, tags, weight }: Statement): object {
  return { role: 'statement', kind, text, implicit, note, tags, weight };
}

export function relationMember({ kind, scheme, note, weight }: Relation): object {
  return { role: 'relation', kind, scheme, note, weight };
}

/** Returns what a node says of itself; null for one that this program did not write. */
export function ownNode(value: unknown): Unplaced | null {
  const { role, kind, text, implicit, note, tags, weight, scheme } = recordOf(value);
  const details = { note: stringOf(note), weight: typeof weight === 'number' ? weight : null };
  if (role === 'relation' && isRelationKind(kind)) return { role, kind, scheme: stringOf(scheme), ...details };
  if (role !== 'statement' || typeof text !== 'string') return null;
  return {
    role,
    text,
    kind: kind === 'question' ? 'question' : 'claim',
    implicit: implicit === true,
    tags: listOf(tags).map(stringOf),
    ...details,
  };
}

/** Returns what an arrow says of itself. */
export function ownEdge(value: unknown): Pick<GraphEdge, 'kind'> & Partial<GraphEdge> {
  const { role, kind, scheme, note, weight } = recordOf(value);
  if (role !== 'relation' || !isRelationKind(kind)) return { kind: null };
  const details = {
    scheme: stringOf(scheme),
    note: stringOf(note),
    weight: typeof weight === 'number' ? weight : null,
  };
  return { kind, isRelation: true, ...details };
}

function isRelationKind(kind: unknown): kind is RelationKind {
  return RELATION_KINDS.some((each) => each === kind);
}

/** Returns what a text in JSON says; an empty record for what is not JSON. */
export function memberIn(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}
