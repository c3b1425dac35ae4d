import { CounterclaimError, errorCode } from '../shared/errors.ts';
import { t } from '../shared/language/translate.ts';
import { type Change, invert } from '../shared/model/change.ts';
import { countCharacters } from '../shared/model/clean-text.ts';
import type { DebateData } from '../shared/model/debate.ts';
import type { Sha256 } from '../shared/model/entities.ts';
import type { HistoryLabels, HistoryStep } from '../shared/model/history-labels.ts';
import { LIMITS } from '../shared/model/limits.ts';
import type { Proposal } from '../shared/proposals/proposal.ts';
import type { WriteConnection } from './connection.ts';
import { collectContent, decodeText, missingContent, sha256, writeContent } from './content.ts';
import { DebateReader } from './debate-reader.ts';
import { asFileError } from './file-errors.ts';
import { type FileOptions, type FileSettings, fileSettings } from './file-options.ts';
import { applyHeldToRules } from './held-to-rules.ts';
import { historyLabels, lastDone, markRedone, markUndone, nextUndone, recordEdit } from './history.ts';
import { writeNewFile } from './new-file.ts';
import { type Opened, openForWriting } from './open-file.ts';
import { addProposal, decideProposals, forgetDecided, noteForProposals } from './proposals.ts';
import { contentNamedBy } from './stored-changes.ts';
import { addVersion, keepVersion, nameVersion, noteForVersions, removeVersion } from './versions.ts';
import { writeWhole } from './whole-file.ts';

export { DebateReader } from './debate-reader.ts';
export type { FileOptions, JournalChoice, ReaderOptions } from './file-options.ts';
export type { FileProblem, Problem } from './file-problem.ts';
export type { Migration } from './migrations/migration.ts';

export interface CommitOptions {
  /** The step that the edit belongs to, such as a visit to a field; an id that was given to no other step. */
  readonly step?: string | null;
}

/**
 * A debate's file, open for editing. When the promise of an edit is fulfilled, all of it is on the disk; when it is
 * rejected, nothing of it is, and the error says why: `DiskFull`, `NoPermission`, `FileBusy` or `WriteFailed`, besides
 * those that the methods name.
 */
export class DebateFile extends DebateReader {
  readonly #connection: WriteConnection;
  readonly #settings: FileSettings;
  readonly #steps = new Map<string, number>();
  /**
   * Contents that were put but are not in the file yet, because nothing names them: a crash leaves nothing to tidy up.
   */
  readonly #unnamed = new Map<Sha256, Uint8Array>();

  protected constructor(path: string, opened: Opened<WriteConnection>, settings: FileSettings) {
    super(path, opened, settings);
    this.#connection = opened.connection;
    this.#settings = settings;
  }

  /**
   * Opens the file at `path`. An older version is brought up to date first, after a backup in `options.backups` or beside it. Throws the
   * errors of `DebateReader.open`, `NoPermission` when the file or its folder cannot be written, and `BackupFailed`.
   */
  static override async open(path: string, options: FileOptions = {}): Promise<DebateFile> {
    const settings = fileSettings(options);
    return new DebateFile(path, openForWriting(path, settings), settings);
  }

  /**
   * Makes a file with `data` at `path`, and opens it. `contents` are the bytes that its sources name; others are left
   * out. Throws `FileExists`, `MissingContent`, `InvalidValue`, `NoPermission` or `DiskFull`, and leaves no file then.
   */
  static async create(
    path: string,
    data: DebateData,
    contents: Iterable<Uint8Array>,
    options: FileOptions = {},
  ): Promise<DebateFile> {
    const { migrations } = fileSettings(options);
    try {
      writeWhole(path, false, (temporary) => {
        writeNewFile(temporary, { data, contents: namedContents(data, contents) }, migrations);
      });
    } catch (error) {
      throw asFileError(error, path, 'save');
    }
    return DebateFile.open(path, options);
  }

