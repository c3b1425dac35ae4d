import type { DebateData } from '../../model/debate.ts';
import { type AifDraft, connect } from './aif-draft.ts';
import { type KeptAif, keptAifOf } from './kept-aif.ts';

/** Writes what AIF said and a debate has no words for: nodes, edges between what is still there, and roles of premises. */
export function writeKept(data: DebateData, draft: AifDraft): void {
  for (const { nodes, edges, roles, times, spoken } of keptAifOf(data)) {
    const written = new Map<string, string>();
    const present = new Set(draft.nodes.map(({ nodeID }) => nodeID));
    for (const { id, type, text, scheme, person, start } of nodes) {
      const nodeID = draft.ids.take(id);
      written.set(id, nodeID);
      draft.nodes.push({ nodeID, text, type, timestamp: draft.timestamp, ...(scheme === undefined ? {} : { scheme }) });
      if (person === undefined && start === undefined) continue;
      const { timestamp } = draft;
      draft.locutions.push({
        nodeID,
        personID: person ?? '',
        timestamp,
        start: start ?? null,
        end: null,
        source: null,
      });
    }
    const nodeOf = (id: string) => draft.ids.find(id) ?? written.get(id) ?? (present.has(id) ? id : undefined);
    for (const [from, to] of edges) {
      const [source, target] = [nodeOf(from), nodeOf(to)];
      if (source !== undefined && target !== undefined) connect(draft, source, target);
    }
    writeTimes(draft, { times, spoken }, nodeOf);
    const roleOf = new Map(roles.map(([from, to, role]) => [JSON.stringify([nodeOf(from), nodeOf(to)]), role]));
    if (roleOf.size === 0) continue;
    for (const [at, edge] of draft.edges.entries()) {
      const role = roleOf.get(JSON.stringify([edge.fromID, edge.toID]));
      if (role !== undefined) draft.edges[at] = { ...edge, formEdgeID: role };
    }
  }
}

/** Gives nodes the times that they had, and locutions their ends and sources. */
function writeTimes(
  { nodes, locutions }: AifDraft,
  { times, spoken }: Pick<KeptAif, 'times' | 'spoken'>,
  nodeOf: (id: string) => string | undefined,
): void {
  const timeOf = new Map(times.flatMap(([time, ...names]) => names.map((name) => [nodeOf(name), time] as const)));
  const saidOf = new Map(spoken.map(([name, ...said]) => [nodeOf(name), said] as const));
  for (const [at, node] of nodes.entries()) {
    const timestamp = timeOf.get(node.nodeID);
    if (timestamp !== undefined) nodes[at] = { ...node, timestamp };
  }
  for (const [at, locution] of locutions.entries()) {
    const timestamp = timeOf.get(locution.nodeID) ?? locution.timestamp;
    const [end = '', source = ''] = saidOf.get(locution.nodeID) ?? [];
    locutions[at] = { ...locution, timestamp, end: end || locution.end, source: source || locution.source };
  }
}
