import { msg } from '../language/translate.ts';
import type { Act } from './entities.ts';

/** What a speaker does in a move, as a verb; translated where it is shown. */
export const ACT_NAMES: Readonly<Record<Act, string>> = {
  asserts: msg('asserts'),
  denies: msg('denies'),
  concedes: msg('concedes'),
  retracts: msg('retracts'),
  questions: msg('questions'),
};
