import { checkDebate } from '../shared/model/check-debate.ts';
import type { Debate } from '../shared/model/debate.ts';
import { ENTITY_NAMES, type Sha256 } from '../shared/model/entities.ts';
import type { ReadConnection } from './connection.ts';
import { sha256 } from './content.ts';
import type { FileProblem, Problem } from './file-problem.ts';
import { checkSearchIndex } from './search-check.ts';

/** Faults of the file, then rules of the model that `debate`, which was read from it, breaks. Empty when all is well. */
export function checkFile(connection: ReadConnection, debate: Debate, textOf: (sha: Sha256) => string): Problem[] {
  return [
    ...checkForeignKeys(connection),
    ...checkContents(connection),
    ...checkSearchIndex(connection, textOf),
    ...checkDebate(debate, (sha) => {
      const exists = connection.row('SELECT 1 FROM content WHERE sha = ?', sha);
      return exists && textOf(sha);
    }),
  ];
}

/** Rows that point nowhere, then rules of the model that `debate`, which was read from the file, breaks; no text is read. */
export function checkRows(connection: ReadConnection, debate: Debate): Problem[] {
  return [...checkForeignKeys(connection), ...checkDebate(debate)];
}

/** What SQLite finds wrong with the file's structure; `quick` leaves out whether indexes agree with their tables. */
export function checkStructure(connection: ReadConnection, quick: boolean): FileProblem[] {
  return connection.integrityFaults(quick).map((fault) => ({
    code: 'DamagedFile',
    entity: 'file',
    id: '',
    message: `The file is damaged: ${fault}. Go back to a backup or an earlier copy of it.`,
  }));
}

function checkForeignKeys(connection: ReadConnection): FileProblem[] {
  return connection.foreignKeyFaults().map(({ table, rowid, parent }) => {
    const entity = ENTITY_NAMES.find((name) => name === table);
    const id = entity && connection.row(`SELECT id FROM ${entity} WHERE row = ?`, rowid)?.[0];
    const message = `A row of the table ${table} points to a ${parent} that is not there, or is not of the kind it needs.`;
    return { code: 'DanglingRow', entity: entity ?? 'file', id: id === undefined ? '' : String(id), message };
  });
}

function checkContents(connection: ReadConnection): FileProblem[] {
  const problems: FileProblem[] = [];
  for (const [sha, bytes] of connection.rows('SELECT sha, bytes FROM content') as IterableIterator<
    [Sha256, Uint8Array]
  >) {
    if (sha256(bytes) === sha) continue;
    const message = `A document in the file is not what was put there: its SHA-256 should be ${sha}.`;
    problems.push({ code: 'DamagedContent', entity: 'content', id: sha, message });
  }
  return problems;
}
