import { z } from 'zod';
import type { DebateData } from '../model/debate.ts';
import { defineRequest } from './define-request.ts';
import { contentHash, none } from './fields.ts';

/** A debate whose readings are compared with those of the window's debate. */
export interface OtherDebate {
  /** Its file's name, without the ending. */
  readonly name: string;
  readonly data: DebateData;
}

export const readingRequests = {
  /** Asks for another debate and reads it, as carefully as a stranger's, without changing it; null when the user chose none. */
  'readings.open': defineRequest<OtherDebate | null>()(none),
  /** Reads the text of a source of the debate that was read last, by its SHA-256. */
  'readings.text': defineRequest<string>()(z.strictObject({ text: contentHash })),
  /** Stops reading it. */
  'readings.cancel': defineRequest<null>()(none),
};
