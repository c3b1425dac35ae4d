import { t } from '../../language/translate.ts';
import { shortQuote } from '../../model/naming.ts';
import type { DebateBuilder } from '../reading/debate-builder.ts';
import { type AifGraph, type AifNode, isSchemeType, type Neighbours } from './aif-graph.ts';
import type { KeptAif, KeptNode } from './kept-aif.ts';
import type { Dialogue } from './read-dialogue.ts';

interface Read {
  readonly graph: AifGraph;
  readonly byId: ReadonlyMap<string, AifNode>;
  readonly around: Neighbours;
  /** The nodes that came in as relations. */
  readonly related: ReadonlySet<string>;
  readonly dialogue: Dialogue;
}

/** Notes every node and every edge that is in no part of the debate, and returns them, to be kept. */
export function noteLeftOut(read: Read, builder: DebateBuilder): Omit<KeptAif, 'moves' | 'replies'> {
  const { graph, byId, around, related, dialogue } = read;
  const placed = new Set<string>(related);
  for (const { locution, illocution } of dialogue.moves) placed.add(locution.id).add(illocution.id);
  for (const { transition } of dialogue.replies.values()) placed.add(transition.id);
  const words = wordsOfLocutions(graph);
  const nodes: KeptNode[] = [];
  const keptIds = new Set<string>();
  noteDuplicates(graph, byId, builder);
  for (const node of byId.values()) {
    if (node.type === 'I' || placed.has(node.id)) continue;
    // Nodes that relate are noted where they are read.
    if (!isSchemeType(node.type)) builder.note('left-out', reasonFor(node, around, words), node.place);
    nodes.push(keptNode(node, graph));
    keptIds.add(node.id);
  }
  return { nodes, ...keptEdges(read, keptIds, builder), ...keptTimes(read, builder) };
}

/** How often each text stands in a locution. */
function wordsOfLocutions(graph: AifGraph): Set<string> {
  return new Set(graph.nodes.filter(({ type }) => type === 'L').map(({ text }) => text.trim()));
}

function reasonFor(node: AifNode, around: Neighbours, locutions: ReadonlySet<string>): string {
  const { id, type, text } = node;
  switch (type) {
    case 'L': {
      const isAlone = around.into(id).length + around.outOf(id).length === 0;
      const reported = /^[^:]*: ?(.*)$/s.exec(text)?.[1]?.trim() ?? '';
      if (isAlone && locutions.has(reported))
        return t('The locution {id} is left out: it reports another one, {reported}.', {
          id,
          reported: shortQuote(reported),
        });
      const why = isAlone ? t('nothing is connected with it') : t('no illocution connects it with a claim or a step');
      return t('The locution {id}, {text}, is left out: {why}.', { id, text: shortQuote(text), why });
    }
    case 'YA':
      return t('The illocution {id} ({text}) is left out: it does not connect a locution with a claim or a step.', {
        id,
        text,
      });
    case 'TA':
      return t('The transition {id} is left out: it is no reply of one move to another, or not the first.', { id });
    case 'PA':
      return t('The preference {id} is left out: a debate has no words for it.', { id });
    default:
      return t('The node {id} is left out: nodes of the type {type} have no place in a debate.', {
        id,
        type: shortQuote(type),
      });
  }
}

function noteDuplicates({ nodes }: AifGraph, byId: ReadonlyMap<string, AifNode>, builder: DebateBuilder): void {
  for (const node of nodes) {
    const first = byId.get(node.id);
    // Two propositions with one id are both kept, or joined, where statements are added.
    if (first === node || first === undefined || (node.type === 'I' && first.type === 'I')) continue;
    const text = t('A second node has the id {id}: {text} ({type}) is left out.', {
      id: node.id,
      text: shortQuote(node.text),
      type: node.type,
    });
    if (node.type !== 'I') builder.note('left-out', text, node.place);
  }
}

function keptNode({ id, type, text, scheme }: AifNode, graph: AifGraph): KeptNode {
  const locution = graph.locutions.get(id);
  return {
    id,
    type,
    text,
    ...(scheme === '' || scheme === text ? {} : { scheme }),
    ...(locution?.person == null ? {} : { person: locution.person }),
    ...(locution?.start == null ? {} : { start: locution.start }),
  };
}

