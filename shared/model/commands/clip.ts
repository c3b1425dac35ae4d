import { byOrder, type Debate, type DebateData } from '../debate.ts';
import type {
  Citation,
  DebateId,
  Excerpt,
  MapId,
  Move,
  OwnScheme,
  Placement,
  Relation,
  Sha256,
  Source,
  Speaker,
  Statement,
  StatementId,
} from '../entities.ts';
import { inOrderOfAims } from '../order-of-aims.ts';
import { schemeWords } from '../scheme-words.ts';

/** A copied part of a debate: a plain JSON value, complete but for the sources' content. */
export interface Clip {
  /** The debate that it was copied from, whose ids it has; null where it comes from none. */
  readonly debate: DebateId | null;
  readonly statements: readonly Statement[];
  /** Each relation comes after those that it is aimed at. */
  readonly relations: readonly Relation[];
  readonly speakers: readonly Speaker[];
  readonly sources: readonly Source[];
  readonly excerpts: readonly Excerpt[];
  readonly citations: readonly Citation[];
  /** In their order. */
  readonly moves: readonly Move[];
  /** Schemes of the debate's own that the relations have. */
  readonly schemes: readonly OwnScheme[];
  /** In CSS pixels from the top left corner of the selection; empty when it was not copied from a map. */
  readonly places: readonly ClipPlace[];
}

export type ClipPlace = Pick<Placement, 'statement' | 'x' | 'y' | 'collapsed' | 'pinned'>;

/**
 * Copies statements with everything that lies wholly among them: relations whose premises and target are all selected,
 * relations aimed at those, the moves on either with their speakers, citations with their excerpts and sources; and,
 * from the map `map`, the places of the statements. Throws `NotFound`.
 */
export function copySelection(debate: Debate, statementIds: readonly StatementId[], map?: MapId): Clip {
  const statements = [...new Set(statementIds)].map((id) => debate.get('statement', id));
  const relations = relationsAmong(debate, statements);
  const moves = movesOn(debate, statements, relations);
  const citations = statements.flatMap((statement) => debate.citationsByStatement.get(statement.id));
  const excerptIds = [...citations.map((c) => c.excerpt), ...moves.flatMap((move) => move.excerpt ?? [])];
  const excerpts = [...new Set(excerptIds)].map((id) => debate.get('excerpt', id));
  const places = map === undefined ? [] : placesOn(debate, statements, debate.get('map', map).id);
  return {
    debate: debate.info.id,
    statements,
    relations,
    speakers: [...new Set(moves.map((move) => move.speaker))].map((id) => debate.get('speaker', id)),
    sources: [...new Set(excerpts.map((excerpt) => excerpt.source))].map((id) => debate.get('source', id)),
    excerpts,
    citations,
    moves,
    schemes: schemesOf(debate.schemes.values(), relations),
    places,
  };
}

/** Returns all of a debate as a clip, without places, whose ids say nothing to others. */
export function clipOf(data: DebateData): Clip {
  const { relations, statements, speakers, sources, excerpts, citations, moves, schemes } = data;
  return {
    ...{ debate: null, statements, speakers, sources, excerpts, citations, places: [] },
    relations: inOrderOfAims(relations),
    moves: [...moves].sort(byOrder),
    schemes: schemesOf(schemes, relations),
  };
}

/** Returns the contents that a debate needs in its file before the clip is pasted into it. */
export function contentsOf(clip: Clip): Set<Sha256> {
  return new Set(clip.sources.flatMap(({ text, original }) => (original === null ? [text] : [text, original])));
}

function schemesOf(schemes: Iterable<OwnScheme>, relations: readonly Relation[]): OwnScheme[] {
  const own = [...schemes];
  if (own.length === 0) return own;
  const named = new Set(relations.map(({ scheme }) => schemeWords(scheme)));
  return own.filter(({ name }) => named.has(schemeWords(name)));
}

function relationsAmong(debate: Debate, statements: readonly Statement[]): Relation[] {
  const selected = new Set(statements.map((statement) => statement.id));
  const inside = (relation: Relation) => relation.premises.every((premise) => selected.has(premise));
  const found = statements.flatMap(({ id }) => debate.relationsByTargetStatement.get(id)).filter(inside);
  // The list grows during the loop: relations aimed at a relation that was found are looked at in turn.
  for (const relation of found) found.push(...debate.relationsByTargetRelation.get(relation.id).filter(inside));
  return found;
}

function movesOn(debate: Debate, statements: readonly Statement[], relations: readonly Relation[]): Move[] {
  const moves = [
    ...statements.flatMap(({ id }) => debate.movesByTargetStatement.get(id)),
    ...relations.flatMap(({ id }) => debate.movesByTargetRelation.get(id)),
  ].sort(byOrder);
  const copied = new Set(moves.map((move) => move.id));
  return moves.map((move) => (move.replyTo === null || copied.has(move.replyTo) ? move : { ...move, replyTo: null }));
}

function placesOn(debate: Debate, statements: readonly Statement[], map: MapId): ClipPlace[] {
  const placed = statements.flatMap(({ id }) => debate.placementsByStatement.get(id).filter((p) => p.map === map));
  const left = placed.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const top = placed.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  return placed.map(({ statement, x, y, collapsed, pinned }) => ({
    statement,
    x: x - left,
    y: y - top,
    collapsed,
    pinned,
  }));
}
