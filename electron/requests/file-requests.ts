import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DebateFile } from '../../db/debate-file.ts';
import type { Voucher } from '../../shared/contract/fields.ts';
import type { fileRequests, Opening } from '../../shared/contract/file.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { noteSentence } from '../../shared/formats/reading/import-report.ts';
import { t } from '../../shared/language/translate.ts';
import type { Log } from '../base/answers.ts';
import { inSteps } from '../base/in-steps.ts';
import { PRIVATE_FILE } from '../base/private-files.ts';
import type { StartProcess } from '../base/run-process.ts';
import { debateName } from '../debates/debate-name.ts';
import { emptyDebate } from '../debates/empty-debate.ts';
import { importInThread, readInThread } from '../debates/import-in-thread.ts';
import { placeDebate } from '../debates/place-debate.ts';
import { recoverInProcess } from '../debates/vet-in-process.ts';
import { writeSample } from '../debates/write-sample.ts';
import { type Documents, isSameFile } from '../documents/documents.ts';
import type { OpeningOptions, Openings } from '../documents/openings.ts';
import type { AppWindow } from '../windows/app-window.ts';
import { DEBATES, type Dialogs, IMPORTED } from '../windows/dialogs.ts';
import { askForDebateWith } from './ask-for-debate.ts';
import { failedOpening } from './failed-opening.ts';
import type { HandlersOf } from './request-router.ts';
import type { Vouchers } from './vouchers.ts';
import { type FaultsOf, withFaults } from './with-faults.ts';
import { checkIsThere, type WrittenFiles } from './written-files.ts';

export interface FileRequestParts {
  readonly documents: Documents;
  readonly openings: Openings;
  readonly dialogs: Dialogs;
  readonly written: WrittenFiles;
  readonly vouchers: Vouchers;
  readonly faultsOf: FaultsOf;
  /** The folder that the user chose for new debates; null for the last used. */
  readonly newDebates?: () => string | null;
  /** The debates that were open before, the one that was closed last first. */
  readonly before?: () => readonly string[];
  /** The path at which the sample is kept. */
  readonly samplePath: string;
  /** The user's language, as a BCP 47 tag. */
  readonly language: string;
  readonly now: () => Date;
  /** Starts a process of its own, for what may not be read in this one. */
  readonly start: StartProcess;
  /** The user is about to choose a debate's file. */
  readonly fileAwaited: () => void;
  readonly log: Log;
  /** Shows a file in its folder. */
  readonly reveal: (path: string) => void;
}

const CANCELLED: Opening = { outcome: 'cancelled' };

