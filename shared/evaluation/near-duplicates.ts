import type { Statement, StatementId } from '../model/entities.ts';
import { fold } from '../search/fold.ts';

/** Characters in a row that are compared: as many as `gramsIn` joins. */
const GRAM = 3;
/** The least share of runs of characters, of all that two texts have, that both have. */
const LEAST_SHARE = 0.85;
/** Above so many texts, only those are compared of which MinHash says that they may be alike. */
const MOST_COMPARED = 2000;
/**
 * Two texts of the least share agree in all hashes of one band with a probability of 0.9995, two that have a third in common with one
 * of 0.01: so that few pairs are compared that are not alike, of claims on one subject too.
 */
const BANDS = 20;
const HASHES_IN_BAND = 7;

/** Two statements with nearly the same words. */
export interface NearDuplicate {
  readonly one: StatementId;
  readonly other: StatementId;
}

interface Grams {
  readonly id: StatementId;
  readonly kind: Statement['kind'];
  /** Numbers of the runs of characters that its text has, rising, each once. */
  readonly numbers: Int32Array;
}

/**
 * Finds statements of one kind with nearly the same text in any script: by the share of runs of three characters that they have in
 * common (Jaccard), whatever their case, accents, marks and spaces; above 2,000 statements, among those that MinHash (Broder 1997) proposes.
 */
export function nearDuplicates(statements: readonly Readonly<Statement>[]): NearDuplicate[] {
  const numbers = new Map<string, number>();
  const texts = statements.map(({ id, kind, text }) => ({ id, kind, numbers: gramsIn(text, numbers) }));
  const found: NearDuplicate[] = [];
  const pairs = texts.length > MOST_COMPARED ? proposedPairs(texts) : allPairs(texts);
  for (const [one, other] of pairs) if (areAlike(one, other)) found.push({ one: one.id, other: other.id });
  return found;
}

/** Returns the numbers of the runs of characters in a text; `numbers` has those of all texts so far. */
function gramsIn(text: string, numbers: Map<string, number>): Int32Array {
  const characters = [
    ...fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ];
  const grams = new Set<number>();
  for (let at = 0; at < Math.max(1, characters.length - GRAM + 1); at++) {
    const gram = `${characters[at] ?? ''}${characters[at + 1] ?? ''}${characters[at + 2] ?? ''}`;
    const number = numbers.get(gram) ?? numbers.size;
    numbers.set(gram, number);
    grams.add(number);
  }
  return Int32Array.from(grams).sort();
}

function* allPairs(texts: readonly Grams[]): Generator<[Grams, Grams]> {
  for (const [i, one] of texts.entries()) {
    for (let j = i + 1; j < texts.length; j++) yield [one, texts[j] as Grams];
  }
}

/** Yields the pairs of texts that have the same least hashes in one band, each pair once. */
function* proposedPairs(texts: readonly Grams[]): Generator<[Grams, Grams]> {
  const signatures = texts.map(({ numbers }) => leastHashes(numbers));
  const proposed = new Set<number>();
  for (let band = 0; band < BANDS; band++) {
    const alike = new Map<string, number[]>();
    for (const [i, signature] of signatures.entries()) {
      const key = signature.subarray(band * HASHES_IN_BAND, (band + 1) * HASHES_IN_BAND).join(' ');
      const others = alike.get(key);
      if (others === undefined) {
        alike.set(key, [i]);
        continue;
      }
      for (const other of others) {
        const pair = other * texts.length + i;
        if (proposed.has(pair)) continue;
        proposed.add(pair);
        yield [texts[other] as Grams, texts[i] as Grams];
      }
      others.push(i);
    }
  }
}

function leastHashes(numbers: Int32Array): Uint32Array {
  const least = new Uint32Array(BANDS * HASHES_IN_BAND).fill(0xffffffff);
  for (let at = 0; at < numbers.length; at++) {
    const hash = mixed(numbers[at] as number, 0);
    // From one good hash of a run, each of the family is a step away.
    for (let i = 0; i < least.length; i++) {
      const next = Math.imul(hash ^ (SEEDS[i] as number), FACTORS[i] as number) >>> 0;
      if (next < (least[i] as number)) least[i] = next;
    }
  }
  return least;
}

/** What each hash of the family is begun and multiplied with: odd factors, so that no two runs become one. */
const SEEDS = Uint32Array.from({ length: BANDS * HASHES_IN_BAND }, (_, i) => mixed(i, 1));
const FACTORS = Uint32Array.from({ length: BANDS * HASHES_IN_BAND }, (_, i) => mixed(i, 2) | 1);

/** Returns one of a family of hashes: the finishing step of MurmurHash3, begun at another place for each. */
function mixed(number: number, seed: number): number {
  let hash = Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(seed + 1, 0x7f4a7c15);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function areAlike(one: Grams, other: Grams): boolean {
  const [a, b] = [one.numbers, other.numbers];
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  if (one.kind !== other.kind || few.length < LEAST_SHARE * many.length) return false;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return common >= LEAST_SHARE * (a.length + b.length - common);
}
