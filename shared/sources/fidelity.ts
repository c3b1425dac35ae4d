import { wordsOf } from '../anchors/words.ts';
import { t } from '../language/translate.ts';
import type { Fidelity } from '../model/entities.ts';
import { hasNegation } from './quoted-words.ts';
import { checkQuotation } from './word-for-word.ts';

/** How far a claim seems to be from the words of its passage. Nobody's words can be told by comparing, so it is never an imputation. */
export interface FidelityProposal {
  readonly fidelity: Exclude<Fidelity, 'imputation'>;
  /** The end of a sentence that begins “Looks like a quotation: ”. */
  readonly why: string;
}

/** Letters of a word that is likely to tell what a text is about. */
const TELLING_LETTERS = 4;
/** The first letters of words that are taken for forms of the same one. */
const STEM = 5;
/** Of a claim that keeps to its passage, at least this part of the telling words is there. */
const FEW = 0.3;
/** A claim with less than this part of its passage's words compresses it. */
const MUCH_SHORTER = 0.5;

/**
 * Proposes how far a claim is from the words of its passage, from the words that both have, what the claim quotes, and their lengths.
 * Null where comparing words tells nothing: one of the two has none, or they are in different scripts. Takes time in proportion to
 * the length of both.
 */
export function proposeFidelity(claim: string, passage: string): FidelityProposal | null {
  const [words, there] = [wordsOf(claim), wordsOf(passage)];
  if (words.length === 0 || there.length === 0 || isLatin(claim) !== isLatin(passage)) return null;
  const quoted = quotedProposal(claim, passage, words.length);
  if (quoted !== null) return quoted;
  const [all, stems] = [new Set(there.map(({ word }) => word)), new Set(there.map(({ word }) => word.slice(0, STEM)))];
  const telling = tellingWords(words.map(({ word }) => word));
  const isThere = (word: string) => all.has(word) || (word.length >= STEM && stems.has(word.slice(0, STEM)));
  const found = telling.filter(isThere).length;
  const added = words.find(({ word }) => /\p{N}/u.test(word) && !all.has(word));
  if (added !== undefined) {
    const number = claim.slice(added.start, added.end);
    return { fidelity: 'interpretation', why: t('the number {number} is not in the passage', { number }) };
  }
  const share = found / telling.length;
  const isShort = words.length < MUCH_SHORTER * there.length;
  const [negates, isNegated] = [claim, passage].map((text) => hasNegation(text, 0, text.length));
  if (share >= FEW && (negates ? !isNegated : isNegated && !isShort)) {
    const why = negates
      ? t('it negates something, and the passage does not')
      : t('the passage negates something, and it does not');
    return { fidelity: 'interpretation', why };
  }
  const ofAll = t(
    '{found, number} of its {all, plural, one {# longer word} other {# longer words}} {found, plural, one {is} other {are}} in the passage',
    { found, all: telling.length },
  );
  if (share < FEW)
    return {
      fidelity: 'interpretation',
      why: found === 0 ? t('none of its longer words is in the passage') : t('only {words}', { words: ofAll }),
    };
  if (isShort) {
    return {
      fidelity: 'compression',
      why: t('{words}, which has {times, plural, =2 {twice as many} other {# times as many}} words', {
        words: ofAll,
        times: Math.floor(there.length / words.length),
      }),
    };
  }
  return { fidelity: 'paraphrase', why: ofAll };
}

/** Returns the proposal of a claim that quotes: all of it, or at least half of its words in quotation marks. */
function quotedProposal(claim: string, passage: string, count: number): FidelityProposal | null {
  const { isExact, quoted } = checkQuotation(claim, passage);
  if (!isExact) return null;
  const [first] = quoted;
  if (first !== undefined && first.start === 0 && first.end === claim.length) {
    const isMarked = /…|\.\.\.|\[/u.test(claim);
    return {
      fidelity: 'quotation',
      why: isMarked
        ? t('every word but those in brackets is in the passage, in its order')
        : t('every word is in the passage'),
    };
  }
  const inMarks = quoted.reduce((sum, { start, end }) => sum + wordsOf(claim, start, end).length, 0);
  if (inMarks < count / 2) return null;
  return { fidelity: 'quotation', why: t('every word in quotation marks is in the passage') };
}

/** Returns the words that tell what a text is about; all of them where none is long enough. */
function tellingWords(words: readonly string[]): readonly string[] {
  const long = words.filter((word) => word.length >= TELLING_LETTERS || /\p{N}/u.test(word) || !isLatin(word));
  return long.length === 0 ? words : long;
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}
