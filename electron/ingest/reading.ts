import { CounterclaimError, type ErrorCode } from '../../shared/errors.ts';
import type { CslItem } from '../../shared/model/entities.ts';

/** A document as it comes: its bytes, and the name of the file that they were in. */
export interface SourceDocument {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What a document becomes. */
export interface IngestedSource {
  /** As a debate keeps it: normalised once, here. */
  readonly text: string;
  readonly mediaType: string;
  /** What the document says of itself; `custom.pageStarts` holds the UTF-16 offsets at which its pages begin. */
  readonly csl: CslItem;
  /** What a reader should know of how the text was got, a sentence each. */
  readonly notices: readonly string[];
}

/** What a reader makes of a document. */
export interface Reading {
  readonly mediaType: string;
  /** Where pages begin in the text, it is clean already; else it is cleaned by who asked for it. */
  readonly text: string;
  readonly csl: CslItem;
  readonly notices: readonly string[];
}

export interface ReadWatch {
  /** Told the share that is done, 0 to 1; throws as `check` does. */
  readonly onProgress: (done: number) => void;
  /** Called often; what it throws ends the reading. */
  readonly check: () => void;
}

/** An error about the document called `name`; `reason` goes on with the sentence. */
export function documentError(code: ErrorCode, name: string, reason: string, cause?: unknown): CounterclaimError {
  return new CounterclaimError(code, `“${name}” ${reason}`, { cause });
}
