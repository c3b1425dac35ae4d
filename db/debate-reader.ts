import { CounterclaimError } from '../shared/errors.ts';
import { Debate } from '../shared/model/debate.ts';
import type { Entities, EntityName, Sha256 } from '../shared/model/entities.ts';
import type { HistoryLabels } from '../shared/model/history-labels.ts';
import type { ReadConnection } from './connection.ts';
import { decodeText, readContent } from './content.ts';
import { checkFile, checkStructure, type Problem } from './file-check.ts';
import { asFileError, type FileTask } from './file-errors.ts';
import { type ReaderOptions, type ReaderSettings, readerSettings } from './file-options.ts';
import { historyLabels } from './history.ts';
import { openForReading } from './open-file.ts';
import { readAll } from './rows.ts';
import { saveCopy } from './saved-copy.ts';
import { type SearchHit, search } from './search.ts';

/**
 * A debate's file, open for reading: nothing that it does changes a byte of it. Every method throws `FileClosed` after `close`,
 * `DamagedFile` where the file cannot be read, and `FileBusy` while another program has it locked.
 */
export class DebateReader {
  /** As it was given. */
  readonly path: string;
  readonly #connection: ReadConnection;
  readonly #settings: ReaderSettings;
  #loadedVersion: number;
  #closed = false;

  protected constructor(path: string, connection: ReadConnection, settings: ReaderSettings) {
    this.path = path;
    this.#connection = connection;
    this.#settings = settings;
    this.#loadedVersion = connection.dataVersion();
  }

  /**
   * Opens the file at `path`. After an unclean exit it is rolled back to the last commit first, which needs the right to write.
   * Throws `FileNotFound`, `IsAFolder`, `NoPermission`, `NotADatabase`, `NotADebateFile`, `NewerFormat`, `OlderFormat`,
   * `DamagedFile` or `FileBusy`.
   */
  static async open(path: string, options: ReaderOptions = {}): Promise<DebateReader> {
    const settings = readerSettings(options);
    return new DebateReader(path, openForReading(path, settings), settings);
  }

  /** All rows, but not the contents of sources. */
  async load(): Promise<Debate> {
    return this.guard('open', () =>
      this.#connection.snapshot(() => {
        const debate = this.#load();
        this.#loadedVersion = this.#connection.dataVersion();
        return debate;
      }),
    );
  }

  /** The bytes with this SHA-256. Throws `MissingContent`. */
  async content(sha: Sha256): Promise<Uint8Array> {
    return this.guard('open', () => this.contentNow(sha));
  }

  /** The text with this SHA-256. Throws `MissingContent`, or `InvalidValue` when it is no text. */
  async text(sha: Sha256): Promise<string> {
    return this.guard('open', () => decodeText(this.contentNow(sha)));
  }

  /**
   * Where all words of `query` are found together, best first, 50 places unless `limit` says otherwise: titles, statements,
   * notes, excerpts, moves, speakers and the texts of sources, in any script. Nothing in a query is syntax.
   */
  async search(query: string, options: { limit?: number } = {}): Promise<SearchHit[]> {
    return this.guard('open', () =>
      this.#connection.snapshot(() => search(this.#connection, query, (sha) => this.#storedText(sha), options.limit)),
    );
  }

  /** What is wrong with the file, and with the debate in it; empty when all is well. Throws `DamagedFile` when it cannot be read. */
  async check(): Promise<Problem[]> {
    return this.guard('open', () =>
      this.#connection.snapshot(() => {
        const faults = checkStructure(this.#connection);
        try {
          return [...faults, ...checkFile(this.#connection, this.#load(), (sha) => this.#storedText(sha))];
        } catch (error) {
          const damage = asFileError(error, this.path, 'open');
          if (faults.length === 0 || !(damage instanceof Error)) throw damage;
          const details = faults.map(({ message }) => message);
          throw new CounterclaimError('DamagedFile', damage.message, { cause: error, details });
        }
      }),
    );
  }

  /** The labels of the edits that can be undone and redone next; null where there is none. */
  async history(): Promise<HistoryLabels> {
    return this.guard('open', () => this.#connection.snapshot(() => historyLabels(this.#connection)));
  }

  /**
   * Writes a copy to `path`, complete or not at all, replacing a file there. Without history, nothing that was deleted is in it.
   * Throws `FileExists` when `path` is this very file, `NoPermission`, `DiskFull` or `WriteFailed`.
   */
  async saveCopy(path: string, { history }: { history: boolean }): Promise<void> {
    this.guard('open', () =>
      this.#connection.snapshot(() => {
        const data = this.#load().toData();
        saveCopy(this.#connection, data, path, { ...this.#settings, history });
      }),
    );
  }

  /** Whether another program, or another connection, wrote the file since it was last loaded here. */
  async changedElsewhere(): Promise<boolean> {
    return this.guard('open', () => this.#connection.dataVersion() !== this.#loadedVersion);
  }

  /** Lets go of the file. A second call does nothing. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#connection.close();
  }

  /** Runs `work`, with errors as sentences about this file. */
  protected guard<T>(task: FileTask, work: () => T): T {
    if (this.#closed) {
      throw new CounterclaimError('FileClosed', `“${this.path}” is closed. Open it again.`);
    }
    try {
      return work();
    } catch (error) {
      throw asFileError(error, this.path, task);
    }
  }

  protected contentNow(sha: Sha256): Uint8Array {
    return readContent(this.#connection, sha);
  }

  #storedText(sha: Sha256): string {
    return decodeText(readContent(this.#connection, sha));
  }

  #load(): Debate {
    const list = <E extends EntityName>(entity: E): Entities[E][] => readAll(this.#connection, entity);
    const [debate] = list('debate');
    if (debate === undefined) {
      const message = `“${this.path}” is damaged: it has no title row. Go back to a backup or an earlier copy of it.`;
      throw new CounterclaimError('DamagedFile', message);
    }
    return new Debate({
      debate,
      statements: list('statement'),
      relations: list('relation'),
      speakers: list('speaker'),
      sources: list('source'),
      excerpts: list('excerpt'),
      citations: list('citation'),
      moves: list('move'),
      maps: list('map'),
      placements: list('placement'),
    });
  }
}
