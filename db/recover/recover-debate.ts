import { closeSync, fstatSync, openSync, realpathSync, statSync } from 'node:fs';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import { Debate } from '../../shared/model/debate.ts';
import { countDebate, type DebateCounts } from '../../shared/model/debate-counts.ts';
import type { Sha256 } from '../../shared/model/entities.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { assertSound } from '../backup.ts';
import { sha256 } from '../content.ts';
import { asFileError } from '../file-errors.ts';
import { type ReaderOptions, readerSettings } from '../file-options.ts';
import { FileBytes } from '../gate/file-bytes.ts';
import { readJournal } from '../gate/journal.ts';
import { matchJournal } from '../gate/journal-match.ts';
import { PrivateCopy, withBytes } from '../gate/private-copy.ts';
import { latestVersion } from '../migrations/migration.ts';
import { writeNewFile } from '../new-file.ts';
import { writeWhole } from '../whole-file.ts';
import { findRows } from './found-rows.ts';
import { mendDebate, NO_TEXT } from './mend-debate.ts';
import { readEntities } from './read-entities.ts';
import { RecoveryNotes } from './recovery-notes.ts';
import { tableLayouts } from './table-layouts.ts';
import { TimeLimit } from './time-limit.ts';
import { TornFile } from './torn-file.ts';

export interface RecoveryOptions extends Pick<ReaderOptions, 'migrations'> {
  /** Time limit for reading, in milliseconds; ten minutes when left out. */
  readonly milliseconds?: number;
  /** Largest file that is read, in bytes; 2 GB when left out. */
  readonly bytes?: number;
}

/** The result of a recovery, as a value that can be sent from one process to another. */
export interface Recovery {
  /** Counts of the new debate. */
  readonly counts: DebateCounts;
  /** Sentences about what could not be read, or had to be repaired. Empty when nothing is missing. */
  readonly notes: readonly string[];
}

const USUAL_LIMITS = { milliseconds: 600_000, bytes: LIMITS.recoveredBytes };

/**
 * Copies row by row what can be read of the debate at `from`, damaged or changed by another program as it may be, to a
 * new one at `to`. SQLite never reads it: the program's own reader of pages finds the rows. Everything is checked
 * against the model; whatever breaks a rule is repaired or left out. Neither the history nor what is proposed is copied.
 * `from` and its neighbours are never changed; `to` is written whole or not at all. Throws `NotADatabase` when nothing of a
 * debate was found, `TooLarge` when a limit is reached, `FileExists` when there is something at `to`, and the errors of
 * reading and writing files.
 */
export async function recoverDebate(from: string, to: string, options: RecoveryOptions = {}): Promise<Recovery> {
  const { migrations } = readerSettings(options);
  const notes = new RecoveryNotes();
  const { data, contents } = readAsFile(from, () => readTorn(from, { ...USUAL_LIMITS, ...options }, migrations, notes));
  try {
    writeWhole(to, false, (temporary) => {
      writeNewFile(temporary, { data, contents }, migrations);
      assertSound(temporary, latestVersion(migrations));
    });
  } catch (error) {
    throw asFileError(error, to, 'save');
  }
  return { counts: countDebate(new Debate(data)), notes: notes.sentences() };
}

type Limits = typeof USUAL_LIMITS;

function readTorn(from: string, limits: Limits, migrations: Parameters<typeof tableLayouts>[0], notes: RecoveryNotes) {
  const path = realpathSync(from);
  if (!statSync(path).isFile())
    throw new CounterclaimError('NotADatabase', t('“{from}” is not a file that can hold a debate.', { from }));
  return withWholeCommit(path, notes, (readable) =>
    withFile(readable, from, limits, (bytes) => {
      const file = new TornFile(bytes, new TimeLimit(from, limits.milliseconds));
      const header = bytes.size < 100 ? Buffer.alloc(100) : bytes.at(0, 100);
      const version = header.readUInt32BE(60);
      const known = version >= 1 && version <= migrations.length ? migrations.slice(0, version) : migrations;
      const found = findRows(file, tableLayouts(known), header.readUInt32BE(32));
      const count = [...found.entities.values()].reduce((sum, rows) => sum + rows.length, 0);
      if (count === 0) {
        const message = t('Nothing of a debate can be read in “{from}”. Nothing was written.', { from });
        throw new CounterclaimError('NotADatabase', message);
      }
      if (file.unreadable > 0) notes.add(unreadableNote(file.unreadable));
      if (found.damagedContents > 0) notes.add(damagedNote(found.damagedContents));
      if (found.searched) {
        notes.add(t('Unused pages were searched too: something that was deleted may have come back.'));
      }
      if (found.hasProposals) notes.add(t('What other programs proposed is not copied.'));
      const data = mendDebate(readEntities(found, notes), found.contents, notes);
      const named = new Set(data.sources.flatMap(({ text, original }) => [text, original]));
      const contents = new Map<Sha256, Uint8Array>([...found.contents, [sha256(NO_TEXT), NO_TEXT]]);
      return { data, contents: [...contents].filter(([sha]) => named.has(sha)) };
    }),
  );
}

function unreadableNote(count: number): string {
  if (count === 1) return t('A page or a row of the file cannot be read.');
  return t('{count, number} pages or rows of the file cannot be read.', { count });
}

function damagedNote(count: number): string {
  if (count === 1) return t('A document in the file is damaged.');
  return t('{count, number} documents in the file are damaged.', { count });
}

/** Has `work` read the file, or a private copy on which a commit that was cut short is rolled back. */
function withWholeCommit<T>(path: string, notes: RecoveryNotes, work: (readable: string) => T): T {
  if (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size) {
    notes.add(t('The log of another program, beside the file, was not read.'));
  }
  const journal = statSync(`${path}-journal`, { throwIfNoEntry: false });
  if (journal === undefined || !journal.isFile() || journal.size === 0) return work(path);
  const copy = new PrivateCopy(path, { journal: true });
  try {
    return work(takenBack(copy, notes) ? copy.rolledBack : copy.asItStands);
  } finally {
    copy.remove();
  }
}

function takenBack(copy: PrivateCopy, notes: RecoveryNotes): boolean {
  return withBytes(copy.journal, (bytes) => {
    const journal = readJournal(bytes);
    if (journal.kind !== 'pages' || journal.fault !== null) return false;
    const match = withBytes(copy.asItStands, (file) => (file.size < 100 ? null : matchJournal(file, journal, bytes)));
    if (match?.kind !== 'differs' || match.counter === 'other' || match.written === 'all') return false;
    copy.rollBack(journal);
    notes.add(t('The debate was interrupted while being saved: it was read in its state before that.'));
    return true;
  });
}

function withFile<T>(path: string, givenPath: string, limits: Limits, work: (bytes: FileBytes) => T): T {
  const descriptor = openSync(path, 'r');
  try {
    const { size } = fstatSync(descriptor);
    if (size > limits.bytes) {
      throw new CounterclaimError(
        'TooLarge',
        t('“{givenPath}” is larger than can be recovered. Nothing was written.', { givenPath }),
      );
    }
    return work(new FileBytes(descriptor, size));
  } finally {
    closeSync(descriptor);
  }
}

function readAsFile<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asFileError(error, path, 'open');
  }
}
