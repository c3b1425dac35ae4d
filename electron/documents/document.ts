import { DebateFile, DebateReader, type JournalChoice, type ReaderOptions } from '../../db/debate-file.ts';
import { replacedError } from '../../db/file-errors.ts';
import { contentNamedBy } from '../../db/history.ts';
import type { DebateContent, OpenDebate, OpeningNotices } from '../../shared/contract/debate.ts';
import type { RequestArgs } from '../../shared/contract/requests.ts';
import { CounterclaimError, errorCode } from '../../shared/errors.ts';
import type { DataFormat } from '../../shared/formats/data-formats.ts';
import type { Sha256 } from '../../shared/model/entities.ts';
import type { HistoryLabels, HistoryStep } from '../../shared/model/history-labels.ts';
import type { SearchHit } from '../../shared/model/search-hit.ts';
import { SerialQueue } from '../base/serial-queue.ts';
import { debateName } from '../debates/debate-name.ts';
import { type DataRequest, dataRequest } from '../export/data-request.ts';
import { FilePlace, type Whereabouts } from './file-place.ts';

/** How a debate's file is opened. */
export interface FileOpeners {
  readonly edit: (path: string, options: ReaderOptions) => Promise<DebateFile>;
  readonly read: (path: string, options: ReaderOptions) => Promise<DebateReader>;
  /** Reads a file apart that another program put in the place of an open one; throws what is wrong with it. */
  readonly vet?: (path: string) => Promise<void>;
}

export const fileOpeners: FileOpeners = {
  edit: (path, options) => DebateFile.open(path, options),
  read: (path, options) => DebateReader.open(path, options),
};

export interface OpenOptions {
  /** What is to be told of it when it is shown. */
  readonly notices?: OpeningNotices | undefined;
  /** What the user chose to do with a journal that lies beside it. */
  readonly journal?: JournalChoice | null;
}

/** What a window is told of a debate that changed under it. */
export interface DocumentListener {
  /** Another program wrote the file, or put another version of it in its place (`isAnother`). */
  replaced(content: DebateContent, isAnother: boolean): void;
  /** The file is no longer where it was, or another debate is: said once. */
  lost(error: CounterclaimError): void;
}

/** An open file, and where it is. */
interface Opened {
  readonly file: DebateReader;
  /** Null where it cannot be written. */
  readonly writable: DebateFile | null;
  readonly place: FilePlace;
}

const PLAIN: OpeningNotices = { origin: 'opened', sentences: [] };

/** An open debate: its file, and all that is asked of it, one after the other. */
export class Document {
  readonly path: string;
  /** Where it comes from, and what is to be told of that and of what was found when it was opened. */
  readonly notices: OpeningNotices;
  readonly #openers: FileOpeners;
  #opened: Opened;
  readonly #queue = new SerialQueue();
  /** The contents that were put last, and may be let go of. */
  readonly #offered = new Set<Sha256>();
  #listener: DocumentListener = { replaced: () => {}, lost: () => {} };
  /** The debate's id, once it has been loaded. */
  #debate: string | null = null;
  /** What the window was last told of where the file is. */
  #told: Whereabouts = 'there';

  private constructor(path: string, notices: OpeningNotices, openers: FileOpeners, opened: Opened) {
    this.path = path;
    this.notices = { ...notices, sentences: [...notices.sentences, ...opened.file.notices] };
    this.#openers = openers;
    this.#opened = opened;
  }

  /**
   * Opens the file at `path`, for reading alone where it cannot be written. Throws what `DebateFile.open` and `DebateReader.open`
   * throw.
   */
  static async open(
    path: string,
    { notices = PLAIN, journal = null, openers = fileOpeners }: OpenOptions & { openers?: FileOpeners } = {},
  ): Promise<Document> {
    return new Document(path, notices, openers, await openFile(path, openers, { journal }));
  }

  /** Has `listener` told of what other programs do to the file. */
  listen(listener: DocumentListener): void {
    this.#listener = listener;
  }

