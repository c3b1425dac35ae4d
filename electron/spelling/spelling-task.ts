import type { SpellingChoice } from '../../shared/contract/choices.ts';

/** Words, and the language whose dictionary is asked. */
export interface SpellingTask {
  readonly language: Exclude<SpellingChoice, 'off'>;
  readonly words: readonly string[];
}
