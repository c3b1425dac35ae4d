import { CounterclaimError, type ErrorCode } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import type { CslItem } from '../../shared/model/entities.ts';
import type { DocumentHighlight } from '../../shared/model/read-document.ts';
import { RECOGNISE } from '../../shared/model/read-document.ts';
import type { Notice } from '../../shared/sources/notices.ts';

/** A document before it is read: its bytes, and the name of its file. */
export interface SourceDocument {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** The result of reading a document. */
export interface IngestedSource {
  /** The text as a debate keeps it: normalised once, here. */
  readonly text: string;
  readonly mediaType: string;
  /** The document's statements about itself; `custom.pageStarts` holds the UTF-16 offsets at which its pages begin. */
  readonly csl: CslItem;
  /** How the text differs, or may differ, from the document. */
  readonly notices: readonly Notice[];
  /** What a reader marked in it. */
  readonly highlights?: readonly DocumentHighlight[];
}

/** The output of a reader. */
export interface Reading {
  readonly mediaType: string;
  /** The text: clean already if the reading has pages, or notices with a place in it, otherwise cleaned by the caller. */
  readonly text: string;
  readonly csl: CslItem;
  readonly notices: readonly Notice[];
  /** What a reader marked; its places are those of the text. */
  readonly highlights?: readonly DocumentHighlight[];
}

export interface ReadWatch {
  /** Receives the share that is done, 0 to 1, and perhaps what is read just now, such as “page 3 of 40”; throws as `check` does. */
  readonly onProgress: (done: number, step?: string) => void;
  /** Called often; an error that it throws ends the reading. */
  readonly check: () => void;
}

/** Returns the error of a document called `name` of which only pictures hold text; `reason` continues the sentence. */
export function recognisable(name: string, reason: string): CounterclaimError {
  const message = t('“{name}” {reason} The text can be recognised in the pictures of its pages.', {
    name,
    reason,
  });
  return new CounterclaimError('NoText', message, { choices: [RECOGNISE] });
}

/** Returns an error about the document called `name`; `reason` continues the sentence. */
export function documentError(code: ErrorCode, name: string, reason: string, cause?: unknown): CounterclaimError {
  return new CounterclaimError(code, t('“{name}” {reason}', { name, reason }), { cause });
}