  get readOnly(): boolean {
    return this.#opened.writable === null;
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

  /** Throws `FileReplaced` where another version has just been put in the place of the file: its last edit is another one. */
  undo(): Promise<HistoryStep | null> {
    return this.#write((file, isAnother) => (isAnother ? this.#refuseAnother() : file.undo()));
  }

  /** Throws what `undo` throws. */
  redo(): Promise<HistoryStep | null> {
    return this.#write((file, isAnother) => (isAnother ? this.#refuseAnother() : file.redo()));
  }

  async search(query: string, limit: number): Promise<SearchHit[]> {
    return this.#queue.run(() => this.#opened.file.search(query, { limit }));
  }

  saveCopy(path: string, options: { history: boolean }): Promise<void> {
    return this.#queue.run(() => this.#opened.file.saveCopy(path, options));
  }

  /** All that is needed to write the debate, or what its sources say, in a format. */
  dataRequest(format: DataFormat): Promise<DataRequest> {
    return this.#queue.run(() => dataRequest(this.#opened.file, format));
  }

  /** The bytes of a source. Throws `MissingContent`. */
  bytes(sha: Sha256): Promise<Uint8Array> {
    return this.#queue.run(() => this.#opened.file.content(sha));
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
    return this.#opened.writable?.keptContents ?? 0;
  }

  /** Lets go of the bytes that were put and that no commit has named: nothing was made of them. */
  letGoOfBytes(): Promise<void> {
    return this.#queue.run(async () => {
      this.#opened.writable?.forgetContents(this.#offered);
      this.#offered.clear();
    });
  }

  /** Tells of what other programs did to the file since it was last looked at. */
  refresh(): Promise<void> {
    return this.#queue.run(async () => {
      const told = this.#told;
      try {
        await this.#followFile();
      } catch (error) {
        if (!LOST.has(errorCode(error) ?? '')) throw error;
        if (this.#told !== told) this.#listener.lost(error as CounterclaimError);
      }
      await this.#tellIfReplaced();
    });
  }

  /** Lets go of the file, after all that was asked of it. */
  close(): Promise<void> {
    return this.#queue.run(() => this.#opened.file.close());
  }

  /** `work` is told whether another version has just been put in the place of the file. */
  #write<T>(work: (file: DebateFile, isAnother: boolean) => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      const isAnother = await this.#followFile();
      const file = this.#asWritable();
      // The file takes only changes of what stands in it, so that nothing another program wrote is lost.
      try {
        return await work(file, isAnother);
      } finally {
        // What has been written is written: a failure here is met again when the file is looked at next.
        await this.#tellIfReplaced().catch(() => {});
      }
    });
  }

  /**
   * Opens the file that is at the path now, where that is another version of the debate; returns whether it did. Throws `FileMoved`,
   * `FileDeleted`, or `FileReplaced` where something else is there.
   */
  async #followFile(): Promise<boolean> {
    const whereabouts = await this.#opened.place.look();
    if (whereabouts === 'there') {
      this.#told = 'there';
      return false;
    }
    if (whereabouts === 'replaced' && (await this.#openAnother())) return true;
    this.#told = whereabouts;
    throw whereabouts === 'replaced' ? replacedError(this.path) : this.#opened.place.lost(whereabouts);
  }

  /** Whether what is at the path now is another version of the same debate, which is open from now on. */
  async #openAnother(): Promise<boolean> {
    const before = this.#opened;
    const opened = await this.#openVetted().catch(() => null);
    if (opened === null) return false;
    const data = await opened.file.data();
    if (this.#debate !== null && data.debate.id !== this.#debate) {
      await opened.file.close();
      return false;
    }
    if (before.writable !== null) opened.writable?.takeContents(before.writable);
    this.#opened = opened;
    this.#told = 'there';
    this.#listener.replaced({ data, labels: await opened.file.history() }, true);
    await before.file.close();
    return true;
  }

  /** Another program put it there: it may be anybody's. */
  async #openVetted(): Promise<Opened> {
    await this.#openers.vet?.(this.path);
    return openFile(this.path, this.#openers);
  }

  #refuseAnother(): never {
    throw replacedError(this.path);
  }

  #asWritable(): DebateFile {
    const { writable } = this.#opened;
    if (writable !== null) return writable;
    const message = `“${this.path}” can be read, but not changed: the file is write-protected. Save a copy, and change that.`;
    throw new CounterclaimError('NoPermission', message);
  }

  async #tellIfReplaced(): Promise<void> {
    if (await this.#opened.file.changedElsewhere()) this.#listener.replaced(await this.#load(), false);
  }

  async #load(): Promise<DebateContent> {
    const data = await this.#opened.file.data();
    this.#debate = data.debate.id;
    return { data, labels: await this.#opened.file.history() };
  }
}

/** What is refused because the file is not where it was: the window has been told. */
const LOST: ReadonlySet<string> = new Set(['FileMoved', 'FileDeleted', 'FileReplaced']);

async function openFile(path: string, openers: FileOpeners, options: ReaderOptions = {}): Promise<Opened> {
  const writable = await openers.edit(path, options).catch((error: unknown) => {
    if (errorCode(error) !== 'NoPermission') throw error;
    return null;
  });
  const file = writable ?? (await openers.read(path, options));
  return { file, writable, place: await FilePlace.of(path) };
}
