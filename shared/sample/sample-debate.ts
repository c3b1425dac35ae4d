import { generateNKeysBetween } from 'fractional-indexing';
import { CounterclaimError } from '../errors.ts';
import { unjudged } from '../model/citation.ts';
import type { DebateData } from '../model/debate.ts';
import {
  type ArgumentMap,
  type Citation,
  DEFAULT_STYLE,
  type DebateInfo,
  type Excerpt,
  type Move,
  type Placement,
  type Relation,
  type Sha256,
  type Source,
  type Speaker,
  type Statement,
  type Target,
} from '../model/entities.ts';
import { encodeUtf8 } from '../text/text-bytes.ts';
import { ANNOUNCEMENT_NOTE } from './announcement-note.ts';
import { JUDGEMENTS } from './judgements.ts';
import { MEASURES } from './measures.ts';
import { MOVES } from './moves.ts';
import { MUSK_STARMER_EXCHANGE } from './musk-starmer-exchange.ts';
import { NATIONAL_OR_LOCAL } from './national-or-local.ts';
import type { SampleMap, SampleMove, SampleNote, SamplePassage, SampleTurn } from './notation.ts';
import { POSITIONS } from './positions.ts';
import { SPEAKERS } from './speakers.ts';
import { STATEMENT_NOTE } from './statement-note.ts';

const MAPS: readonly SampleMap[] = [NATIONAL_OR_LOCAL, MUSK_STARMER_EXCHANGE, MEASURES];
const NOTES: readonly SampleNote[] = [ANNOUNCEMENT_NOTE, STATEMENT_NOTE];

const INFO: DebateInfo = {
  id: 'sample-debate',
  title: 'Child sexual exploitation inquiries, House of Commons, January 2025',
  description:
    'Who said what in January 2025 about inquiries into child sexual exploitation, and about the measures against it. ' +
    "Every sentence is Counterclaim's own wording of public facts: it reports claims with those who made them, and takes no side.",
  author: 'Counterclaim',
  language: 'en-GB',
  created: '2025-01-31T12:00:00Z',
};

/** Characters of the text before and after a passage that are kept with it. */
const CONTEXT = 32;

export interface SampleOptions {
  /** Returns the SHA-256 of `bytes` in lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => Sha256;
}

/**
 * Returns the debate that the app ships as an example, with the texts of its sources in UTF-8, in the order of the
 * sources. Always the same. Throws `InvalidValue` when a briefing note does not have a passage exactly once, and
 * `NotFound` for a statement without a place on its map, or a citation that nobody has judged.
 */
export function sampleDebate({ sha256 }: SampleOptions): {
  data: DebateData;
  contents: readonly Uint8Array[];
} {
  const sources = NOTES.map((note) => ({ note, bytes: encodeUtf8(note.text) }));
  const data: DebateData = {
    debate: INFO,
    statements: MAPS.flatMap((map) => map.statements.map((statement): Statement => ({ ...statement, weight: null }))),
    relations: relations(),
    speakers: SPEAKERS.map((speaker): Speaker => ({ ...speaker, otherNames: [] })),
    sources: sources.map(({ note, bytes }) => source(note, sha256(bytes))),
    excerpts: NOTES.flatMap((note) => note.passages.map((passage) => excerpt(note, passage))),
    citations: NOTES.flatMap((note) => note.passages.flatMap(citations)),
    moves: moves(),
    maps: inOrder(MAPS).map(([map, order]): ArgumentMap => {
      return { id: map.id, title: map.title, style: DEFAULT_STYLE, direction: map.direction, order };
    }),
    placements: MAPS.flatMap(placements),
    walks: [],
    stops: [],
    schemes: [],
  };
  return { data, contents: sources.map(({ bytes }) => bytes) };
}

function relations(): Relation[] {
  return inOrder(MAPS.flatMap((map) => map.relations)).map(([relation, order]) => ({
    id: relation.id,
    kind: relation.kind,
    premises: relation.premises,
    target: targetNamed(relation.target),
    scheme: relation.scheme,
    roles: [],
    weight: null,
    note: relation.note,
    order,
  }));
}

function source(note: SampleNote, text: Sha256): Source {
  return {
    id: note.id,
    csl: {
      type: 'report',
      title: note.title,
      author: [{ literal: 'Counterclaim' }],
      issued: { 'date-parts': [[2025, 1]] },
      genre: 'Briefing note',
      language: 'en-GB',
      abstract: note.abstract,
    },
    verbatim: false,
    mediaType: 'text/plain',
    text,
    original: null,
  };
}

function excerpt({ id: source, text }: SampleNote, { id, exact, note }: SamplePassage): Excerpt {
  const start = text.indexOf(exact);
  if (start === -1 || text.indexOf(exact, start + 1) !== -1) {
    const times = start === -1 ? 'does not occur' : 'occurs more than once';
    throw new CounterclaimError('InvalidValue', `The passage "${id}" ${times} in the briefing note "${source}".`);
  }
  const end = start + exact.length;
  return {
    id,
    source,
    exact,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
    page: null,
    area: null,
    note,
    tags: [],
  };
}

function citations({ id: excerpt, citedBy }: SamplePassage): Citation[] {
  return citedBy.map((statement) => {
    const judgement = JUDGEMENTS[`${statement} ${excerpt}`];
    if (judgement === undefined) {
      throw new CounterclaimError(
        'NotFound',
        `Nobody has judged how far "${statement}" is from the words of "${excerpt}".`,
      );
    }
    return { ...unjudged({ id: `citation-${statement}-${excerpt}`, statement, excerpt }), ...judgement };
  });
}

function moves(): Move[] {
  return inOrder(MOVES).map(([move, order]) => ({
    id: moveId(move.turn),
    ...partsOf(move),
    at: move.at,
    words: '',
    excerpt: move.passage,
    replyTo: move.replyTo === null ? null : moveId(move.replyTo),
    order,
  }));
}

function partsOf({ turn }: SampleMove): Pick<Move, 'speaker' | 'act' | 'target'> {
  const [speaker, act, target] = turn.split(' ') as [string, Move['act'], string];
  return { speaker: `speaker-${speaker}`, act, target: targetNamed(target) };
}

function moveId(turn: SampleTurn): string {
  return `move-${turn.replaceAll(' ', '-')}`;
}

function targetNamed(id: string): Target {
  return id.startsWith('step-') ? { relation: id } : { statement: id };
}

function placements(map: SampleMap): Placement[] {
  const shown = [...map.statements.map((statement) => statement.id), ...map.alsoShows];
  return shown.map((statement) => {
    const place = POSITIONS[map.id]?.[statement];
    if (place === undefined) throw new CounterclaimError('NotFound', `"${statement}" has no place on "${map.title}".`);
    const [x, y] = place;
    return { id: `placement-${map.id}-${statement}`, map: map.id, statement, x, y, collapsed: false, pinned: false };
  });
}

/** Returns each of `values` with its order key. */
function inOrder<T>(values: readonly T[]): [T, string][] {
  const keys = generateNKeysBetween(null, null, values.length);
  return values.map((value, i) => [value, keys[i] ?? '']);
}
