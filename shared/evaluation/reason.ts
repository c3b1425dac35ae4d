import type { Target } from '../model/entities.ts';
import type { Standing } from './evaluate-debate.ts';

/** One step of an explanation. */
export interface Reason {
  readonly of: Target;
  readonly standing: Standing;
  /** What it rests on: attackers that stand, or for each attack one that falls; where support is needed, support too. */
  readonly because: readonly Target[];
  /** A sentence for the user. */
  readonly text: string;
}
