import { z } from 'zod';
import { SPELLING } from './bounds.ts';
import { defineRequest } from './define-request.ts';

export const spellingRequests = {
  /** Answers with those of some words that are not in the dictionary of the chosen language; with none while none is chosen. */
  'spelling.check': defineRequest<readonly string[]>()(
    z.strictObject({ words: z.array(z.string().max(SPELLING.wordCharacters)).max(SPELLING.words) }),
  ),
};
