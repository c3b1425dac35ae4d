import { DebateFile, DebateReader, type JournalChoice, type ReaderOptions } from '../../db/debate-file.ts';
import { replacedError } from '../../db/file-errors.ts';
import { contentNamedBy } from '../../db/stored-changes.ts';
import type { DebateContent, MapPlace, OpenDebate, OpeningNotices, Recent } from '../../shared/contract/debate.ts';
import type { RequestArgs } from '../../shared/contract/requests.ts';
import { CounterclaimError, errorCode } from '../../shared/errors.ts';
import { type Method, USUAL_METHOD } from '../../shared/evaluation/method.ts';
import type { DataFormat } from '../../shared/formats/data-formats.ts';
import { t } from '../../shared/language/translate.ts';
import type { Change } from '../../shared/model/change.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import type { DebateVersion } from '../../shared/model/debate-version.ts';
import type { Sha256 } from '../../shared/model/entities.ts';
import type { HistoryLabels, HistoryStep } from '../../shared/model/history-labels.ts';
import type { SearchHit } from '../../shared/model/search-hit.ts';
import type { Proposal } from '../../shared/proposals/proposal.ts';
import type { DrawingSubject } from '../../shared/scene/drawing-subject.ts';
import type { Mark } from '../../shared/scene/marks/mark.ts';
import { SerialQueue } from '../base/serial-queue.ts';
import { debateName } from '../debates/debate-name.ts';
import { readVersion } from '../debates/read-version.ts';
import { type DataRequest, dataRequest } from '../export/data-request.ts';
import { type SourceTexts, textsForDrawing } from '../export/drawing-texts.ts';
import { type ReportRequest, reportRequest } from '../export/report-request.ts';
import { FilePlace, type Whereabouts } from './file-place.ts';

/** `backups`: the folder for the backups that are made before a file is brought up to date; null or left out: beside it. */
export interface EditOptions extends ReaderOptions {
  readonly backups?: string | null;
}

/** The functions that open a debate's file. */
export interface FileOpeners {
  readonly edit: (path: string, options: EditOptions) => Promise<DebateFile>;
  readonly read: (path: string, options: ReaderOptions) => Promise<DebateReader>;
  /** Examines in a process of its own a file that another program put in the place of an open one; throws its fault. */
  readonly vet?: (path: string) => Promise<void>;
  /** Returns the last places of a debate's maps, by its path and id. */
  readonly placesOf?: (path: string, debate: string) => readonly MapPlace[];
  /** Returns what was shown or selected of a debate last, by its path and id. */
  readonly recentsOf?: (path: string, debate: string) => readonly Recent[];
  /** Returns the marks that were shown of a debate last, by its path and id. */
  readonly marksOf?: (path: string, debate: string) => readonly Mark[];
  /** Returns how a debate was evaluated last, by its path and id. */
  readonly methodOf?: (path: string, debate: string) => Method;
}

const MINUTE = 60_000;

/** One version by itself at most every ten minutes; a week of them, within 64 MB. */
const AUTOMATIC_VERSIONS = { every: 10 * MINUTE, keptFor: 7 * 24 * 60 * MINUTE, bytes: 64 * 1024 * 1024 };

export const fileOpeners: FileOpeners = {
  edit: (path, options) => DebateFile.open(path, { ...options, versions: AUTOMATIC_VERSIONS }),
  read: (path, options) => DebateReader.open(path, options),
};

export interface OpenOptions {
  /** Notices to show with it. */
  readonly notices?: OpeningNotices | undefined;
  /** The user's choice for a journal that lies beside it. */
  readonly journal?: JournalChoice | null;
}

/** Receives news of a debate that changed outside its window. */
export interface DocumentListener {
  /** Another program wrote the file, or put another version of it in its place (`isAnother`). */
  replaced(content: DebateContent, isAnother: boolean): void;
  /** What is proposed for the debate is otherwise than before, whoever changed it. */
  proposed(proposals: readonly Proposal[]): void;
  /** The file is no longer where it was, or another debate is: reported once. */
  lost(error: CounterclaimError): void;
}

/** An open file, and its place. */
interface Opened {
  readonly file: DebateReader;
  /** Null if it cannot be written. */
  readonly writable: DebateFile | null;
  readonly place: FilePlace;
}

const PLAIN: OpeningNotices = { origin: 'opened', sentences: [] };

/** An open debate: its file, and everything that is asked of it, one thing after the other. */
export class Document {
  readonly path: string;
  /** The debate's origin, and anything found when it was opened. */
  readonly notices: OpeningNotices;
  /** The user's choice for a journal that lay beside it. */
  readonly journal: JournalChoice | null;
  readonly #openers: FileOpeners;
  #opened: Opened;
  readonly #queue = new SerialQueue();
  /** The contents that were put last, and may be forgotten. */
  readonly #offered = new Set<Sha256>();
  #listener: DocumentListener = { replaced: () => {}, proposed: () => {}, lost: () => {} };
  /** The debate's id, once it has been loaded. */
  #debate: string | null = null;
  /** The state of the proposals that the window was told last; null before it was. */
  #toldProposals: string | null = null;
  /** The last whereabouts of the file that the window was told. */
  #told: Whereabouts = 'there';

