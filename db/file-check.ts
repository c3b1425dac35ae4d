import { errorCode } from '../shared/errors.ts';
import { t } from '../shared/language/translate.ts';
import { checkDebate } from '../shared/model/check-debate.ts';
import type { Debate } from '../shared/model/debate.ts';
import { ENTITY_NAMES, type Sha256 } from '../shared/model/entities.ts';
import type { ReadConnection } from './connection.ts';
import { sha256 } from './content.ts';
import type { FileProblem, Problem } from './file-problem.ts';
import { faultInHistory } from './history.ts';
import { faultInProposals } from './proposals.ts';
import { checkSearchIndex } from './search-check.ts';
import { faultInVersions } from './versions.ts';

/**
 * Returns the faults of the file, then the rules of the model that `debate`, which was read from it, breaks. Empty when
 * all is well.
 */
export function checkFile(connection: ReadConnection, debate: Debate, textOf: (sha: Sha256) => string): Problem[] {
  const texts = new ReadableTexts(textOf);
  return [
    ...checkForeignKeys(connection),
    ...checkContents(connection),
    ...checkTexts(debate, texts),
    ...checkHistory(connection),
    ...checkVersions(connection),
    ...checkProposals(connection),
    ...checkSearchIndex(connection, (sha) => texts.get(sha) ?? ''),
    ...checkDebate(debate, (sha) => texts.get(sha)),
  ];
}

/** The texts of sources as far as they can be read: what is missing, or is not text, must not keep the rest from being checked. */
class ReadableTexts {
  readonly #textOf: (sha: Sha256) => string;
  readonly #unreadable = new Set<Sha256>();

  constructor(textOf: (sha: Sha256) => string) {
    this.#textOf = textOf;
  }

  get(sha: Sha256): string | undefined {
    if (this.#unreadable.has(sha)) return undefined;
    try {
      return this.#textOf(sha);
    } catch (error) {
      if (!['InvalidValue', 'MissingContent'].includes(errorCode(error) ?? '')) throw error;
      this.#unreadable.add(sha);
      return undefined;
    }
  }
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
    ([, index = '']) => t('The list “{index}”, by which rows are found, does not agree with the rows.', { index }),
  ],
  [
    /CHECK constraint failed in (\w+)/,
    ([, table = '']) => t('A row of the table {table} breaks a rule of the file.', { table }),
  ],
  [
    /value in (\w+)\.(\w+)/,
    ([, table = '', column = '']) =>
      t('A row of the table {table} has something else as its {column} than it may.', { table, column }),
  ],
  [/fts5|inverted index/, () => t('The search index is damaged. “Save a copy” builds it again.')],
];

function faultSentence(fault: string): string {
  for (const [pattern, sentence] of FAULT_SENTENCES) {
    const found = pattern.exec(fault);
    if (found !== null) return t('The file is damaged. {found}', { found: sentence(found) });
  }
  return t(
    'The file is damaged: its parts do not fit together. Go back to a backup, or copy what can be read with File > Recover.',
  );
}

function checkForeignKeys(connection: ReadConnection): FileProblem[] {
  return connection.foreignKeyFaults().map(({ table, rowid, parent }) => {
    const entity = ENTITY_NAMES.find((name) => name === table);
    const id = entity && connection.row(`SELECT id FROM ${entity} WHERE row = ?`, rowid)?.[0];
    const message = t(
      'A row of the table {table} points to a {parent} that is not there, or is not of the kind it needs.',
      { table, parent },
    );
    return { code: 'DanglingRow', entity: entity ?? 'file', id: id === undefined ? '' : String(id), message };
  });
}

function checkTexts(debate: Debate, texts: ReadableTexts): FileProblem[] {
  return [...debate.sources.values()].flatMap(({ id, text }): FileProblem[] => {
    if (texts.get(text) !== undefined) return [];
    const message = t(
      'The text of a source cannot be read: its document, with the SHA-256 {text}, is missing or is not text.',
      { text },
    );
    return [{ code: 'DamagedContent', entity: 'source', id, message }];
  });
}

/** Returns the first fault in the history: what comes before and after it can then not be told either. */
function checkHistory(connection: ReadConnection): FileProblem[] {
  const label = faultInHistory(connection);
  if (label === null) return [];
  const message = t(
    'The history is damaged at “{label}”: edits can be undone only as far as that. “Save a copy” makes a debate without its history.',
    { label },
  );
  return [{ code: 'DamagedHistory', entity: 'file', id: '', message }];
}

/** Returns the first fault in the versions: none before it can be told either. */
function checkVersions(connection: ReadConnection): FileProblem[] {
  const name = faultInVersions(connection);
  if (name === null) return [];
  const message = t(
    'The versions are damaged at “{name}”: neither it nor an older one can be shown. “Save a copy” makes a debate without its versions.',
    { name },
  );
  return [{ code: 'DamagedVersions', entity: 'file', id: '', message }];
}

/** Returns the first proposal that cannot be read: it is not shown. */
function checkProposals(connection: ReadConnection): FileProblem[] {
  const id = faultInProposals(connection);
  if (id === null) return [];
  const message = t(
    'What was proposed is damaged at “{id}”: it is not shown. The debate is not affected, and “Save a copy” makes one without proposals.',
    { id },
  );
  return [{ code: 'DamagedProposals', entity: 'file', id: '', message }];
}

function checkContents(connection: ReadConnection): FileProblem[] {
  const problems: FileProblem[] = [];
  for (const [sha, bytes] of connection.rows('SELECT sha, bytes FROM content') as IterableIterator<
    [Sha256, Uint8Array]
  >) {
    if (sha256(bytes) === sha) continue;
    const message = t('A document in the file is damaged: its SHA-256 should be {sha}.', { sha });
    problems.push({ code: 'DamagedContent', entity: 'content', id: sha, message });
  }
  return problems;
}
