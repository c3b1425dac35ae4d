import type { Standing } from '../../evaluation/evaluate-debate.ts';
import type { MarkLook } from './marks-on.ts';

const STANDINGS: readonly Standing[] = ['stands', 'falls', 'undecided'];

const STANDING_MEANINGS: Readonly<Record<Standing, string>> = {
  stands: 'nothing attacks it, or all that does has fallen',
  falls: 'something that stands attacks it',
  undecided: 'neither follows',
};

/** A kind of mark, as a legend shows and explains it. */
export interface MarkEntry {
  readonly mark: MarkLook;
  readonly meaning: string;
}

/** Returns the legend's entries for the marks that are shown. */
export function markEntries(shown: Iterable<MarkLook>): MarkEntry[] {
  const standings = new Set<Standing>();
  const kinds = new Set<MarkLook['kind']>();
  for (const mark of shown) {
    kinds.add(mark.kind);
    if (mark.kind === 'standing') standings.add(mark.standing);
  }
  const entries: MarkEntry[] = STANDINGS.filter((each) => standings.has(each)).map((standing) => {
    return { mark: { kind: 'standing', standing }, meaning: STANDING_MEANINGS[standing] };
  });
  if (kinds.has('strength')) {
    const meaning = 'strength, 0 to 1: by its weight, and what supports and attacks it';
    entries.push({ mark: { kind: 'strength', value: 0.5 }, meaning });
  }
  if (kinds.has('divisiveness')) {
    const meaning = 'divisiveness, 0 (all agree) to 1 (half against half), of how many speakers';
    entries.push({ mark: { kind: 'divisiveness', value: 1, speakers: 2, inFavour: 0.5 }, meaning });
  }
  return entries;
}