  private constructor(
    path: string,
    { notices, journal, openers }: { notices: OpeningNotices; journal: JournalChoice | null; openers: FileOpeners },
    opened: Opened,
  ) {
    this.path = path;
    this.journal = journal;
    this.notices = { ...notices, sentences: [...notices.sentences, ...opened.file.notices] };
    this.#openers = openers;
    this.#opened = opened;
  }

  /**
   * Opens the file at `path`, for reading only if it cannot be written. Throws the errors of `DebateFile.open` and
   * `DebateReader.open`.
   */
  static async open(
    path: string,
    { notices = PLAIN, journal = null, openers = fileOpeners }: OpenOptions & { openers?: FileOpeners } = {},
  ): Promise<Document> {
    return new Document(path, { notices, journal, openers }, await openFile(path, openers, { journal }));
  }

  /** Reports to `listener` what other programs do to the file. */
  listen(listener: DocumentListener): void {
    this.#listener = listener;
  }

  get readOnly(): boolean {
    return this.#opened.writable === null;
  }

  /** Reads the debate from the disk. */
  content(): Promise<DebateContent> {
    return this.#queue.run(() => this.#load());
  }

  /** Returns the debate for a window that opens it. */
  async opened(): Promise<OpenDebate> {
    const { path, notices, readOnly } = this;
    const [content, proposals] = await this.#queue.run(
      async () => [await this.#load(), await this.#proposals()] as const,
    );
    const places = this.#openers.placesOf?.(path, content.data.debate.id) ?? [];
    const marks = this.#openers.marksOf?.(path, content.data.debate.id) ?? [];
    const method = this.#openers.methodOf?.(path, content.data.debate.id) ?? USUAL_METHOD;
    const recents = this.#openers.recentsOf?.(path, content.data.debate.id) ?? [];
    return { path, name: debateName(path), ...content, readOnly, notices, places, marks, method, proposals, recents };
  }

