import type { Standing } from '../../evaluation/evaluate-debate.ts';
import { type Method, USUAL_METHOD } from '../../evaluation/method.ts';

/** One of several labellings that is drawn, or what all of them have in common, as the window shows it. */
export interface DrawnLabelling {
  /** Its name after “by”, such as “labelling 2 of 3 (preferred)”. */
  readonly name: string;
  /** How claims and relations stand in it, by their ids; what is not named stands as it does by the grounded labelling. */
  readonly standings: readonly { readonly id: string; readonly standing: Standing }[];
}

/** How what marks tell was found. */
export interface HowMarked {
  readonly method: Method;
  /** Null: standing is grounded. */
  readonly labelling: DrawnLabelling | null;
}

export const USUALLY_MARKED: HowMarked = { method: USUAL_METHOD, labelling: null };

/** Returns what follows, with the standing of a labelling, if there is one. */
export function standingAs<F extends { readonly standing: Standing | null }>(
  follows: F | undefined,
  standing: Standing | undefined,
): F | undefined {
  return standing === undefined || follows === undefined ? follows : { ...follows, standing };
}
