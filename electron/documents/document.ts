import { DebateFile, DebateReader } from '../../db/debate-file.ts';
import { contentNamedBy } from '../../db/history.ts';
import type { DebateContent, OpenDebate } from '../../shared/contract/debate.ts';
import type { RequestArgs } from '../../shared/contract/requests.ts';
import { CounterclaimError, errorCode } from '../../shared/errors.ts';
import type { DataFormat } from '../../shared/formats/data-formats.ts';
import type { Sha256 } from '../../shared/model/entities.ts';
import type { HistoryLabels, HistoryStep } from '../../shared/model/history-labels.ts';
import type { SearchHit } from '../../shared/model/search-hit.ts';
import { SerialQueue } from '../base/serial-queue.ts';
import { debateName } from '../debates/debate-name.ts';
import { type DataRequest, dataRequest } from '../export/data-request.ts';

/** How a debate's file is opened. */
export interface FileOpeners {
  readonly edit: (path: string) => Promise<DebateFile>;
  readonly read: (path: string) => Promise<DebateReader>;
}

export const fileOpeners: FileOpeners = {
  edit: (path) => DebateFile.open(path),
  read: (path) => DebateReader.open(path),
};

/** An open debate: its file, and all that is asked of it, one after the other. */
export class Document {
  readonly path: string;
  /** What was changed of the file that it was imported from, and what was found when it was opened. */
  readonly notices: readonly string[];
  readonly #file: DebateReader;
  readonly #writable: DebateFile | null;
  readonly #queue = new SerialQueue();
  /** The contents that were put last, and may be let go of. */
  readonly #offered = new Set<Sha256>();
  #onReplaced: (content: DebateContent) => void = () => {};

  private constructor(path: string, notices: readonly string[], file: DebateReader, writable: DebateFile | null) {
    this.path = path;
    this.notices = notices;
    this.#file = file;
    this.#writable = writable;
  }

  /**
   * Opens the file at `path`, for reading alone where it cannot be written. Throws what `DebateFile.open` and `DebateReader.open`
   * throw.
   */
  static async open(
    path: string,
    { notices = [], openers = fileOpeners }: { notices?: readonly string[]; openers?: FileOpeners } = {},
  ): Promise<Document> {
    try {
      const file = await openers.edit(path);
      return new Document(path, [...notices, ...file.notices], file, file);
    } catch (error) {
      if (errorCode(error) !== 'NoPermission') throw error;
      const file = await openers.read(path);
      return new Document(path, [...notices, ...file.notices], file, null);
    }
  }

  /** Has `tell` told what is in the file whenever another program wrote it. */
  onReplaced(tell: (content: DebateContent) => void): void {
    this.#onReplaced = tell;
  }

  get readOnly(): boolean {
    return this.#writable === null;
  }

  /** The debate as it is on the disk. */
  content(): Promise<DebateContent> {
    return this.#queue.run(() => this.#load());
  }

  /** The debate as a window gets it that opens it. */
  async opened(): Promise<OpenDebate> {
    const { path, notices, readOnly } = this;
    return { path, name: debateName(path), ...(await this.content()), readOnly, notices };
  }

  /** Where it fails, the contents that the changes name are kept until the file is closed: it may be tried again. */
  commit({ label, changes, step }: RequestArgs<'debate.commit'>): Promise<HistoryLabels> {
    return this.#write((file) => {
      for (const sha of contentNamedBy(changes)) this.#offered.delete(sha);
      return file.commit(label, changes, { step });
    });
  }

  undo(): Promise<HistoryStep | null> {
    return this.#write((file) => file.undo());
  }

  redo(): Promise<HistoryStep | null> {
    return this.#write((file) => file.redo());
  }

  async search(query: string, limit: number): Promise<SearchHit[]> {
    return this.#queue.run(() => this.#file.search(query, { limit }));
  }

  saveCopy(path: string, options: { history: boolean }): Promise<void> {
    return this.#queue.run(() => this.#file.saveCopy(path, options));
  }

  /** All that is needed to write the debate, or what its sources say, in a format. */
  dataRequest(format: DataFormat): Promise<DataRequest> {
    return this.#queue.run(() => dataRequest(this.#file, format));
  }

  /** The bytes of a source. Throws `MissingContent`. */
  bytes(sha: Sha256): Promise<Uint8Array> {
    return this.#queue.run(() => this.#file.content(sha));
  }

  /** Keeps the bytes of a source until a commit names them, or they are let go of. Returns what it names them by. */
  putBytes(bytes: Uint8Array): Promise<Sha256> {
    return this.#queue.run(async () => {
      const sha = await this.#asWritable().putContent(bytes);
      this.#offered.add(sha);
      return sha;
    });
  }

  /** How many contents are kept that no commit has named. */
  get keptContents(): number {
    return this.#writable?.keptContents ?? 0;
  }

  /** Lets go of the bytes that were put and that no commit has named: nothing was made of them. */
  letGoOfBytes(): Promise<void> {
    return this.#queue.run(async () => {
      this.#writable?.forgetContents(this.#offered);
      this.#offered.clear();
    });
  }

  /** Tells of what another program wrote since the debate was last loaded. */
  refresh(): Promise<void> {
    return this.#queue.run(() => this.#tellIfReplaced());
  }

  /** Lets go of the file, after all that was asked of it. */
  close(): Promise<void> {
    return this.#queue.run(() => this.#file.close());
  }

  #write<T>(work: (file: DebateFile) => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      const file = this.#asWritable();
      // The file takes only changes of what stands in it, so that nothing another program wrote is lost.
      try {
        return await work(file);
      } finally {
        await this.#tellIfReplaced();
      }
    });
  }

  #asWritable(): DebateFile {
    if (this.#writable !== null) return this.#writable;
    const message = `“${this.path}” can be read, but not changed: the file is write-protected. Save a copy, and change that.`;
    throw new CounterclaimError('NoPermission', message);
  }

  async #tellIfReplaced(): Promise<void> {
    if (await this.#file.changedElsewhere()) this.#onReplaced(await this.#load());
  }

  async #load(): Promise<DebateContent> {
    const data = await this.#file.data();
    return { data, labels: await this.#file.history() };
  }
}
