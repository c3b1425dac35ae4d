import type { Change } from './change.ts';
import { Debate } from './debate.ts';

/** A copy of `debate` on which `changes` were made, for a command that builds on another one. Throws `StaleEdit`. */
export function changedCopy(debate: Debate, changes: readonly Change[]): Debate {
  const copy = new Debate(debate.toData());
  copy.apply(changes);
  return copy;
}
