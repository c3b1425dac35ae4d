import type { Random } from '../fixtures/random-source.ts';

/**
 * How a hostile input was met, when it was met well: refused with a sentence, opened as what it is, or opened with what is wrong
 * named.
 */
export type Outcome = 'refused' | 'opened' | 'named';

/** One hostile input. `folder` is the case's own, and is deleted after it. Throws `Fault` where the program meets it badly. */
export type FuzzCase = (random: Random, folder: string) => Promise<Outcome>;

/** The program met an input badly: what happened, in a sentence. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

/** The name of a case: the same kind and seed make the same case. */
export interface CaseName {
  readonly kind: string;
  readonly seed: number;
}

export type CaseResult = { readonly outcome: Outcome } | { readonly fault: string };
