import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import type { CslItem } from '../../model/entities.ts';
import { shortQuote } from '../../model/naming.ts';
import type { ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenFile } from '../reading/given-file.ts';
import { noteUnreadMembers } from '../reading/unread-members.ts';
import { type AifGraph, neighboursIn, nodesById } from './aif-graph.ts';
import { readAnchoredText } from './anchored-text.ts';
import { fitsRecord, isEmpty, type KeptAif, withKeptAif } from './kept-aif.ts';
import { noteLeftOut } from './note-left-out.ts';
import { ownDebate, ownSchemes } from './own-members.ts';
import { parseAif } from './parse-aif.ts';
import { placeStatements } from './place-statements.ts';
import { readRelations, readStatements } from './read-argument.ts';
import { type Dialogue, findMoves, identifyMoves, type Reply, readMoves, speakerKey } from './read-dialogue.ts';

/** The key of the source that holds the analysed text, or the record of the file. */
const TEXT = 'text';
/** Persons that one note names. */
const MOST_NAMED = 20;

/**
 * Reads a debate from AIF: propositions as claims; inferences, conflicts and rephrases as relations, on propositions and on
 * each other; illocutions as moves; the anchored text as a source, and its spans as passages. Throws `InvalidDebate` if the file is not AIF.
 */
export function readAif(file: GivenFile): ReadDebate {
  const graph = parseAif(file.json);
  if (graph === null) {
    throw new CounterclaimError(
      'InvalidDebate',
      t('It is not AIF in JSON: that has a list of nodes and a list of edges.'),
    );
  }
  const builder = new DebateBuilder({
    format: 'aif',
    namespace: graph.hasGlobalIds ? null : file.name,
    title: file.title,
  });
  if (graph.analyst !== '') builder.describe({ author: graph.analyst });
  builder.describe(ownDebate(graph.own));
  for (const scheme of ownSchemes(graph.own)) builder.scheme(scheme);
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
  noteSilent(graph, builder);
  placeStatements(graph, title, builder);
}

/** Counts what a file says beside its nodes and edges, and a debate has no words for. */
function noteUnread({ descriptors, locutions, nodes, file }: AifGraph, builder: DebateBuilder): void {
  noteUnreadMembers(builder, file.value, file.members);
  const there = new Set(nodes.map(({ id }) => id));
  const strays = [...locutions.keys()].filter((id) => !there.has(id)).length;
  if (strays > 0)
    builder.note(
      'left-out',
      t('{strays, plural, one {# locution} other {# locutions}} of nodes that are not there left out.', { strays }),
      null,
    );
  if (descriptors > 0) {
    const text = t(
      '{descriptors, plural, one {# descriptor} other {# descriptors}} of schemes and critical questions left out: a debate has no words for them.',
      { descriptors },
    );
    builder.note('not-expressed', text, null);
  }
}

/** Names the kinds of illocutions that the acts of a debate do not tell apart. */
function noteIllocutions({ moves }: Dialogue, builder: DebateBuilder): void {
  const kinds = Map.groupBy(moves, ({ illocution }) => illocution.scheme || illocution.text);
  for (const [kind, { length }] of kinds) {
    const text = t(
      '{length, plural, one {# illocution} other {# illocutions}} of the kind {kind} came in as acts; the kind is kept in the record, for AIF.',
      { length, kind: shortQuote(kind) },
    );
    builder.note('not-expressed', text, null);
  }
}

/** Names the persons of a file of whom nothing came in. */
function noteSilent({ persons }: AifGraph, builder: DebateBuilder): void {
  const silent = [...new Set(persons.values())].filter((name) => !builder.has('speaker', speakerKey(name)));
  if (silent.length === 0) return;
  const names = silent.slice(0, MOST_NAMED).map(shortQuote).join(', ');
  const others = silent.length > MOST_NAMED ? ` ${t('and {count} more', { count: silent.length - MOST_NAMED })}` : '';
  const text = t(
    '{silent, plural, one {# participant} other {# participants}} to whom no move is given left out: {names}{others}.',
    { silent: silent.length, names, others },
  );
  builder.note('left-out', text, null);
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

/** Returns what is kept, without the times of nodes if the record has no room for these. */
function withinRecord(kept: KeptAif, builder: DebateBuilder): KeptAif {
  if (kept.times.length === 0) return kept;
  const count = kept.times.reduce((sum, [, ...names]) => sum + names.length, 0);
  const fits = fitsRecord(kept);
  builder.note(
    'not-expressed',
    t(
      'When {count, plural, one {# node was} other {# nodes were}} made {fits, select, yes {is kept in the record, for AIF} other {is left out: the record of a source has no room for it}}.',
      { count, fits: fits ? 'yes' : 'no' },
    ),
    null,
  );
  return fits ? kept : { ...kept, times: [] };
}

interface TextParts {
  readonly builder: DebateBuilder;
  readonly graph: AifGraph;
  readonly title: string;
  readonly dialogue: Dialogue;
  readonly kept: KeptAif;
}

/** Adds the analysed text as a source, with its spans as passages, or a record without a text where something is to be kept. */
function readText({ builder, graph, title, dialogue, kept: whole }: TextParts): void {
  const kept = withinRecord(whole, builder);
  const anchored = graph.html === null ? null : readAnchoredText(graph.html);
  if (anchored === null && isEmpty(kept)) return;
  const record: CslItem = {
    type: anchored === null ? 'dataset' : 'document',
    title: anchored === null ? `${title} (AIF)` : title,
  };
  const fits = fitsRecord(kept);
  if (!fits) {
    const text = t(
      'What AIF says of this file beyond a debate is more than the record of a source can keep: it does not go out again.',
    );
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
