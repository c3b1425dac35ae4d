import { basename } from 'node:path';
import type { RequestArgs } from '../../shared/contract/requests.ts';
import type { References, sourceRequests } from '../../shared/contract/sources.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import { RECOGNISE, type ReadDocument } from '../../shared/model/read-document.ts';
import type { DocumentParts } from '../../shared/sources/document-parts.ts';
import { withNotices } from '../../shared/sources/notices.ts';
import { inSteps } from '../base/in-steps.ts';
import type { Document } from '../documents/document.ts';
import type { Documents } from '../documents/documents.ts';
import { cleanedText } from '../ingest/cleaned-text.ts';
import { checkTextLength } from '../ingest/document-size.ts';
import { ingestRecords } from '../ingest/ingest.ts';
import type { RecognitionRequest } from '../ingest/ocr/page-recogniser.ts';
import { readSourceFile } from '../ingest/read-source-file.ts';
import type { SourceDocument } from '../ingest/reading.ts';
import { recordingAsSource } from '../ingest/recording/recording-document.ts';
import { sourceToAdd } from '../ingest/source-to-add.ts';
import { firstLine } from '../ingest/title.ts';
import type { Languages } from '../settings/languages.ts';
import type { AppWindow } from '../windows/app-window.ts';
import { type Dialogs, RECORDINGS, REFERENCES, SOURCE_DOCUMENTS } from '../windows/dialogs.ts';
import { PartChoices } from './part-choices.ts';
import type { HandlersOf } from './request-router.ts';
import type { Vouchers } from './vouchers.ts';

export interface SourceRequestParts {
  readonly documents: Documents;
  readonly dialogs: Dialogs;
  readonly vouchers: Vouchers;
  /** The language in which text is recognised. */
  readonly languages: Pick<Languages, 'path'>;
  /** Opens an address of Zotero, which shows an item of it. */
  readonly openZotero: (address: string) => Promise<void>;
}

