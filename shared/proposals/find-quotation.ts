import { anchorAt } from '../anchors/anchor.ts';
import { Relocator } from '../anchors/relocate.ts';
import { t } from '../language/translate.ts';
import type { Anchor } from '../model/entities.ts';
import { differenceSentence } from '../sources/inexact-quotations.ts';
import { differenceAsWritten } from '../sources/word-for-word.ts';

/** Where words that somebody says are in a source stand there. */
export interface FoundQuotation {
  /**
   * True where the source has all of them word for word, with nothing left out or put in; white space, punctuation, quotation
   * marks, dashes, hyphens and the capital of a first word do not count.
   */
  readonly isExact: boolean;
  /** Where they stand, in the words of the source; otherwise what is most like them. Null where nothing is. */
  readonly place: Anchor | null;
  /** Where the words first differ from the source, as a sentence; '' where they do not. */
  readonly difference: string;
  /** How often they stand there letter by letter, up to `MOST_PLACES`. */
  readonly times: number;
}

const MOST_PLACES = 100;

/**
 * Looks for a quotation in the text of a source; of several places, it takes that nearest to `near`, which is an offset in it.
 * Takes time in proportion to the text, most of it where the words are not found letter by letter.
 */
export function findQuotation(quotation: string, text: string, near = 0): FoundQuotation {
  const words = quotation.trim();
  if (words === '') return { isExact: false, place: null, difference: t('There are no words to look for.'), times: 0 };
  const starts = startsOf(words, text);
  if (starts.length > 0) {
    const start = starts.reduce((best, at) => (Math.abs(at - near) < Math.abs(best - near) ? at : best));
    return { isExact: true, place: anchorAt(text, start, start + words.length), difference: '', times: starts.length };
  }
  const relocated = new Relocator(words, text).relocate(anchorAt(words, 0, words.length));
  if (relocated.kind === 'lost') {
    return { isExact: false, place: null, difference: t('Nothing like these words is in the source.'), times: 0 };
  }
  const difference = differenceAsWritten(words, relocated.anchor.exact);
  if (difference === null) return { isExact: true, place: relocated.anchor, difference: '', times: 1 };
  return { isExact: false, place: relocated.anchor, difference: differenceSentence(difference), times: 0 };
}

function startsOf(words: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && starts.length < MOST_PLACES; at = text.indexOf(words, at + 1)) {
    starts.push(at);
  }
  return starts;
}
