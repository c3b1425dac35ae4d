import { setImmediate } from 'node:timers/promises';
import { CounterclaimError } from '../shared/errors.ts';
import { t } from '../shared/language/translate.ts';
import type { Change } from '../shared/model/change.ts';
import { Debate, type DebateData } from '../shared/model/debate.ts';
import type { DebateVersion } from '../shared/model/debate-version.ts';
import type { DebateInfo, Entities, EntityName, Sha256 } from '../shared/model/entities.ts';
import type { HistoryLabels } from '../shared/model/history-labels.ts';
import type { SearchHit } from '../shared/model/search-hit.ts';
import type { Proposal } from '../shared/proposals/proposal.ts';
import type { ReadConnection } from './connection.ts';
import { contentLength, decodeText, readContent } from './content.ts';
import { checkFile, checkRows, checkStructure } from './file-check.ts';
import { asFileError, type FileTask } from './file-errors.ts';
import { type ReaderOptions, type ReaderSettings, readerSettings } from './file-options.ts';
import type { Problem } from './file-problem.ts';
import { historyLabels } from './history.ts';
import { type Opened, openForReading } from './open-file.ts';
import { listProposals, proposalsState } from './proposals.ts';
import { readAll, readSome } from './rows.ts';
import { saveCopy } from './saved-copy.ts';
import { search } from './search.ts';
import { changesToVersion, listVersions } from './versions.ts';

/** Rows that are read without a pause, which takes some ten milliseconds. */
const ROWS_AT_ONCE = 1000;
/** Number of attempts to read a file that is being written, before it is read without pauses. */
const MOST_TRIES = 3;

/**
 * A debate's file, open for reading: nothing here changes a byte of it. Every method throws `FileClosed` after `close`,
 * `DamagedFile` where the file cannot be read, and `FileBusy` while another program has it locked.
 */
export class DebateReader {
  /** The path as it was given. */
  readonly path: string;
  /** Sentences for the user about anything found on opening, such as a save that was cut short. */
  readonly notices: readonly string[];
  readonly #connection: ReadConnection;
  readonly #release: () => void;
  readonly #settings: ReaderSettings;
  #loadedVersion: number;
  #closed = false;

  protected constructor(
    path: string,
    { connection, notices, release }: Opened<ReadConnection>,
    settings: ReaderSettings,
  ) {
    this.path = path;
    this.notices = notices;
    this.#connection = connection;
    this.#release = release;
    this.#settings = settings;
    this.#loadedVersion = connection.dataVersion();
  }

  /**
   * Opens the file at `path`. After an unclean exit a private copy is rolled back to the last commit, and read; one of an
   * older version is brought up to date on a private copy. Throws `FileNotFound`, `IsAFolder`, `NoPermission`, `NotADatabase`,
   * `NotADebateFile`, `NewerFormat`, `DamagedFile`, `ForeignFile` when
   * another program changed more than rows, `TooLarge`, `FileBusy`, or `LeftoverJournal` when it is not certain what is right to
   * do with a journal beside it: its `choices` are what `options.journal` may be.
   */
  static async open(path: string, options: ReaderOptions = {}): Promise<DebateReader> {
    const settings = readerSettings(options);
    return new DebateReader(path, openForReading(path, settings), settings);
  }