/** Handles a window's requests about documents that are to become sources of its debate. */
export function sourceHandlers({
  documents,
  dialogs,
  vouchers,
  languages,
  openZotero,
}: SourceRequestParts): HandlersOf<typeof sourceRequests> {
  const reading = new Map<number, AbortController>();
  const choices = new PartChoices();
  /** By window, the documents whose reading was refused last because all of their text is in pictures. */
  const refused = new Map<number, readonly GivenDocument[]>();

  async function asked(
    window: AppWindow,
    { dropped, several }: RequestArgs<'sources.read'>,
  ): Promise<readonly GivenDocument[] | null> {
    if (dropped !== null) {
      return dropped.map((each) => (typeof each === 'string' ? vouchers.redeem(window, ['source'], each) : each));
    }
    const title = several ? t('Add sources') : t('Choose a document');
    return dialogs.openFiles(window, { title, kind: SOURCE_DOCUMENTS, several });
  }

  async function toRecognise(
    window: AppWindow,
    { kept }: RequestArgs<'sources.recognise'>,
  ): Promise<readonly GivenDocument[]> {
    if (kept !== null) return [{ bytes: await documents.in(window).bytes(kept.original), name: kept.name }];
    const again = refused.get(window.id);
    if (again === undefined)
      throw new CounterclaimError('NotFound', t('There is no document to recognise. Add it again.'));
    return again;
  }

  /** Does a reading that a window can cancel; each window has one at a time. */
  async function during<T>(window: AppWindow, read: (cancelling: AbortSignal) => Promise<T>): Promise<T> {
    if (reading.has(window.id)) {
      throw new CounterclaimError(
        'FileBusy',
        t('Documents are being read already. Wait until that is done, or cancel it.'),
      );
    }
    const cancelling = new AbortController();
    reading.set(window.id, cancelling);
    try {
      return await read(cancelling.signal);
    } finally {
      reading.delete(window.id);
    }
  }

  /** Reads what `find` names as sources. */
  function readFor(
    window: AppWindow,
    find: () => Promise<readonly GivenDocument[] | null>,
    ofPages: boolean,
  ): Promise<readonly ReadDocument[] | null> {
    return during(window, async (cancelling) => {
      const document = documents.in(window);
      const found = await find();
      refused.delete(window.id);
      if (found === null) return null;
      await document.letGoOfBytes();
      const recognition = { ofPages, language: languages.path() };
      return window.work(async (closing) => {
        const signal = AbortSignal.any([cancelling, closing]);
        try {
          return await readAll(found, { document, window, signal, recognition, choices });
        } catch (error) {
          if (isRecognisable(error)) refused.set(window.id, found);
          throw error;
        }
      });
    });
  }

  function readReferences(
    window: AppWindow,
    { from }: RequestArgs<'sources.readReferences'>,
  ): Promise<References | null> {
    return during(window, async (cancelling) => {
      const document = documents.in(window);
      const given =
        from === null
          ? await dialogs.openFile(window, t('Import references'), REFERENCES)
          : typeof from === 'string'
            ? vouchers.redeem(window, ['source'], from)
            : from;
      if (given === null) return null;
      await document.letGoOfBytes();
      return window.work(async (closing) => {
        const signal = AbortSignal.any([cancelling, closing]);
        const file = typeof given === 'string' ? await readSourceFile(given, signal) : given;
        const { records, notices } = await ingestRecords(file, { signal });
        return { name: file.name, records, notices, text: await document.putBytes(new Uint8Array()) };
      });
    });
  }

  /** Reads a recording alone: a document that is chosen in its place is refused. */
  function readRecording(window: AppWindow): Promise<ReadDocument | null> {
    return during(window, async (cancelling) => {
      const document = documents.in(window);
      const path = await dialogs.openFile(window, t('Choose a recording'), RECORDINGS);
      if (path === null) return null;
      await document.letGoOfBytes();
      return window.work(async (closing) => {
        const file = await readSourceFile(path, AbortSignal.any([cancelling, closing]));
        const { csl, mediaType } = recordingAsSource(file);
        const text = await document.putBytes(new Uint8Array());
        return { csl, mediaType, text, original: await document.putBytes(file.bytes) };
      });
    });
  }

  return {
    'sources.readRecording': readRecording,
    'sources.read': (window, args) => readFor(window, () => asked(window, args), false),
    'sources.recognise': async (window, args) => (await readFor(window, () => toRecognise(window, args), true)) ?? [],
    'sources.readReferences': readReferences,
    'sources.showInZotero': async (_window, { address }) => {
      await openZotero(address);
      return null;
    },
    'sources.choose': (window, { part }) => {
      choices.answer(window, part);
      return null;
    },
    'sources.cancel': (window) => {
      reading.get(window.id)?.abort();
      return null;
    },
    'sources.letGo': async (window) => {
      refused.delete(window.id);
      await documents.find(window)?.letGoOfBytes();
      return null;
    },
    'sources.readText': async (window, { text: given, title }) => {
      const { text, notices } = cleanedText(given);
      const named = title || firstLine(text) || t('Pasted text');
      if (text.trim() === '') throw new CounterclaimError('NoText', t('The text is empty: paste or write something.'));
      checkTextLength(text, named);
      const document = documents.in(window);
      await document.letGoOfBytes();
      return {
        csl: withNotices({ type: 'document', title: named }, notices),
        mediaType: 'text/plain',
        text: await document.putBytes(new TextEncoder().encode(text)),
        original: null,
      };
    },
  };
}

/** A document by its path, or in memory. */
type GivenDocument = string | SourceDocument;

interface Watch {
  readonly document: Document;
  readonly window: AppWindow;
  readonly signal: AbortSignal;
  readonly recognition: RecognitionRequest;
  readonly choices: PartChoices;
}

/** Reads documents, at paths or in memory, one after the other. If one fails, all do. */
async function readAll(
  all: readonly GivenDocument[],
  { document, window, signal, recognition, choices }: Watch,
): Promise<ReadDocument[]> {
  const store = { putContent: (bytes: Uint8Array) => document.putBytes(bytes) };
  const read: ReadDocument[] = [];
  for (const [index, given] of all.entries()) {
    const name = typeof given === 'string' ? basename(given) : given.name;
    const onProgress = inSteps((done, step: string | null) => {
      window.send('sources.progress', { name, place: index + 1, of: all.length, done, step });
    });
    try {
      const choose = (file: string, parts: DocumentParts) => choices.ask(window, { ...parts, name: file, signal });
      read.push(await sourceToAdd(store, given, { signal, onProgress, choose }, recognition));
    } catch (error) {
      await document.letGoOfBytes();
      throw all.length === 1 ? error : allOrNone(error);
    }
  }
  return read;
}

/** When several documents were to be added, an error about one must also say what became of the others. */
function allOrNone(error: unknown): unknown {
  if (!(error instanceof CounterclaimError) || error.code === 'Cancelled') return error;
  const message = t('{message} None of the documents was added.', { message: error.message });
  return new CounterclaimError(error.code, message, { cause: error, details: error.details, choices: error.choices });
}

/** Tells whether a reading was refused because all text of a document is in pictures. */
function isRecognisable(error: unknown): boolean {
  return error instanceof CounterclaimError && error.choices.includes(RECOGNISE);
}
