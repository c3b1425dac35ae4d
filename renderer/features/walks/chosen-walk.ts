import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Walk } from '../../../shared/model/entities.ts';
import type { WalksSlice } from '../../core/slices/walks.ts';

/** Returns the walk that is chosen, otherwise the first; null where there is none. */
export function chosenWalk(debate: Debate, { walk }: WalksSlice['walks']): Readonly<Walk> | null {
  return debate.walks.get(walk ?? '') ?? debate.walksInOrder()[0] ?? null;
}

/** Returns a title for a new walk. */
export function freshTitle(debate: Debate): string {
  const taken = new Set([...debate.walks.values()].map(({ title }) => title));
  let number = 1;
  while (taken.has(t('Walk {number}', { number }))) number += 1;
  return t('Walk {number}', { number });
}
