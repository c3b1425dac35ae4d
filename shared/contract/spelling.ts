import { z } from 'zod';
import { defineRequest } from './define-request.ts';

/** The most words that are asked for at once, and the most UTF-16 units of each. */
const MOST_WORDS = 2000;
const LONGEST_WORD = 100;

export const spellingRequests = {
  /** Answers with those of some words that are not in the dictionary of the chosen language; with none while none is chosen. */
  'spelling.check': defineRequest<readonly string[]>()(
    z.strictObject({ words: z.array(z.string().max(LONGEST_WORD)).max(MOST_WORDS) }),
  ),
};
