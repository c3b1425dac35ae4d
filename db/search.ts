import type { Sha256 } from '../shared/model/entities.ts';
import type { SearchHit } from '../shared/model/search-hit.ts';
import { beginsWith, findMatch, readQuery, type Term } from '../shared/search/query.ts';
import type { ReadConnection } from './connection.ts';
import { asSearchError } from './file-errors.ts';
import { type FieldValues, readNumbered } from './rows.ts';
import { CHUNK_CODE, ofDocument, searchedFieldWithCode } from './searched-fields.ts';

const DEFAULT_LIMIT = 50;
/** The most of the best matches by BM25 that are sorted: reading all of them must not be felt while somebody types. */
const MOST_RANKED = 500;

/**
 * Finds the fields and passages with all words of `query`, in any order, the last one perhaps the beginning of a word.
 * The best come first: matches at the beginning of a text before matches further on, within both claims and questions
 * before names and titles before everything else, and then by BM25. Case and diacritics do not matter, and nothing in a
 * query is syntax. A query without words finds nothing.
 */
export function search(
  connection: ReadConnection,
  query: string,
  textOf: (sha: Sha256) => string,
  limit: number = DEFAULT_LIMIT,
): SearchHit[] {
  const terms = readQuery(query);
  if (terms.length === 0) return [];
  const documents = matches(connection, terms, Math.max(limit, MOST_RANKED));
  const textOnce = remembered(textOf);
  const hits = documents.flatMap(({ rowid }) => readHit(connection, rowid, terms, textOnce) ?? []);
  return hits
    .map((hit) => ({ hit, place: placeOf(hit, terms) }))
    .sort((a, b) => a.place - b.place)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

function matches(connection: ReadConnection, terms: readonly Term[], limit: number): { rowid: number }[] {
  const expression = terms.map(matchExpression).join(' AND ');
  try {
    return connection.all('SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?', expression, limit);
  } catch (error) {
    throw asSearchError(error, connection.path);
  }
}

/** Returns the rank of a match: the lower, the further up. */
function placeOf(hit: SearchHit, terms: readonly Term[]): number {
  const { entity, field, text } = hit;
  // A passage of a source begins where the index cut it.
  const begins = hit.offset === undefined && beginsWith(text, terms);
  const kind = entity === 'statement' && field === 'text' ? 0 : field === 'name' || field === 'title' ? 1 : 2;
  return (begins ? 0 : 3) + kind;
}

/** Returns a term in FTS5's query syntax. */
function matchExpression({ tokens, prefix }: Term): string {
  return `"${tokens.join(' ').replaceAll('"', '""')}"${prefix ? ' *' : ''}`;
}

function readHit(
  connection: ReadConnection,
  document: number,
  terms: readonly Term[],
  textOf: (sha: Sha256) => string,
): SearchHit | undefined {
  const { row, code } = ofDocument(document);
  if (code === CHUNK_CODE) return readPassageHit(connection, row, terms, textOf);
  const searched = searchedFieldWithCode(code);
  const stored = searched && readNumbered(connection, searched.entity, row);
  if (!stored) return undefined;
  const text = searched.textOf((stored.value as unknown as FieldValues)[searched.field]);
  const match = findMatch(text, terms) ?? [0, 0];
  return { entity: searched.entity, id: stored.value.id, field: searched.name, text, match };
}

function readPassageHit(
  connection: ReadConnection,
  passage: number,
  terms: readonly Term[],
  textOf: (sha: Sha256) => string,
): SearchHit | undefined {
  const found = connection.get<{ id: string; sha: Sha256; start: number; end: number }>(
    `SELECT source.id, source.text AS sha, start_offset AS start, end_offset AS end
       FROM passage JOIN source ON source.row = passage.source WHERE passage.row = ?`,
    passage,
  );
  if (found === undefined) return undefined;
  const text = textOf(found.sha).slice(found.start, found.end);
  const match = findMatch(text, terms) ?? [0, 0];
  return { entity: 'source', id: found.id, field: 'text', text, offset: found.start, match };
}

/** Caches texts: several matches in one text decode it once. */
function remembered(textOf: (sha: Sha256) => string): (sha: Sha256) => string {
  const texts = new Map<Sha256, string>();
  return (sha) => {
    const text = texts.get(sha) ?? textOf(sha);
    texts.set(sha, text);
    return text;
  };
}
