import { statSync } from 'node:fs';
import { DebateFile, DebateReader, type JournalChoice } from '../../db/debate-file.ts';
import { CounterclaimError, errorCode } from '../../shared/errors.ts';
import { cleanText } from '../../shared/model/clean-text.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { Source, SourceId } from '../../shared/model/entities.ts';
import { shortened } from '../../shared/model/naming.ts';
import type { SearchHit } from '../../shared/model/search-hit.ts';
import { requireAcceptable, requireCited } from '../../shared/proposals/accept-proposals.ts';
import { PROPOSAL_LIMITS, type Proposal, type Proposed } from '../../shared/proposals/proposal.ts';
import { SerialQueue } from '../base/serial-queue.ts';

interface Opened {
  readonly file: DebateReader;
  /** Null where the file cannot be written: then it can be read, and nothing proposed. */
  readonly writable: DebateFile | null;
  /** The device and number of the file that was opened. */
  readonly which: string;
}

/**
 * A debate as other programs may use it: to be read, and with an inbox that they may add to. There is no way from here to any
 * row of the debate itself.
 */
export class InboxFile {
  readonly #path: string;
  readonly #journal: JournalChoice | null;
  readonly #newId: () => string;
  readonly #queue = new SerialQueue();
  #opened: Opened;
  #debate: Debate | null = null;
  #text: { readonly sha: string; readonly text: string } | null = null;

  private constructor(path: string, journal: JournalChoice | null, newId: () => string, opened: Opened) {
    this.#path = path;
    this.#journal = journal;
    this.#newId = newId;
    this.#opened = opened;
  }

  /** Throws the errors of `DebateFile.open` and `DebateReader.open`. */
  static async open(path: string, given: { journal: JournalChoice | null; newId: () => string }): Promise<InboxFile> {
    return new InboxFile(path, given.journal, given.newId, await openAt(path, given.journal));
  }

  /** Sentences for the user about anything found on opening. */
  get notices(): readonly string[] {
    return this.#opened.file.notices;
  }

  /** Runs `work` with the debate as it is in the file now, after everything that was asked for before. */
  read<T>(work: (debate: Debate) => T | Promise<T>): Promise<T> {
    return this.#queue.run(async () => work(await this.#current()));
  }

  /** Returns a source and its text; only within `read`. Throws `NotFound`, `MissingContent`. */
  async textOf(debate: Debate, id: SourceId): Promise<{ readonly source: Readonly<Source>; readonly text: string }> {
    const source = debate.get('source', id);
    if (this.#text?.sha !== source.text) {
      this.#text = { sha: source.text, text: await this.#opened.file.text(source.text) };
    }
    return { source, text: this.#text.text };
  }

  search(query: string, limit: number): Promise<SearchHit[]> {
    return this.#queue.run(async () => {
      await this.#current();
      return this.#opened.file.search(query, { limit });
    });
  }

  proposals(): Promise<Proposal[]> {
    return this.#queue.run(async () => {
      await this.#current();
      return this.#opened.file.proposals();
    });
  }

  /**
   * Puts what `make` returns for the present debate into the inbox, once it is certain that a person could accept it. Throws the
   * error of the rule that it breaks.
   */
  propose(client: string, make: (debate: Debate) => Proposed | Promise<Proposed>): Promise<Proposal> {
    return this.#queue.run(async () => {
      const debate = await this.#current();
      const { writable } = this.#opened;
      if (writable === null) {
        const message = `“${this.#path}” can be read, but nothing can be proposed: the file is write-protected.`;
        throw new CounterclaimError('NoPermission', message);
      }
      const open = (await writable.proposals()).filter(({ state }) => state === 'open');
      const proposed = await make(debate);
      const at = new Date().toISOString();
      const proposal: Proposal = { id: this.#newId(), client: clientName(client), at, state: 'open', proposed };
      // Words that are not in the source may be proposed: they are marked, and a person puts them right or declines them.
      if (proposed.kind === 'excerpt' && !proposed.excerpt.isExact) requireCited(debate, open, proposed);
      else requireAcceptable(debate, open, proposal);
      await writable.propose(proposal);
      return proposal;
    });
  }

  close(): Promise<void> {
    return this.#queue.run(() => this.#opened.file.close());
  }

  /** Follows what others did: they may have written the file, or put another version in its place. */
  async #current(): Promise<Debate> {
    if (whichFile(this.#path) !== this.#opened.which) {
      const opened = await openAt(this.#path, this.#journal);
      await this.#opened.file.close();
      this.#opened = opened;
      this.#debate = null;
    }
    if (this.#debate === null || (await this.#opened.file.changedElsewhere())) {
      this.#debate = await this.#opened.file.load();
    }
    return this.#debate;
  }
}

async function openAt(path: string, journal: JournalChoice | null): Promise<Opened> {
  const writable = await DebateFile.open(path, { journal }).catch((error: unknown) => {
    if (errorCode(error) !== 'NoPermission') throw error;
    return null;
  });
  const file = writable ?? (await DebateReader.open(path, { journal }));
  return { file, writable, which: whichFile(path) };
}

function whichFile(path: string): string {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.dev} ${stat.ino}`;
}

/** Returns the name of a program for the inbox; what a program says of itself may be anything. */
function clientName(name: string): string {
  return shortened(cleanText(name).text, PROPOSAL_LIMITS.clientCharacters - 1) || 'A program without a name';
}
