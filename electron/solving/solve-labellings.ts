import { extname } from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';
import type { FoundLabellings, LabellingAnswer, LabellingProblem } from '../../shared/evaluation/labelling-problem.ts';
import { t } from '../../shared/language/translate.ts';
import { runThread } from '../base/run-thread.ts';

/** Megabytes of JavaScript objects: the labellings, and the program with the memory that it is written in. */
const LARGEST_HEAP = 1024;
/** Facts of the program about what is left undecided: clingo takes a program of one megabyte, and they have 22 characters at most. */
const MOST_FACTS = 40_000;

export interface SolvingLimits {
  /** Seconds after which it is given up. */
  readonly seconds: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Finds the labellings of a problem in a thread of its own, by clingo. What is too large, or takes too long, is answered with a
 * sentence. Throws `Cancelled` when the signal is given.
 */
export async function solveLabellings(
  problem: LabellingProblem,
  { seconds, signal }: SolvingLimits,
): Promise<LabellingAnswer> {
  const { size, semantics } = problem;
  const facts = [...problem.attacks.map(({ sources }) => sources), ...problem.groups].reduce(
    (sum, elements) => sum + 1 + elements.length,
    0,
  );
  if (facts > MOST_FACTS) {
    return {
      tooLarge: t(
        'The grounded labelling leaves {size, plural, one {# claim or step} other {# claims and steps}} undecided, too many for {semantics, select, complete {complete} preferred {preferred} stable {stable} other {grounded}} labellings.',
        { size, semantics },
      ),
    };
  }
  const limit = AbortSignal.timeout(1000 * seconds);
  const tooLong = () =>
    new CounterclaimError(
      'TooLarge',
      t('The grounded labelling leaves {size, plural, one {# claim or step} other {# claims and steps}} undecided.', {
        size,
      }),
    );
  try {
    return await runThread<LabellingProblem, FoundLabellings>({
      // Beside this file both in a checkout, as TypeScript, and in the built app.
      entry: new URL(`./solving-thread${extname(import.meta.url)}`, import.meta.url),
      task: problem,
      largestHeap: LARGEST_HEAP,
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
      // It is busy in WebAssembly, which asks nobody.
      isEnded: true,
      cancelled: () => new CounterclaimError('Cancelled', t('Looking for labellings was cancelled.')),
      outOfMemory: tooLong,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    if (limit.aborted) {
      return {
        tooLarge: t(
          'The grounded labelling leaves {size, plural, one {# claim or step} other {# claims and steps}} undecided, and their {semantics, select, complete {complete} preferred {preferred} stable {stable} other {grounded}} labellings were not found in {seconds, plural, one {# second} other {# seconds}}.',
          { size, semantics, seconds },
        ),
      };
    }
    if (error instanceof CounterclaimError && error.code === 'TooLarge') {
      return {
        tooLarge: t(
          'The grounded labelling leaves {size, plural, one {# claim or step} other {# claims and steps}} undecided, and their {semantics, select, complete {complete} preferred {preferred} stable {stable} other {grounded}} labellings need more memory than there is.',
          { size, semantics },
        ),
      };
    }
    throw error;
  }
}
