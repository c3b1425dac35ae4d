import { t } from '../shared/language/translate.ts';
import { ENTITY_NAMES, type Sha256 } from '../shared/model/entities.ts';
import { type ReadConnection, WriteConnection } from './connection.ts';
import { systemCode } from './file-errors.ts';
import type { FileProblem } from './file-problem.ts';
import { SEARCH_TABLE } from './migrations/migrations.ts';
import { type FieldValues, readAllStored } from './rows.ts';
import { tokenText } from './search-index.ts';
import { CHUNK_CODE, documentNumber, searchedFieldsOf } from './searched-fields.ts';

/**
 * Compares the search index with one that is built anew from the rows, word by word: both must list the same words at
 * the same places, find each of them, and have counted the same. An index made with other Unicode tables can differ too; then
 * searches miss something, and a copy mends it.
 */
export function checkSearchIndex(connection: ReadConnection, textOf: (sha: Sha256) => string): FileProblem[] {
  const fresh = buildIndex(connection, textOf);
  try {
    return isSame(connection, fresh) ? [] : [differs()];
  } catch (error) {
    // The index itself cannot be read; everything else was checked before.
    if (/^SQLITE_(CORRUPT|ERROR)/.test(systemCode(error))) return [differs()];
    throw error;
  } finally {
    fresh.close();
  }
}

function differs(): FileProblem {
  const message = t(
    'The search index does not agree with the texts, so searches can miss some. “Save a copy” builds it again.',
  );
  return { code: 'DamagedSearchIndex', entity: 'file', id: '', message };
}

function isSame(connection: ReadConnection, fresh: ReadConnection): boolean {
  return (
    agree(connection.indexedWords(), fresh.indexedWords()) &&
    COUNTS.every((sql) => agree(connection.rows(sql), fresh.rows(sql))) &&
    STRAYS.every((sql) => connection.row(sql) === undefined) &&
    finds(connection, fresh.indexedTerms())
  );
}

/** What the index has counted, and its ranks are made from: the words of each document, and of all of them. */
const COUNTS = [
  'SELECT id, hex(sz) FROM search_docsize ORDER BY id',
  'SELECT hex(block) FROM search_data WHERE id = 1',
];

/**
 * Pages of the index that nothing leads to, and entries that lead to none: https://www.sqlite.org/fts5.html#fts5_data_structures.
 * The upper bits of a page's number name its segment, with a bit above them for lists of deleted documents. FTS5 may want
 * to give the same number to another segment one day.
 */
const STRAYS = [
  'SELECT 1 FROM search_idx WHERE segid NOT IN (SELECT (id >> 37) & 65535 FROM search_data) LIMIT 1',
  'SELECT 1 FROM search_data WHERE id > 10 AND (id >> 37) & 65535 NOT IN (SELECT segid FROM search_idx) LIMIT 1',
];

/** Tells whether a search finds each of the words as often as it is there: a list of them is made without looking any up. */
function finds(connection: ReadConnection, terms: IterableIterator<unknown[]>): boolean {
  for (const term of terms) {
    const found = connection.indexedTerm(String(term[0]));
    if (found === undefined || term.some((item, index) => item !== found[index])) return false;
  }
  return true;
}

function buildIndex(connection: ReadConnection, textOf: (sha: Sha256) => string): WriteConnection {
  const fresh = WriteConnection.inMemory();
  fresh.exec(SEARCH_TABLE);
  fresh.transaction(() => {
    for (const [document, text] of documents(connection, textOf)) {
      const tokens = tokenText(text);
      if (tokens !== '') fresh.run('INSERT INTO search (rowid, text) VALUES (?, ?)', document, tokens);
    }
  });
  return fresh;
}

/** Yields the number and the text of every document that the index should hold. */
function* documents(connection: ReadConnection, textOf: (sha: Sha256) => string): Generator<[number, string]> {
  for (const entity of ENTITY_NAMES) {
    const fields = searchedFieldsOf(entity);
    if (fields.length === 0) continue;
    for (const { row, value } of readAllStored(connection, entity)) {
      const values = value as unknown as FieldValues;
      for (const { code, field, textOf: textOfField } of fields) {
        yield [documentNumber(row, code), textOfField(values[field])];
      }
    }
  }
  for (const { row, value } of readAllStored(connection, 'source'))
    yield* passages(connection, row, textOf(value.text));
}

function* passages(connection: ReadConnection, source: number, text: string): Generator<[number, string]> {
  const stretches = connection.rows('SELECT row, start_offset, end_offset FROM passage WHERE source = ?', source);
  for (const [row, start, end] of stretches as IterableIterator<[number, number, number]>) {
    yield [documentNumber(row, CHUNK_CODE), text.slice(start, end)];
  }
}

/**
 * Tells whether both yield the same values, one after the other. Closes both: left open, they would keep their
 * connections busy.
 */
function agree(left: Iterator<unknown[]>, right: Iterator<unknown[]>): boolean {
  try {
    for (;;) {
      const a = left.next();
      const b = right.next();
      if (a.done || b.done) return a.done === b.done;
      if (a.value.some((item, index) => item !== b.value[index])) return false;
    }
  } finally {
    left.return?.();
    right.return?.();
  }
}
