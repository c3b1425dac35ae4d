import { checkDebate } from '../shared/model/check-debate.ts';
import type { Debate } from '../shared/model/debate.ts';
import { ENTITY_NAMES, type Sha256 } from '../shared/model/entities.ts';
import type { ReadConnection } from './connection.ts';
import { sha256 } from './content.ts';
import type { FileProblem, Problem } from './file-problem.ts';
import { checkSearchIndex } from './search-check.ts';

/**
 * Returns the faults of the file, then the rules of the model that `debate`, which was read from it, breaks. Empty when
 * all is well.
 */
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

/**
 * Returns the rows that point nowhere, then the rules of the model that `debate`, which was read from the file, breaks;
 * no text is read.
 */
export function checkRows(connection: ReadConnection, debate: Debate): Problem[] {
  return [...checkForeignKeys(connection), ...checkDebate(debate)];
}

/** Returns the faults that SQLite finds in the file's structure; `quick` does not compare indexes with their tables. */
export function checkStructure(connection: ReadConnection, quick: boolean): FileProblem[] {
  const messages = new Set(connection.integrityFaults(quick).map(faultSentence));
  return [...messages].map((message) => ({ code: 'DamagedFile', entity: 'file', id: '', message }));
}

/** Sentences for the findings of SQLite's check. */
const FAULT_SENTENCES: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [
    /(?:missing from|entries in|entry in) index (\w+)/,
    ([, index]) => `The list “${index}”, by which rows are found, does not agree with the rows.`,
  ],
  [/CHECK constraint failed in (\w+)/, ([, table]) => `A row of the table ${table} breaks a rule of the file.`],
  [
    /value in (\w+)\.(\w+)/,
    ([, table, column]) => `A row of the table ${table} has something else as its ${column} than it may.`,
  ],
  [/fts5|inverted index/, () => 'The search index is damaged. “Save a copy” builds it again.'],
];

function faultSentence(fault: string): string {
  for (const [pattern, sentence] of FAULT_SENTENCES) {
    const found = pattern.exec(fault);
    if (found !== null) return `The file is damaged. ${sentence(found)}`;
  }
  return 'The file is damaged: its parts do not fit together. Go back to a backup, or copy what can be read with File > Recover.';
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
    const message = `A document in the file is damaged: its SHA-256 should be ${sha}.`;
    problems.push({ code: 'DamagedContent', entity: 'content', id: sha, message });
  }
  return problems;
}
