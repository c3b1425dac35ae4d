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
 * the same places. An index made with other Unicode tables can differ too; then searches miss something, and a copy
 * mends it.
 */
export function checkSearchIndex(connection: ReadConnection, textOf: (sha: Sha256) => string): FileProblem[] {
  const fresh = buildIndex(connection, textOf);
  try {
    return agree(connection.indexedWords(), fresh.indexedWords()) ? [] : [differs];
  } catch (error) {
    // The index itself cannot be read; everything else was checked before.
    if (systemCode(error).startsWith('SQLITE_CORRUPT')) return [differs];
    throw error;
  } finally {
    fresh.close();
  }
}

const differs: FileProblem = {
  code: 'DamagedSearchIndex',
  entity: 'file',
  id: '',
  message: 'The search index does not agree with the texts, so searches can miss some. “Save a copy” builds it again.',
};

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
