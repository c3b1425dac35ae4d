/**
 * AIF as a graph of nodes and edges, whatever dialect it is written in: the Argument Interchange Format of Chesñevar et al.
 * (2006), with locutions as in Inference Anchoring Theory (Budzynska et al. 2016).
 */
import type { KnownMembers } from '../reading/unread-members.ts';

export const SCHEME_TYPES = ['RA', 'CA', 'MA'] as const;
/** A node that relates: inference, conflict or rephrase. */
export type SchemeType = (typeof SCHEME_TYPES)[number];

export interface AifNode {
  readonly id: string;
  /** Upper-case, `I`, `L`, `RA` and so on; whatever the file says. */
  readonly type: string;
  readonly text: string;
  /** The scheme of a node that relates, '' for none. */
  readonly scheme: string;
  readonly schemeId: string | null;
  /** What this program added when it wrote the file. */
  readonly own: Readonly<Record<string, unknown>>;
  /** Where in the file it stands. */
  readonly place: string;
}

export interface AifEdge {
  readonly from: string;
  readonly to: string;
  /** The role of a premise, or the critical question that is asked. */
  readonly role: string | null;
  readonly place: string;
}

export interface AifLocution {
  readonly person: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly source: string | null;
}

export interface AifPlace {
  readonly x: number;
  readonly y: number;
}

export interface AifGraph {
  readonly nodes: readonly AifNode[];
  readonly edges: readonly AifEdge[];
  /** By the id of the node of type `L`. */
  readonly locutions: ReadonlyMap<string, AifLocution>;
  /** Names of persons, by their ids. */
  readonly persons: ReadonlyMap<string, string>;
  /** Where nodes are drawn. */
  readonly places: ReadonlyMap<string, AifPlace>;
  /** The analysed text as HTML, in which spans are anchored; null where the file has none. */
  readonly html: string | null;
  /** True if ids mean the same nodes in every file. */
  readonly hasGlobalIds: boolean;
  /** What this program added when it wrote the file. */
  readonly own: Readonly<Record<string, unknown>>;
  readonly faults: readonly AifFault[];
  /** When nodes were made, by their ids, as far as that is not the one time that this program gives to all. */
  readonly times: ReadonlyMap<string, string>;
  /** Who analysed the text; '' where nobody is named. */
  readonly analyst: string;
  /** The file, and what of it is known by its names. */
  readonly file: { readonly value: unknown; readonly members: KnownMembers };
  /** Number of descriptors of schemes and of critical questions, for which a debate has no words. */
  readonly descriptors: number;
}

/** A part of the file that is no node or edge. */
export interface AifFault {
  readonly text: string;
  readonly place: string;
}

/** The ids of neighbours, by a node's id, in the order of the edges. */
export interface Neighbours {
  readonly into: (id: string) => readonly AifNode[];
  readonly outOf: (id: string) => readonly AifNode[];
}

export function isSchemeType(type: string): type is SchemeType {
  return SCHEME_TYPES.some((each) => each === type);
}

/** Returns the first node with each id. */
export function nodesById(nodes: readonly AifNode[]): Map<string, AifNode> {
  const byId = new Map<string, AifNode>();
  for (const node of nodes) if (!byId.has(node.id)) byId.set(node.id, node);
  return byId;
}

export function neighboursIn(edges: readonly AifEdge[], byId: ReadonlyMap<string, AifNode>): Neighbours {
  const into = new Map<string, AifNode[]>();
  const outOf = new Map<string, AifNode[]>();
  for (const { from, to } of edges) {
    const [source, target] = [byId.get(from), byId.get(to)];
    if (source === undefined || target === undefined) continue;
    add(into, to, source);
    add(outOf, from, target);
  }
  return { into: (id) => into.get(id) ?? [], outOf: (id) => outOf.get(id) ?? [] };
}

function add(lists: Map<string, AifNode[]>, key: string, node: AifNode): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [node]);
  else list.push(node);
}
