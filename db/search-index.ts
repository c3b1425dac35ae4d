import type { Fields } from '../shared/model/change.ts';
import type { EntityName, Sha256 } from '../shared/model/entities.ts';
import { chunksOf } from '../shared/search/chunks.ts';
import { tokensOf } from '../shared/search/tokens.ts';
import type { SqlValue, WriteConnection } from './connection.ts';
import { asSearchError } from './file-errors.ts';
import type { FieldValues } from './rows.ts';
import { CHUNK_CODE, documentNumber, searchedFieldsOf } from './searched-fields.ts';

/** Updates the search index for a row that was inserted, or whose `fields` were changed. */
export function indexRow(
  connection: WriteConnection,
  entity: EntityName,
  row: number,
  fields: FieldValues,
  textOf: (sha: Sha256) => string,
): void {
  for (const { code, field, textOf: textOfField } of searchedFieldsOf(entity)) {
    if (!(field in fields)) continue;
    const document = documentNumber(row, code);
    const tokens = tokenText(textOfField(fields[field]));
    if (tokens !== '') {
      runOnIndex(connection, 'INSERT OR REPLACE INTO search (rowid, text) VALUES (?, ?)', document, tokens);
    } else removeDocument(connection, document);
  }
  if (entity === 'source' && 'text' in fields) {
    removeChunks(connection, row);
    addChunks(connection, row, textOf((fields as unknown as Fields<'source'>).text));
  }
}

/** Removes a deleted row from the search index. */
export function unindexRow(connection: WriteConnection, entity: EntityName, row: number): void {
  for (const { code } of searchedFieldsOf(entity)) removeDocument(connection, documentNumber(row, code));
  if (entity === 'source') removeChunks(connection, row);
}

/** Returns the words of `text` for the index; '' when it has none. */
export function tokenText(text: string): string {
  return tokensOf(text)
    .map((token) => token.text)
    .join(' ');
}

function addChunks(connection: WriteConnection, source: number, text: string): void {
  for (const { start, end } of chunksOf(text)) {
    const tokens = tokenText(text.slice(start, end));
    if (tokens === '') continue;
    const chunk = connection.insert(
      'INSERT INTO passage (source, start_offset, end_offset) VALUES (?, ?, ?)',
      source,
      start,
      end,
    );
    const document = documentNumber(Number(chunk), CHUNK_CODE);
    runOnIndex(connection, 'INSERT INTO search (rowid, text) VALUES (?, ?)', document, tokens);
  }
}

function removeChunks(connection: WriteConnection, source: number): void {
  for (const { row } of connection.all<{ row: number }>('SELECT row FROM passage WHERE source = ?', source)) {
    removeDocument(connection, documentNumber(row, CHUNK_CODE));
  }
  connection.run('DELETE FROM passage WHERE source = ?', source);
}

function removeDocument(connection: WriteConnection, document: number): void {
  runOnIndex(connection, 'DELETE FROM search WHERE rowid = ?', document);
}

/** Runs a statement that writes the index. Throws `DamagedFile` where the index that is there does not let it. */
function runOnIndex(connection: WriteConnection, sql: string, ...values: SqlValue[]): void {
  try {
    connection.run(sql, ...values);
  } catch (error) {
    throw asSearchError(error, connection.path);
  }
}