/** Returns when nodes were made and locutions ended, by the names that these have in what is kept. */
function keptTimes(read: Read, builder: DebateBuilder): Pick<KeptAif, 'times' | 'spoken'> {
  const { graph, byId } = read;
  const nameOf = namesOf(read, builder);
  const byTime = Map.groupBy(
    [...graph.times].filter(([id]) => byId.has(id)),
    ([, time]) => time,
  );
  return {
    times: [...byTime].map(([time, nodes]) => [time, ...nodes.map(([id]) => nameOf(id))]),
    spoken: [...graph.locutions].flatMap(([id, { end, source }]) =>
      byId.has(id) && (end !== null || source !== null) ? [[nameOf(id), end ?? '', source ?? ''] as const] : [],
    ),
  };
}

function keptEdges(read: Read, keptIds: ReadonlySet<string>, builder: DebateBuilder): Pick<KeptAif, 'edges' | 'roles'> {
  const { graph, byId, related, dialogue } = read;
  const edges: [string, string][] = [];
  const roles: [string, string, string][] = [];
  const isCovered = coveredEdges(related, dialogue);
  const nameOf = namesOf(read, builder);
  const seen = new Set<string>();
  for (const { from, to, role, place } of graph.edges) {
    const [source, target] = [byId.get(from), byId.get(to)];
    if (source === undefined || target === undefined) {
      const missing = source === undefined ? from : to;
      builder.note(
        'left-out',
        t('An edge from {from} to {to} is left out: there is no node {missing}.', { from, to, missing }),
        place,
      );
      continue;
    }
    const key = JSON.stringify([from, to]);
    if (role !== null) roles.push([nameOf(from), nameOf(to), role]);
    if (seen.has(key)) continue;
    seen.add(key);
    if (isCovered(source, target)) continue;
    edges.push([nameOf(from), nameOf(to)]);
    // Those of a node that is left out are named with it.
    if (keptIds.has(from) || keptIds.has(to)) continue;
    const reason = isLegal(source.type, target.type)
      ? t('a move has one speech, and replies to one other')
      : t('AIF does not know such edges');
    builder.note(
      'left-out',
      t('An edge from {from} ({fromType}) to {to} ({toType}) is left out: {reason}.', {
        from,
        fromType: source.type,
        to,
        toType: target.type,
        reason,
      }),
      place,
    );
  }
  if (roles.length > 0) {
    const text = t(
      '{roles, plural, one {# role} other {# roles}} of premises, or critical questions: kept in the record, for AIF.',
      { roles: roles.length },
    );
    builder.note('not-expressed', text, null);
  }
  return { edges, roles };
}

function isLegal(from: string, to: string): boolean {
  return (
    from !== to && (from === 'L' || from === 'TA' || from === 'YA') && (from === 'YA' || ['L', 'TA', 'YA'].includes(to))
  );
}

/** Returns how a node is named in what is kept: by the id of what it is in the debate, or else by its own. */
function namesOf({ byId, related, dialogue }: Read, builder: DebateBuilder): (id: string) => string {
  const moves = new Set(dialogue.moves.map(({ key }) => key));
  return (id) => {
    if (byId.get(id)?.type === 'I') return builder.idOf('statement', id);
    if (related.has(id)) return builder.idOf('relation', id);
    return moves.has(id) ? builder.idOf('move', id) : id;
  };
}

/** Returns whether an edge is part of a relation, a move or a reply, and so goes out with it. */
function coveredEdges(related: ReadonlySet<string>, { moves, replies }: Dialogue) {
  const covered = new Set<string>();
  const cover = (...ids: string[]) => covered.add(JSON.stringify(ids));
  for (const { locution, illocution, transition, target } of moves) {
    cover((transition ?? locution).id, illocution.id);
    cover(illocution.id, 'statement' in target ? target.statement : target.relation);
  }
  for (const { transition, from, to } of replies.values()) {
    cover(to.id, transition.id);
    cover(transition.id, from.id);
  }
  return (source: AifNode, target: AifNode) =>
    (source.type === 'I' && related.has(target.id)) ||
    (related.has(source.id) && (target.type === 'I' || related.has(target.id))) ||
    covered.has(JSON.stringify([source.id, target.id]));
}