  /** Loads all rows, but not the contents of sources. */
  async load(): Promise<Debate> {
    return this.guard('open', () =>
      this.#connection.snapshot(() => {
        const debate = this.#load();
        this.#loadedVersion = this.#connection.dataVersion();
        return debate;
      }),
    );
  }

  /**
   * Reads what `load` loads, as data, in one consistent state; piece by piece, so that the thread can do other work:
   * 20,000 statements and their relations take half a second.
   */
  async data(): Promise<DebateData> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const before = this.#state();
      const data = await this.#dataInPieces();
      const after = this.#state();
      if (after.version !== before.version || after.written !== before.written) continue;
      this.#loadedVersion = after.version;
      return data;
    }
    return (await this.load()).toData();
  }

  /** Returns the bytes with this SHA-256. Throws `MissingContent`. */
  async content(sha: Sha256): Promise<Uint8Array> {
    return this.guard('open', () => this.contentNow(sha));
  }

  /** Returns how many bytes those with this SHA-256 are, without reading them. Throws `MissingContent`. */
  async contentLength(sha: Sha256): Promise<number> {
    return this.guard('open', () => this.lengthNow(sha));
  }

  /** Returns the text with this SHA-256. Throws `MissingContent`, or `InvalidValue` when it is not text. */
  async text(sha: Sha256): Promise<string> {
    return this.guard('open', () => decodeText(this.contentNow(sha)));
  }

  /**
   * Finds the places with all words of `query`, best first, 50 of them unless `limit` says otherwise: titles,
   * statements, notes, excerpts, moves, speakers and the texts of sources, in any script. Nothing in a query is syntax.
   */
  async search(query: string, options: { limit?: number } = {}): Promise<SearchHit[]> {
    return this.guard('open', () =>
      this.#connection.snapshot(() => search(this.#connection, query, (sha) => this.#storedText(sha), options.limit)),
    );
  }

  /**
   * Checks the file and the debate in it; returns the problems, none when all is well. Throws `DamagedFile` when it
   * cannot be read.
   */
  async check(): Promise<Problem[]> {
    return this.guard('open', () =>
      this.#connection.snapshot(() =>
        this.#withFaults(checkStructure(this.#connection, false), (connection, debate) =>
          checkFile(connection, debate, (sha) => this.#storedText(sha)),
        ),
      ),
    );
  }

  /**
   * Returns the problems that can be found without reading texts or rebuilding the search index: faults of the file's
   * structure, rows that point nowhere, and broken rules of the model. Loads the debate for that, and takes two or three
   * times as long as loading. Throws `DamagedFile` when the file cannot be read.
   */
  async quickFaults(): Promise<Problem[]> {
    return this.guard('open', () =>
      this.#connection.snapshot(() => this.#withFaults(checkStructure(this.#connection, true), checkRows)),
    );
  }

  /** Returns the labels of the edits that can be undone and redone next; null where there is none. */
  async history(): Promise<HistoryLabels> {
    return this.guard('open', () => this.#connection.snapshot(() => historyLabels(this.#connection)));
  }

  /** Lists the versions that the file keeps, the newest first. */
  async versions(): Promise<DebateVersion[]> {
    return this.guard('open', () => this.#connection.snapshot(() => listVersions(this.#connection)));
  }

  /** Lists what other programs proposed for the debate, the oldest first. */
  async proposals(): Promise<Proposal[]> {
    return this.guard('open', () => this.#connection.snapshot(() => listProposals(this.#connection)));
  }

  /** Returns a text that differs whenever the proposals do, whoever changed them. */
  async proposalsState(): Promise<string> {
    return this.guard('open', () => this.#connection.snapshot(() => proposalsState(this.#connection)));
  }

  /**
   * Returns the changes that lead from the debate as it is now to a version of it: made on it, they restore the version.
   * Throws `UnknownVersion`.
   */
  async changesToVersion(id: string): Promise<Change[]> {
    return this.guard('open', () => this.#connection.snapshot(() => changesToVersion(this.#connection, id)));
  }

  /**
   * Writes a copy to `path`, complete or not at all, replacing a file there. Without history and versions, nothing that
   * was deleted is in it. Throws `FileExists` when `path` is this very file, `NoPermission`, `DiskFull` or `WriteFailed`.
   */
  async saveCopy(path: string, { history, versions = false }: { history: boolean; versions?: boolean }): Promise<void> {
    this.guard('open', () =>
      this.#connection.snapshot(() => {
        const data = this.#load().toData();
        saveCopy(this.#connection, data, path, { ...this.#settings, history, versions, original: this.path });
      }),
    );
  }

  /** Tells whether another program, or another connection, has written the file since it was last loaded here. */
  async changedElsewhere(): Promise<boolean> {
    return this.guard('open', () => this.#connection.dataVersion() !== this.#loadedVersion);
  }

  /** Closes the file. A second call does nothing. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#connection.close();
    this.#release();
  }

  /** Runs `work`, turning errors into sentences about this file. */
  protected guard<T>(task: FileTask, work: () => T): T {
    if (this.#closed) {
      throw new CounterclaimError('FileClosed', t('“{path}” is closed. Open it again.', { path: this.path }));
    }
    try {
      return work();
    } catch (error) {
      throw asFileError(error, this.path, task);
    }
  }

  protected lengthNow(sha: Sha256): number {
    return contentLength(this.#connection, sha);
  }

  protected contentNow(sha: Sha256): Uint8Array {
    return readContent(this.#connection, sha);
  }

  #storedText(sha: Sha256): string {
    return decodeText(readContent(this.#connection, sha));
  }

  /**
   * Returns `faults` of the structure together with the findings of `check`; if they prevent the rows from being read,
   * they are the details of the error.
   */
  #withFaults(
    faults: readonly Problem[],
    check: (connection: ReadConnection, debate: Debate) => readonly Problem[],
  ): Problem[] {
    try {
      return [...faults, ...check(this.#connection, this.#load())];
    } catch (error) {
      const damage = asFileError(error, this.path, 'open');
      if (faults.length === 0 || !(damage instanceof Error)) throw damage;
      const details = faults.map(({ message }) => message);
      throw new CounterclaimError('DamagedFile', damage.message, { cause: error, details });
    }
  }

  #load(): Debate {
    const list = <E extends EntityName>(entity: E): Entities[E][] => readAll(this.#connection, entity);
    return new Debate({
      debate: this.#titleRow(list('debate')),
      statements: list('statement'),
      relations: list('relation'),
      speakers: list('speaker'),
      sources: list('source'),
      excerpts: list('excerpt'),
      citations: list('citation'),
      moves: list('move'),
      maps: list('map'),
      placements: list('placement'),
      walks: list('walk'),
      stops: list('stop'),
      schemes: list('scheme'),
    });
  }

  async #dataInPieces(): Promise<DebateData> {
    const list = <E extends EntityName>(entity: E): Promise<Entities[E][]> => this.#listInPieces(entity);
    return {
      debate: this.#titleRow(await list('debate')),
      statements: await list('statement'),
      relations: await list('relation'),
      speakers: await list('speaker'),
      sources: await list('source'),
      excerpts: await list('excerpt'),
      citations: await list('citation'),
      moves: await list('move'),
      maps: await list('map'),
      placements: await list('placement'),
      walks: await list('walk'),
      stops: await list('stop'),
      schemes: await list('scheme'),
    };
  }

  async #listInPieces<E extends EntityName>(entity: E): Promise<Entities[E][]> {
    const all: Entities[E][] = [];
    for (let after = 0; ; ) {
      const place = { after, count: ROWS_AT_ONCE };
      const piece = this.guard('open', () => readSome(this.#connection, entity, place));
      for (const { value } of piece) all.push(value);
      const last = piece.at(-1);
      if (last === undefined || piece.length < ROWS_AT_ONCE) return all;
      after = last.row;
      await setImmediate();
    }
  }

  /** Returns numbers that change when anybody writes the file: another connection, or this one. */
  #state(): { version: number; written: number } {
    return this.guard('open', () => {
      return { version: this.#connection.dataVersion(), written: this.#connection.writtenRows() };
    });
  }

  #titleRow([debate]: readonly DebateInfo[]): DebateInfo {
    if (debate !== undefined) return debate;
    const message = t('“{path}” is damaged: it has no title row. Go back to a backup or an earlier copy of it.', {
      path: this.path,
    });
    throw new CounterclaimError('DamagedFile', message);
  }
}
