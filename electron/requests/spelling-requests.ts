import type { spellingRequests } from '../../shared/contract/spelling.ts';
import type { Settings } from '../settings/settings.ts';
import type { Spelling } from '../spelling/spelling.ts';
import type { HandlersOf } from './request-router.ts';

/** Handles a window's questions about spelling. */
export function spellingHandlers(parts: {
  readonly settings: Settings;
  readonly spelling: Spelling;
}): HandlersOf<typeof spellingRequests> {
  return {
    'spelling.check': (_window, { words }) => parts.spelling.misspelt(parts.settings.data.preferences.spelling, words),
  };
}
