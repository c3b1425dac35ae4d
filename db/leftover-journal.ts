import { closeSync, fstatSync, openSync } from 'node:fs';
import { CounterclaimError } from '../shared/errors.ts';
import { t } from '../shared/language/translate.ts';
import { ReadConnection } from './connection.ts';
import type { JournalChoice } from './file-options.ts';
import type { Admitted } from './gate/admission.ts';
import { examineFile, type SchemaOf } from './gate/examine-file.ts';
import { readJournal } from './gate/journal.ts';
import { type JournalMatch, matchJournal, type PagesJournal } from './gate/journal-match.ts';
import { PrivateCopy, withBytes } from './gate/private-copy.ts';
import { holdsWholeCommit } from './whole-commit.ts';

/** The decision on a journal that a program left, tried on a private copy. */
export interface DecidedJournal {
  /** `drop`: rolling it back changes nothing. */
  readonly way: JournalChoice | 'drop';
  /** The debate in the resulting state. */
  readonly path: string;
  readonly copy: PrivateCopy;
}

/** Both choices, the safer first. */
export const JOURNAL_CHOICES: readonly JournalChoice[] = ['set-aside', 'roll-back'];

/**
 * Decides what to do with the journal beside a debate, which nobody is writing, without touching either: both are
 * copied, the journal is rolled back there, and the result is examined like any file. If the debate is sound both as it
 * stands and as it was before, the change counter and the pages that were written distinguish a commit that was cut
 * short, which is rolled back, from one that was finished, or a journal of another time. `choice` is the user's, for
 * when that is not certain. The caller removes the copy. Throws `LeftoverJournal` with the choices, or `DamagedFile`,
 * and leaves no copy then.
 */
export function decideJournal(
  { path, givenPath }: Admitted,
  schemaOf: SchemaOf,
  choice: JournalChoice | null,
): DecidedJournal {
  const copy = new PrivateCopy(path, { journal: true });
  try {
    const trial = new JournalTrial(copy, givenPath, schemaOf);
    const way = trial.decide(choice);
    return { way, path: way === 'roll-back' ? copy.rolledBack : copy.asItStands, copy };
  } catch (error) {
    copy.remove();
    throw error;
  }
}

class JournalTrial {
  readonly #copy: PrivateCopy;
  readonly #givenPath: string;
  readonly #schemaOf: SchemaOf;

  constructor(copy: PrivateCopy, givenPath: string, schemaOf: SchemaOf) {
    this.#copy = copy;
    this.#givenPath = givenPath;
    this.#schemaOf = schemaOf;
  }

  decide(choice: JournalChoice | null): JournalChoice | 'drop' {
    const { match, journal } = this.#read();
    if (match.kind === 'same') return this.#assertSound(this.#copy.asItStands);
    const sound: Record<JournalChoice, boolean> = {
      'set-aside': this.#isSound(this.#copy.asItStands),
      'roll-back': journal !== null && match.kind === 'differs' && this.#isSoundRolledBack(journal),
    };
    if (!sound['set-aside'] && !sound['roll-back']) return this.#assertSound(this.#copy.asItStands);
    const way = choice ?? this.#certainWay(match, sound);
    if (way !== null && sound[way]) return way;
    throw this.#uncertain(match, sound);
  }

  /** Returns the way that is right beyond doubt; null if the user has to decide. */
  #certainWay(match: JournalMatch, sound: Readonly<Record<JournalChoice, boolean>>): JournalChoice | null {
    // A commit counts itself once, on the first page, which is written first.
    if (match.kind !== 'differs' || match.counter === 'other' || !sound['roll-back']) return null;
    if (!sound['set-aside'] || match.counter === 'same' || match.written === 'none') return 'roll-back';
    if (match.counter === 'unknown') return null;
    // Rolling back a finished commit would lose it: a journal of the last commit can have been put back beside the
    // file.
    return match.written === 'all' || this.#holdsWholeCommit() ? 'set-aside' : 'roll-back';
  }

  #holdsWholeCommit(): boolean {
    return withConnection(this.#copy.asItStands, (after) =>
      withConnection(this.#copy.rolledBack, (before) => holdsWholeCommit(after, before)),
    );
  }

  #read(): { match: JournalMatch; journal: PagesJournal | null } {
    return withBytes(this.#copy.journal, (bytes) => {
      const journal = readJournal(bytes);
      if (journal.kind === 'blank') return { match: { kind: 'same' }, journal: null };
      if (journal.kind === 'foreign') return { match: { kind: 'other-file', reason: journal.reason }, journal: null };
      const match = withBytes(this.#copy.asItStands, (file) => matchJournal(file, journal, bytes));
      if (match.kind !== 'differs' || journal.fault === null) return { match, journal };
      return { match: { kind: 'other-file', reason: journal.fault }, journal };
    });
  }

  #isSoundRolledBack(journal: PagesJournal): boolean {
    this.#copy.rollBack(journal);
    return this.#isSound(this.#copy.rolledBack);
  }

  #isSound(path: string): boolean {
    try {
      this.#assertSound(path);
      return true;
    } catch (error) {
      if (error instanceof CounterclaimError) return false;
      throw error;
    }
  }

  /** Throws `DamagedFile` or `ForeignFile` unless the copy at `path` is a whole debate. */
  #assertSound(path: string): 'drop' {
    const descriptor = openSync(path, 'r');
    try {
      examineFile({ path: this.#givenPath, descriptor, size: fstatSync(descriptor).size }, this.#schemaOf);
    } finally {
      closeSync(descriptor);
    }
    const faults = withConnection(path, (connection) => [
      ...connection.integrityFaults(false),
      ...connection
        .foreignKeyFaults()
        .map(({ table, parent }) => t('A {table} points to a {parent} that is not there.', { table, parent })),
    ]);
    if (faults.length === 0) return 'drop';
    const message = t(
      '“{value}” was damaged when a program ended in the middle of saving it. Go back to a backup or an earlier copy of it, or copy what can be read into a new debate with File > Recover.',
      { value: this.#givenPath },
    );
    throw new CounterclaimError('DamagedFile', message);
  }

  #uncertain(match: JournalMatch, sound: Readonly<Record<JournalChoice, boolean>>): CounterclaimError {
    const choices = JOURNAL_CHOICES.filter((choice) => sound[choice]);
    const message = t(
      'Beside “{value}” lies a journal, “…-journal”, that {of, select, another {does not belong to it: {reason}} other {may be of an earlier time}}. Nothing was changed. You can {choice, select, aside {open the debate as it stands, and set the journal aside} back {go back to what the journal holds} other {open the debate as it stands, and set the journal aside, or go back to what the journal holds}}. The present file is kept in any case.',
      {
        value: this.#givenPath,
        of: match.kind === 'other-file' ? 'another' : 'same',
        reason: match.kind === 'other-file' ? match.reason : '',
        choice: choices.length > 1 ? 'any' : choices[0] === 'set-aside' ? 'aside' : 'back',
      },
    );
    return new CounterclaimError('LeftoverJournal', message, { choices });
  }
}

function withConnection<T>(path: string, work: (connection: ReadConnection) => T): T {
  const connection = ReadConnection.openForReading(path, { busyTimeout: 0 });
  try {
    return work(connection);
  } finally {
    connection.close();
  }
}