/** Handles a window's requests about files. */
export function fileHandlers(parts: FileRequestParts): HandlersOf<typeof fileRequests> {
  const { documents, openings, dialogs, written, vouchers } = parts;
  const cancellations = new Map<number, AbortController>();

  /** Runs a task that opens a debate until it is done, the window closes, or the window cancels it. */
  async function cancellable<T>(window: AppWindow, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const cancellation = new AbortController();
    cancellations.set(window.id, cancellation);
    try {
      return await window.work((closing) => task(AbortSignal.any([cancellation.signal, closing])));
    } finally {
      if (cancellations.get(window.id) === cancellation) cancellations.delete(window.id);
    }
  }

  function chooseDebate(window: AppWindow, title: string): Promise<string | null> {
    parts.fileAwaited();
    return dialogs.openFile(window, title, DEBATES);
  }

  /** Opens a file. A failure about which something can be done is an outcome, not an error. */
  async function open(window: AppWindow, path: string, options: OpeningOptions = {}): Promise<Opening> {
    try {
      return await openings.open(path, window, options);
    } catch (error) {
      const failed = failedOpening({ window, path, error }, parts);
      if (failed === null) throw error;
      return failed;
    }
  }

  async function lastClosed(): Promise<string | null> {
    for (const path of parts.before?.() ?? []) {
      if (existsSync(path) && (await documents.windowWith(path)) === null) return path;
    }
    return null;
  }

  const newPath = askForDebateWith(parts);

  /** Returns the file to import: one that was dropped or read before, or one that the user chooses. */
  async function importedFile(window: AppWindow, file: Voucher | null): Promise<string | null> {
    if (file !== null) return vouchers.redeem(window, ['source', 'import'], file);
    return dialogs.openFile(window, t('Import'), IMPORTED);
  }

  return {
    'file.new': async (window) => {
      const path = await newPath(
        window,
        t('New debate'),
        proposedIn(parts.newDebates?.() ?? null, `${t('Untitled debate')}.debate`),
      );
      if (path === null) return CANCELLED;
      return window.work(async () => {
        const data = emptyDebate({ title: debateName(path), created: parts.now(), language: parts.language });
        await placeDebate(path, async (temporary) => {
          await (await DebateFile.create(temporary, data, [])).close();
        });
        return open(window, path, { isOwn: true });
      });
    },
    'file.open': async (window, args) => {
      const path =
        args.file === null
          ? await chooseDebate(window, t('Open a debate'))
          : vouchers.redeem(window, ['debate', 'recent', 'failed'], args.file);
      if (path === null) return CANCELLED;
      return cancellable(window, (signal) => open(window, path, { journal: args.journal, signal }));
    },
    'file.reopen': async (window) => {
      const path = await lastClosed();
      if (path === null) {
        throw new CounterclaimError('FileNotFound', t('No debate was closed that could be opened again.'));
      }
      return cancellable(window, (signal) => open(window, path, { signal }));
    },
    'file.openSample': (window, { fresh = false }) =>
      window.work(async () => {
        if (fresh && (await documents.windowWith(parts.samplePath)) !== null) {
          const message = t('The sample is open in a window. Close it first, and start it afresh then.');
          throw new CounterclaimError('FileExists', message);
        }
        if (fresh || !existsSync(parts.samplePath)) await placeDebate(parts.samplePath, writeSample, PRIVATE_FILE);
        return open(window, parts.samplePath);
      }),
    'file.import': async (window, { file }) => {
      const source = await importedFile(window, file ?? null);
      if (source === null) return CANCELLED;
      const proposed = join(dirname(source), `${debateName(source).replace(/(?<=.)(\.x?aif)?\.[^.]*$/i, '')}.debate`);
      const path = await newPath(window, t('Save the imported debate'), proposed);
      if (path === null) return CANCELLED;
      return cancellable(window, async (signal) => {
        const watch = { signal, onProgress: importProgress(window, source) };
        const report = await placeDebate(path, (target) => importInThread({ source, target, format: null }, watch));
        const sentences = report.notes.map(noteSentence);
        return open(window, path, { isOwn: true, notices: { origin: 'imported', sentences, report } });
      });
    },
    'file.readImport': async (window, { file }) => {
      const document = documents.in(window);
      const source = await importedFile(window, file);
      if (source === null) return null;
      await document.letGoOfBytes();
      return cancellable(window, async (signal) => {
        const watch = { signal, onProgress: importProgress(window, source) };
        const { data, contents, report } = await readInThread({ source, format: null }, watch);
        for (const content of contents) await document.putBytes(content);
        return { name: basename(source), file: vouchers.give(window, 'import', source), data, report };
      });
    },
    'file.recover': async (window, { file }) => {
      const source =
        file === null ? await chooseDebate(window, t('Recover a debate')) : vouchers.redeem(window, ['failed'], file);
      if (source === null) return CANCELLED;
      const proposed = join(dirname(source), `${t('{name} recovered', { name: debateName(source) })}.debate`);
      const path = await newPath(window, t('Save what is recovered'), proposed);
      if (path === null) return CANCELLED;
      if (await isSameFile(source, path)) throw overItself(source);
      return cancellable(window, async (signal) => {
        const { notes } = await placeDebate(path, (temporary) =>
          recoverInProcess(source, temporary, { start: parts.start, signal }),
        );
        return open(window, path, { isOwn: true, notices: { origin: 'recovered', sentences: notes } });
      });
    },
    'file.cancel': (window) => {
      cancellations.get(window.id)?.abort();
      return null;
    },
    'file.saveCopy': async (window, { history }) => {
      const document = documents.in(window);
      const proposed = join(dirname(document.path), `${t('{name} copy', { name: debateName(document.path) })}.debate`);
      const path = await newPath(window, t('Save a copy'), proposed);
      if (path === null) return null;
      return window.work((closing) =>
        withFaults({ faultsOf: parts.faultsOf, document, signal: closing }, async () => {
          await document.saveCopy(path, { history, versions: history });
          written.note(window, path);
          return { path };
        }),
      );
    },
    'file.reveal': async (window, { what }) => {
      const path = what === 'debate' ? documents.in(window).path : written.last(window);
      await checkIsThere(path);
      parts.reveal(path);
      return null;
    },
  };
}

/** Returns a proposal for a new file: in a folder, if there is one, otherwise its name alone. */
function proposedIn(folder: string | null, name: string): string {
  return folder !== null && existsSync(folder) ? join(folder, name) : name;
}

/** Tells a window how far the import of a file is. */
function importProgress(window: AppWindow, path: string): (done: number, step: string | null) => void {
  return inSteps((done: number, step: string | null) => {
    window.send('import.progress', { name: basename(path), done, step });
  });
}

function overItself(path: string): CounterclaimError {
  const message = t(
    '“{path}” is the debate to be recovered, and stays as it is. Choose another name for the new debate.',
    {
      path,
    },
  );
  return new CounterclaimError('FileExists', message);
}
