import { wordsOf } from '../../shared/anchors/words.ts';

/** How much of a reference text a reading has, by words as often as they come; all from 0 to 1. */
export interface TokenScore {
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  /** The share of the reference's pairs of neighbouring words that the reading has: how far it keeps their order. */
  readonly order: number;
}

/** Compares a text that was read with the reference. Capitals, accents, hyphens and ligatures make no difference. */
export function tokenScore(read: string, reference: string): TokenScore {
  const [found, wanted] = [read, reference].map((text) => wordsOf(text).map(({ word }) => word));
  const shared = sharedCount(found ?? [], wanted ?? []);
  const recall = shareOf(shared, wanted?.length ?? 0);
  const precision = shareOf(shared, found?.length ?? 0);
  const [foundPairs, wantedPairs] = [pairsOf(found ?? []), pairsOf(wanted ?? [])];
  return {
    recall,
    precision,
    f1: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision),
    order: shareOf(sharedCount(foundPairs, wantedPairs), wantedPairs.length),
  };
}

/** Returns the means of scores. */
export function meanScore(scores: readonly TokenScore[]): TokenScore {
  const mean = (of: keyof TokenScore) =>
    shareOf(
      scores.reduce((sum, score) => sum + score[of], 0),
      scores.length,
    );
  return { recall: mean('recall'), precision: mean('precision'), f1: mean('f1'), order: mean('order') };
}

/** Returns how many of `found` are in `wanted`, each at most as often as it is there. */
export function sharedCount(found: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>();
  for (const each of wanted) left.set(each, (left.get(each) ?? 0) + 1);
  let shared = 0;
  for (const each of found) {
    const count = left.get(each) ?? 0;
    if (count > 0) shared += 1;
    left.set(each, count - 1);
  }
  return shared;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/** All of nothing is all. */
function shareOf(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