  /**
   * Writes an edit. If that fails, the contents that the changes name are kept until the file is closed: the window may
   * try again.
   */
  commit({ label, changes, step }: RequestArgs<'debate.commit'>): Promise<HistoryLabels> {
    return this.#write((file) => {
      for (const sha of contentNamedBy(changes)) this.#offered.delete(sha);
      return file.commit(label, changes, { step });
    });
  }

  /**
   * Throws `FileReplaced` if another version has just been put in the place of the file: its last edit is another one.
   */
  undo(): Promise<HistoryStep | null> {
    return this.#write((file, isAnother) => (isAnother ? this.#refuseAnother() : file.undo()));
  }

  /** Throws the errors of `undo`. */
  redo(): Promise<HistoryStep | null> {
    return this.#write((file, isAnother) => (isAnother ? this.#refuseAnother() : file.redo()));
  }

  async search(query: string, limit: number): Promise<SearchHit[]> {
    return this.#queue.run(() => this.#opened.file.search(query, { limit }));
  }

  saveCopy(path: string, options: { history: boolean; versions: boolean }): Promise<void> {
    return this.#queue.run(() => this.#opened.file.saveCopy(path, options));
  }

  /** Lists the versions that the file keeps, the newest first. */
  versions(): Promise<DebateVersion[]> {
    return this.#queue.run(() => this.#opened.file.versions());
  }

  /** Makes, names or removes a version, and lists them as they are then. */
  editVersions(edit: (file: DebateFile) => Promise<unknown>): Promise<DebateVersion[]> {
    return this.#write(async (file) => {
      await edit(file);
      return file.versions();
    });
  }

  /** Declines proposals, opens declined ones again, or forgets those that were decided; lists them as they are then. */
  editProposals(edit: (file: DebateFile) => Promise<unknown>): Promise<Proposal[]> {
    return this.#write(async (file) => {
      await edit(file);
      return this.#proposals();
    });
  }

  /** Reports proposals that another program made meanwhile. What else it wrote is reported by `refresh`, or with the next edit. */
  noticeProposals(): Promise<void> {
    return this.#queue.run(async () => {
      if ((await this.#opened.place.look()) === 'there') await this.#tellProposals();
    });
  }

  /** Returns the changes that lead from the debate as it is to a version. */
  changesToVersion(version: string): Promise<Change[]> {
    return this.#queue.run(() => this.#opened.file.changesToVersion(version));
  }

  /** Returns the debate as it was in a version, with the contents that its sources name. */
  version(version: string): Promise<{ data: DebateData; contents: readonly Uint8Array[] }> {
    return this.#queue.run(() => readVersion(this.#opened.file, version));
  }

  /** Gathers everything that is needed to write the debate, or what its sources say, in a format. */
  dataRequest(format: DataFormat): Promise<DataRequest> {
    return this.#queue.run(() => dataRequest(this.#opened.file, format));
  }

  /** Gathers everything that is needed to write a report of the debate. */
  reportRequest(choices: ReportRequest['choices'], format: ReportRequest['format']): Promise<ReportRequest> {
    return this.#queue.run(() => reportRequest(this.#opened.file, choices, format));
  }

  /** Reads the texts that a drawing of this content follows. Throws `MissingContent`. */
  drawingTexts(data: DebateData, subject: DrawingSubject): Promise<SourceTexts> {
    return this.#queue.run(() => textsForDrawing(this.#opened.file, data, subject));
  }

  /** Returns the bytes of a source. Throws `MissingContent`. */
  bytes(sha: Sha256): Promise<Uint8Array> {
    return this.#queue.run(() => this.#opened.file.content(sha));
  }

  /** Returns how many bytes a source has, without reading them. Throws `MissingContent`. */
  byteLength(sha: Sha256): Promise<number> {
    return this.#queue.run(() => this.#opened.file.contentLength(sha));
  }

  /** Keeps the bytes of a source until a commit names them, or they are forgotten. Returns their hash. */
  putBytes(bytes: Uint8Array): Promise<Sha256> {
    return this.#queue.run(async () => {
      const sha = await this.#asWritable().putContent(bytes);
      this.#offered.add(sha);
      return sha;
    });
  }

  /** The number of contents that are kept and that no commit has named. */
  get keptContents(): number {
    return this.#opened.writable?.keptContents ?? 0;
  }

  /** Forgets bytes that were put and that no commit has named: nothing was made of them. */
  letGoOfBytes(): Promise<void> {
    return this.#queue.run(async () => {
      this.#opened.writable?.forgetContents(this.#offered);
      this.#offered.clear();
    });
  }

  /** Reports what other programs did to the file since the last look. */
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

  /** Closes the file, after everything that was asked of it. */
  close(): Promise<void> {
    return this.#queue.run(() => this.#opened.file.close());
  }

  /** Runs `work`, telling it whether another version has just been put in the place of the file. */
  #write<T>(work: (file: DebateFile, isAnother: boolean) => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      const isAnother = await this.#followFile();
      const file = this.#asWritable();
      // The file takes only changes made from its present state, so nothing that another program wrote is lost.
      try {
        return await work(file, isAnother);
      } finally {
        // The edit is written: a failure here shows again when the file is next looked at.
        await this.#tellIfReplaced().catch(() => {});
      }
    });
  }

  /**
   * Opens the file that is at the path now, if it is another version of the debate; returns whether it did. Throws
   * `FileMoved`, `FileDeleted`, or `FileReplaced` when something else is there.
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

  /** Opens the file that is at the path now, if it is another version of the same debate; returns whether it did. */
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
    await this.#tellProposals();
    await before.file.close();
    return true;
  }

  /** Opens a file that another program put there: it may be anybody's. */
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
    const message = t(
      '“{path}” can be read, but not changed: the file is write-protected. Save a copy, and change that.',
      { path: this.path },
    );
    throw new CounterclaimError('NoPermission', message);
  }

  async #tellIfReplaced(): Promise<void> {
    if (await this.#opened.file.changedElsewhere()) this.#listener.replaced(await this.#load(), false);
    await this.#tellProposals();
  }

  async #tellProposals(): Promise<void> {
    const before = this.#toldProposals;
    if (before === null || (await this.#opened.file.proposalsState()) === before) return;
    this.#listener.proposed(await this.#proposals());
  }

  /** Lists the proposals for the window, which is not told of them again. */
  async #proposals(): Promise<Proposal[]> {
    this.#toldProposals = await this.#opened.file.proposalsState();
    return this.#opened.file.proposals();
  }

  async #load(): Promise<DebateContent> {
    const data = await this.#opened.file.data();
    this.#debate = data.debate.id;
    return { data, labels: await this.#opened.file.history() };
  }
}

/** Errors because the file is not where it was: the window has been told. */
const LOST: ReadonlySet<string> = new Set(['FileMoved', 'FileDeleted', 'FileReplaced']);

async function openFile(path: string, openers: FileOpeners, options: ReaderOptions = {}): Promise<Opened> {
  const writable = await openers.edit(path, options).catch((error: unknown) => {
    if (errorCode(error) !== 'NoPermission') throw error;
    return null;
  });
  const file = writable ?? (await openers.read(path, options));
  return { file, writable, place: await FilePlace.of(path) };
}
