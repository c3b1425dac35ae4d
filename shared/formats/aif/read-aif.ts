import { CounterclaimError } from '../../errors.ts';
import type { CslItem } from '../../model/entities.ts';
import { shortQuote } from '../../model/naming.ts';
import { counted } from '../../text/counted.ts';
import type { ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenFile } from '../reading/given-file.ts';
import { type AifGraph, neighboursIn, nodesById } from './aif-graph.ts';
import { readAnchoredText } from './anchored-text.ts';
import { fitsRecord, isEmpty, type KeptAif, withKeptAif } from './kept-aif.ts';
import { noteLeftOut } from './note-left-out.ts';
import { ownDebate } from './own-members.ts';
import { parseAif } from './parse-aif.ts';
import { placeStatements } from './place-statements.ts';
import { readRelations, readStatements } from './read-argument.ts';
import { type Dialogue, findMoves, identifyMoves, type Reply, readMoves } from './read-dialogue.ts';

/** The key of the source that holds the analysed text, or the record of the file. */
const TEXT = 'text';

/**
 * Reads a debate from AIF: propositions as claims; inferences, conflicts and rephrases as relations, on propositions and on
 * each other; illocutions as moves; the anchored text as a source, and its spans as passages. Throws `InvalidDebate` if the file is not AIF.
 */
export function readAif(file: GivenFile): ReadDebate {
  const graph = parseAif(file.json);
  if (graph === null) {
    throw new CounterclaimError(
      'InvalidDebate',
      'It is not AIF in JSON: that has a list of nodes and a list of edges.',
    );
  }
  const builder = new DebateBuilder({
    format: 'aif',
    namespace: graph.hasGlobalIds ? null : file.name,
    title: file.title,
  });
  builder.describe(ownDebate(graph.own));
  readInto(builder, graph, file.title);
  return builder.finish();
}

function readInto(builder: DebateBuilder, graph: AifGraph, title: string): void {
  for (const { text, place } of graph.faults) builder.note('left-out', text, place);
  noteUnread(graph, builder);
  const byId = nodesById(graph.nodes);
  const around = neighboursIn(graph.edges, byId);
  readStatements(graph.nodes, builder);
  const related = readRelations(byId, around, builder);
  const dialogue = findMoves(byId.values(), around, {
    hasStatement: (id) => byId.get(id)?.type === 'I',
    hasRelation: (id) => related.has(id),
  });
  identifyMoves(dialogue, builder);
  const leftOver = noteLeftOut({ graph, byId, around, related, dialogue }, builder);
  readText({ builder, graph, title, dialogue, kept: { ...leftOver, ...keptDialogue(dialogue, builder) } });
  noteIllocutions(dialogue, builder);
  readMoves(dialogue, { graph, excerptOf: (id) => (builder.has('excerpt', id) ? id : null) }, builder);
  placeStatements(graph, title, builder);
}

/** Counts what a file says beside its nodes and edges, and a debate has no words for. */
function noteUnread({ descriptors, locutions, timed }: AifGraph, builder: DebateBuilder): void {
  const spoken = [...locutions.values()].filter(({ end, source }) => end !== null || source !== null).length;
  if (descriptors > 0) {
    const text = `${counted(descriptors, 'descriptor')} of schemes and critical questions left out: a debate has no words for them.`;
    builder.note('not-expressed', text, null);
  }
  if (timed > 0) {
    const text = `When ${counted(timed, 'node')} ${timed === 1 ? 'was' : 'were'} made is left out: a debate keeps no time for a statement or a relation.`;
    builder.note('not-expressed', text, null);
  }
  if (spoken > 0) {
    const text = `When ${counted(spoken, 'locution')} ended, and the source given for them, is left out: a move has one time.`;
    builder.note('not-expressed', text, null);
  }
}

/** Names the kinds of illocutions that the acts of a debate do not tell apart. */
function noteIllocutions({ moves }: Dialogue, builder: DebateBuilder): void {
  const kinds = Map.groupBy(moves, ({ illocution }) => illocution.scheme || illocution.text);
  for (const [kind, { length }] of kinds) {
    const text = `${counted(length, 'illocution')} of the kind ${shortQuote(kind)} came in as acts; the kind is kept in the record, for AIF.`;
    builder.note('not-expressed', text, null);
  }
}

function keptDialogue({ moves, replies }: Dialogue, builder: DebateBuilder): Pick<KeptAif, 'moves' | 'replies'> {
  return {
    moves: moves.map(({ key, illocution, locution, transition }) => ({
      key: builder.idOf('move', key),
      illocution: illocution.scheme || illocution.text,
      locution: locution.id,
      ...(transition === null ? {} : { transition: transition.id }),
    })),
    replies: [...new Map([...replies.values()].map((reply) => [endsOf(reply), reply])).values()].map(
      ({ transition, from, to }) => ({ transition: transition.id, from: from.id, to: to.id }),
    ),
  };
}

function endsOf({ transition, from, to }: Reply): string {
  return JSON.stringify([transition.id, from.id, to.id]);
}

interface TextParts {
  readonly builder: DebateBuilder;
  readonly graph: AifGraph;
  readonly title: string;
  readonly dialogue: Dialogue;
  readonly kept: KeptAif;
}

/** Adds the analysed text as a source, with its spans as passages, or a record without a text where something is to be kept. */
function readText({ builder, graph, title, dialogue, kept }: TextParts): void {
  const anchored = graph.html === null ? null : readAnchoredText(graph.html);
  if (anchored === null && isEmpty(kept)) return;
  const record: CslItem = {
    type: anchored === null ? 'dataset' : 'document',
    title: anchored === null ? `${title} (AIF)` : title,
  };
  const fits = fitsRecord(kept);
  if (!fits) {
    const text =
      'What AIF says of this file beyond a debate is more than the record of a source can keep: it does not go out again.';
    builder.note('left-out', text, null);
    if (anchored === null) return;
  }
  const csl = fits && !isEmpty(kept) ? withKeptAif(record, kept) : record;
  builder.source(TEXT, { csl, text: anchored?.text ?? '', verbatim: dialogue.moves.length > 0 });
  const claims = Map.groupBy(dialogue.moves, ({ locution }) => locution.id);
  const seen = new Map<string, number>();
  for (const { node, start, end } of anchored?.spans ?? []) {
    const times = (seen.get(node) ?? 0) + 1;
    seen.set(node, times);
    const key = times === 1 ? node : `${node}/span ${times}`;
    builder.excerpt(key, { source: TEXT, place: { start, end } }, `text, span node${node}`);
    const cited = new Set(
      (claims.get(node) ?? []).flatMap(({ target }) => ('statement' in target ? [target.statement] : [])),
    );
    if (builder.has('statement', node)) cited.add(node);
    for (const statement of cited) builder.citation({ statement, excerpt: key }, `text, span node${node}`);
  }
}
