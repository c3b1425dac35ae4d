import type { AifIds } from './aif-ids.ts';

export interface WrittenNode {
  readonly nodeID: string;
  readonly text: string;
  readonly type: string;
  readonly timestamp: string;
  readonly scheme?: string;
  readonly schemeID?: string;
  readonly counterclaim?: object;
}

export interface WrittenEdge {
  readonly fromID: string;
  readonly toID: string;
  readonly formEdgeID: string | null;
}

export interface WrittenLocution {
  readonly nodeID: string;
  readonly personID: string;
  readonly timestamp: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly source: string | null;
}

export interface Participant {
  readonly participantID: string;
  readonly firstname: string;
  readonly surname: string;
}

/** The nodes, edges and locutions that are being written. */
export interface AifDraft {
  readonly ids: AifIds;
  readonly nodes: WrittenNode[];
  readonly edges: WrittenEdge[];
  readonly locutions: WrittenLocution[];
  readonly participants: Participant[];
  /** The time that every node has: AIF wants one, and the same debate gives the same bytes. */
  readonly timestamp: string;
}

/** Adds an edge from one node to another. */
export function connect({ edges }: AifDraft, fromID: string, toID: string, formEdgeID: string | null = null): void {
  edges.push({ fromID, toID, formEdgeID });
}
