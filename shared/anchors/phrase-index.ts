import { type Word, wordsOf } from './words.ts';

/** Words in a phrase: few enough that one survives between two changed words, enough to be rare. */
const PHRASE = 3;
/** A phrase that stands in more places than this does not apply to a passage's place. */
const TOO_COMMON = 40;

/**
 * An index of a text's phrases and their places, for finding again what was written near each other. Time and memory
 * grow with the length of the text.
 */
export class PhraseIndex {
  readonly text: string;
  readonly #places = new Map<string, number[]>();

  constructor(text: string) {
    this.text = text;
    for (const { phrase, start } of phrasesOf(wordsOf(text))) {
      const places = this.#places.get(phrase);
      if (places === undefined) this.#places.set(phrase, [start]);
      else places.push(start);
    }
  }

  /**
   * Returns the offsets at which a passage that began at `origin` among `words` of an older text may begin here, the
   * likeliest first: each phrase that stands in both texts votes for the place that it implies, and rare phrases have
   * more votes.
   */
  candidates(words: readonly Word[], origin: number, most: number): number[] {
    const votes = new Map<number, { weight: number; at: number }>();
    for (const { phrase, start } of phrasesOf(words)) {
      const places = this.#places.get(phrase);
      if (places === undefined || places.length > TOO_COMMON) continue;
      for (const place of places) {
        const at = place - (start - origin);
        const bucket = Math.round(at / BUCKET);
        const vote = votes.get(bucket) ?? { weight: 0, at };
        vote.weight += 1 / places.length;
        votes.set(bucket, vote);
      }
    }
    return [...votes.values()]
      .sort((a, b) => b.weight - a.weight)
      .slice(0, most)
      .map((vote) => vote.at);
  }
}

/** Width in UTF-16 units within which votes count for the same place; edits in between shift them a little. */
const BUCKET = 64;

function* phrasesOf(words: readonly Word[]): Generator<{ phrase: string; start: number }> {
  for (let i = 0; i + PHRASE <= words.length; i++) {
    const phrase = words.slice(i, i + PHRASE);
    yield { phrase: phrase.map((word) => word.word).join(' '), start: phrase[0]?.start ?? 0 };
  }
}
