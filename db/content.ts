import { createHash } from 'node:crypto';
import { CounterclaimError } from '../shared/errors.ts';
import { t } from '../shared/language/translate.ts';
import type { Sha256 } from '../shared/model/entities.ts';
import type { ReadConnection, WriteConnection } from './connection.ts';

/** Returns the SHA-256 of `bytes`: 64 lower-case hexadecimal digits. */
export function sha256(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Returns the bytes of a content. Throws `MissingContent`. */
export function readContent(connection: ReadConnection, sha: Sha256): Uint8Array {
  const row = connection.row('SELECT bytes FROM content WHERE sha = ?', sha);
  if (row === undefined) throw missingContent(sha);
  return row[0] as Uint8Array;
}

/** Returns the length of a content in bytes, of which SQLite reads no more than where it begins. Throws `MissingContent`. */
export function contentLength(connection: ReadConnection, sha: Sha256): number {
  const row = connection.row('SELECT length(bytes) FROM content WHERE sha = ?', sha);
  if (row === undefined) throw missingContent(sha);
  return row[0] as number;
}

/** Decodes UTF-8, to the character. Throws `InvalidValue` when `bytes` are not UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new CounterclaimError(
      'InvalidValue',
      t('The text of a source is not encoded as UTF-8. Nothing was changed.'),
      {
        cause: error,
      },
    );
  }
}

/** Stores `bytes` in the file, once. Something has to name them before the transaction ends. */
export function writeContent(connection: WriteConnection, sha: Sha256, bytes: Uint8Array): void {
  connection.run('INSERT INTO content (sha, bytes) VALUES (?, ?) ON CONFLICT (sha) DO NOTHING', sha, bytes);
}

/** Deletes those of the contents `shas` that neither a source, the history nor a version names. */
export function collectContent(connection: WriteConnection, shas: Iterable<Sha256>): void {
  for (const sha of shas) {
    connection.run(
      `DELETE FROM content WHERE sha = ? AND NOT EXISTS (SELECT 1 FROM source WHERE source.text = content.sha)
         AND NOT EXISTS (SELECT 1 FROM source WHERE source.original = content.sha)
         AND NOT EXISTS (SELECT 1 FROM history_content WHERE history_content.sha = content.sha)
         AND NOT EXISTS (SELECT 1 FROM version_content WHERE version_content.sha = content.sha)`,
      sha,
    );
  }
}

export function missingContent(sha: Sha256): CounterclaimError {
  const message = t(
    'A document that a source needs is not in the file (SHA-256 {sha}). Add the document to the source again.',
    { sha },
  );
  return new CounterclaimError('MissingContent', message);
}
