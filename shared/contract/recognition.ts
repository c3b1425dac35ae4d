import { z } from 'zod';
import { defineRequest } from './define-request.ts';
import { none } from './fields.ts';

/** The name of the data of a language, as its file is called without its ending. */
export const languageDataName = z.string().regex(/^[A-Za-z][\w-]{0,59}$/);

/** The languages in which text can be recognised besides English, and the one that is chosen; null: English. */
export interface RecognitionLanguages {
  readonly names: readonly string[];
  readonly chosen: string | null;
}

export const recognitionRequests = {
  'recognition.languages': defineRequest<RecognitionLanguages>()(none),
  /** Chooses a language, for this window and all others, until another is chosen. */
  'recognition.choose': defineRequest<RecognitionLanguages>()(
    z.strictObject({ language: languageDataName.nullable() }),
  ),
  /** Asks the user for the file of a language, keeps a copy of it and chooses it; null when the user chose none. */
  'recognition.add': defineRequest<RecognitionLanguages | null>()(none),
};
