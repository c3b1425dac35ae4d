import { DebateReader } from '../../db/debate-file.ts';
import type { readingRequests } from '../../shared/contract/readings.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import type { Sha256 } from '../../shared/model/entities.ts';
import { debateName } from '../debates/debate-name.ts';
import { type Documents, isSameFile } from '../documents/documents.ts';
import type { OpeningParts } from '../documents/openings.ts';
import type { AppWindow } from '../windows/app-window.ts';
import { DEBATES, type Dialogs } from '../windows/dialogs.ts';
import type { HandlersOf } from './request-router.ts';

export interface ReadingRequestParts {
  readonly documents: Documents;
  readonly dialogs: Dialogs;
  /** Reads a file apart, unless it is known, before it is read here. */
  readonly vet: OpeningParts['vet'];
  /** The user is about to choose a debate's file. */
  readonly fileAwaited: () => void;
}

/** What is read of the other debate. */
interface OtherFile {
  data(): Promise<DebateData>;
  bytes(sha: Sha256): Promise<Uint8Array>;
}

/** Handles a window's requests about a debate with which its own is compared. It is never opened for editing. */
export function readingHandlers({
  documents,
  dialogs,
  vet,
  fileAwaited,
}: ReadingRequestParts): HandlersOf<typeof readingRequests> {
  const paths = new WeakMap<AppWindow, string>();
  const cancellations = new WeakMap<AppWindow, AbortController>();

  /** Reads a debate that a window shows through that, and any other from its file. */
  async function reading<T>(path: string, work: (file: OtherFile) => Promise<T>): Promise<T> {
    const shown = await documents.windowWith(path);
    if (shown !== null) {
      const document = documents.in(shown);
      return work({ data: async () => (await document.content()).data, bytes: (sha) => document.bytes(sha) });
    }
    const reader = await DebateReader.open(path);
    try {
      return await work({ data: async () => (await reader.load()).toData(), bytes: (sha) => reader.content(sha) });
    } finally {
      await reader.close();
    }
  }

  return {
    'readings.open': async (window) => {
      const own = documents.in(window).path;
      fileAwaited();
      const path = await dialogs.openFile(window, t('Compare with another debate'), DEBATES);
      if (path === null) return null;
      if (await isSameFile(own, path)) throw itself();
      const cancellation = new AbortController();
      cancellations.set(window, cancellation);
      const data = await window.work(async (closing) => {
        const signal = AbortSignal.any([cancellation.signal, closing]);
        if ((await documents.windowWith(path)) === null) await vet(path, { window, journal: null, signal });
        return reading(path, (file) => file.data());
      });
      paths.set(window, path);
      return { name: debateName(path), data };
    },
    'readings.text': async (window, { text }) => {
      const path = paths.get(window);
      if (path === undefined) throw new CounterclaimError('NotFound', t('Choose the debate to compare with first.'));
      const bytes = await window.work(() => reading(path, (file) => file.bytes(text)));
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    },
    'readings.cancel': (window) => {
      cancellations.get(window)?.abort();
      return null;
    },
  };
}

function itself(): CounterclaimError {
  const message = t(
    'This is the debate that is open. Choose another one; two readers of one debate are compared by the tags of their passages.',
  );
  return new CounterclaimError('InvalidValue', message);
}