  /**
   * Keeps `bytes` until a change names them by the SHA-256 that is returned, or until they are forgotten or the file is
   * closed.
   */
  async putContent(bytes: Uint8Array): Promise<Sha256> {
    return this.guard('save', () => {
      const sha = sha256(bytes);
      this.#unnamed.set(sha, new Uint8Array(bytes));
      return sha;
    });
  }

  /** Takes over contents that were put into another open file, and that nothing has named yet. */
  takeContents(from: DebateFile): void {
    for (const [sha, bytes] of from.#unnamed) this.#unnamed.set(sha, bytes);
  }

  /** The number of contents that are kept and that nothing has named yet. */
  get keptContents(): number {
    return this.#unnamed.size;
  }

  /** Forgets those of the contents `shas` that nothing has named yet. */
  forgetContents(shas: Iterable<Sha256>): void {
    for (const sha of shas) this.#unnamed.delete(sha);
  }

  /**
   * Makes `changes`, all or none, as one undoable step; whatever could be redone no longer can. If the last edit had
   * the same `step`, and none was undone since, both become one step with this `label`; if together they change
   * nothing, the step disappears. Without changes there is no step. Returns what can be undone and redone then. Throws
   * `StaleEdit` when a change was not made from the file's present state, `InvalidValue` or `IllegalRelation` when it
   * breaks a rule of the model that was not broken before, and `MissingContent` when a source names a content that was
   * not put.
   */
  async commit(label: string, changes: readonly Change[], { step = null }: CommitOptions = {}): Promise<HistoryLabels> {
    if (changes.length === 0) return this.history();
    const named = contentNamedBy(changes);
    const labels = this.guard('save', () =>
      this.#connection.transaction(() => {
        this.#keepVersion();
        for (const sha of named) this.#writeNamed(sha);
        applyHeldToRules(this.#connection, changes, (sha) => this.#textNow(sha));
        this.#record(label, changes, step);
        noteForProposals(this.#connection, changes);
        return historyLabels(this.#connection);
      }),
    );
    for (const sha of named) this.#unnamed.delete(sha);
    return labels;
  }

  /**
   * Undoes the last edit, whoever made it, and returns the changes that this made; null when there is nothing to undo.
   */
  async undo(): Promise<HistoryStep | null> {
    return this.guard('save', () =>
      this.#connection.transaction(() => {
        const entry = lastDone(this.#connection);
        if (entry === undefined) return null;
        const changes = invert(entry.changes);
        applyHeldToRules(this.#connection, changes, (sha) => this.#textNow(sha));
        markUndone(this.#connection, entry.seq);
        noteForVersions(this.#connection, { changes, at: this.#now() });
        noteForProposals(this.#connection, changes, true);
        return { label: entry.label, changes, labels: historyLabels(this.#connection) };
      }),
    );
  }

  /** Redoes the last undone edit, and returns the changes that this made; null when there is nothing to redo. */
  async redo(): Promise<HistoryStep | null> {
    return this.guard('save', () =>
      this.#connection.transaction(() => {
        const entry = nextUndone(this.#connection);
        if (entry === undefined) return null;
        applyHeldToRules(this.#connection, entry.changes, (sha) => this.#textNow(sha));
        markRedone(this.#connection, entry.seq);
        noteForVersions(this.#connection, { changes: entry.changes, at: this.#now() });
        noteForProposals(this.#connection, entry.changes);
        return { label: entry.label, changes: entry.changes, labels: historyLabels(this.#connection) };
      }),
    );
  }

  /** Keeps the debate as it is now as a version with a name. Returns its id. */
  async saveVersion(name: string): Promise<string> {
    const id = this.#settings.newId();
    this.guard('save', () =>
      this.#connection.transaction(() => {
        const version = { id, name: versionName(name), automatic: false, at: this.#now() };
        collectContent(this.#connection, addVersion(this.#connection, version));
      }),
    );
    return id;
  }

  /** Gives a version a name; one that was made by itself is then kept for good. Throws `UnknownVersion` or `InvalidValue`. */
  async nameVersion(id: string, name: string): Promise<void> {
    this.guard('save', () => this.#connection.transaction(() => nameVersion(this.#connection, id, versionName(name))));
  }

  /** Removes a version, for good: that is no edit and cannot be undone. Throws `UnknownVersion`. */
  async removeVersion(id: string): Promise<void> {
    this.guard('save', () =>
      this.#connection.transaction(() => collectContent(this.#connection, removeVersion(this.#connection, id))),
    );
  }

  /**
   * Puts a proposal into the inbox of the debate, and changes nothing else. Throws `InvalidValue` when the inbox is full, or
   * this is no proposal.
   */
  async propose(proposal: Omit<Proposal, 'at' | 'state'>): Promise<void> {
    this.guard('save', () =>
      this.#connection.transaction(() => addProposal(this.#connection, { ...proposal, at: this.#now() })),
    );
  }

  /** Declines open proposals, or opens declined ones again: no edit of the debate. To accept one is to make what it says, with its id. */
  async decideProposals(ids: readonly string[], state: 'open' | 'declined'): Promise<void> {
    this.guard('save', () => this.#connection.transaction(() => decideProposals(this.#connection, ids, state)));
  }

  /** Removes the proposals that were accepted or declined from the inbox, for good. */
  async forgetDecidedProposals(): Promise<void> {
    this.guard('save', () => this.#connection.transaction(() => forgetDecided(this.#connection)));
  }

  protected override contentNow(sha: Sha256): Uint8Array {
    return this.#unnamed.get(sha) ?? super.contentNow(sha);
  }

  protected override lengthNow(sha: Sha256): number {
    return this.#unnamed.get(sha)?.byteLength ?? super.lengthNow(sha);
  }

  #record(label: string, changes: readonly Change[], step: string | null): void {
    const edit = { step, origin: this.#settings.origin, at: this.#now(), label, changes };
    const released = recordEdit(this.#connection, edit, { ...this.#settings, steps: this.#steps });
    noteForVersions(this.#connection, edit);
    collectContent(this.#connection, released);
  }

  /** Makes a version of the debate before an edit, where it is time for one. Damaged versions keep nobody from editing. */
  #keepVersion(): void {
    const { versions, clock, newId } = this.#settings;
    if (versions === null) return;
    try {
      collectContent(this.#connection, keepVersion(this.#connection, versions, { now: clock(), newId }));
    } catch (error) {
      if (errorCode(error) !== 'DamagedFile') throw error;
    }
  }

  #now(): string {
    return this.#settings.clock().toISOString();
  }

  #writeNamed(sha: Sha256): void {
    const bytes = this.#unnamed.get(sha);
    if (bytes) writeContent(this.#connection, sha, bytes);
    else if (!this.#connection.row('SELECT 1 FROM content WHERE sha = ?', sha)) throw missingContent(sha);
  }

  #textNow(sha: Sha256): string {
    return decodeText(this.contentNow(sha));
  }
}

/** Throws `InvalidValue` unless a version may have this name. */
function versionName(given: string): string {
  const name = given.trim();
  const most = LIMITS.titleCharacters;
  if (name !== '' && countCharacters(name) <= most) return name;
  const message =
    name === ''
      ? t('A version needs a name.')
      : t('The name of a version has at most {most, number} characters: shorten it.', { most });
  throw new CounterclaimError('InvalidValue', message);
}

function* namedContents(data: DebateData, contents: Iterable<Uint8Array>): Generator<[Sha256, Uint8Array]> {
  const named = new Set(data.sources.flatMap(({ text, original }) => [text, original]));
  for (const bytes of contents) {
    const sha = sha256(bytes);
    if (named.has(sha)) yield [sha, bytes];
  }
}
