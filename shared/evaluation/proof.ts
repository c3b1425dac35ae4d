import type { Framework } from './framework.ts';
import { FALLS, type Labelling, STANDS } from './grounded.ts';

/**
 * Returns the elements of a proof of an element's grounded label, that is, of all labels on which it rests. For what is
 * undecided: for each attack on it that does not fall, a source that does not stand, and all sources of one such attack; for
 * each attack that falls, a source that does.
 */
export function provedBy({ attacks }: Framework, { labels, ranks }: Labelling, element: number): Set<number> {
  const proved = new Set([element]);
  const earliest = (elements: readonly number[]) =>
    elements.reduce((first, each) => ((ranks[each] as number) < (ranks[first] as number) ? each : first));
  const latest = (elements: readonly number[]) => Math.max(...elements.map((each) => ranks[each] as number));
  // A Set yields what is added while it is walked.
  for (const each of proved) {
    const into = Array.from(attacks.into(each), (attack) => [...attacks.sourcesOf(attack)]);
    if (labels[each] === FALLS) {
      const standing = into.filter((sources) => sources.every((source) => labels[source] === STANDS));
      const [first, ...others] = standing;
      if (first === undefined) continue;
      const best = others.reduce((one, other) => (latest(other) < latest(one) ? other : one), first);
      // What is switched off fell before anything stood.
      if (latest(best) < (ranks[each] as number)) for (const source of best) proved.add(source);
      continue;
    }
    let isOpenTold = false;
    for (const sources of into) {
      const fallen = sources.filter((source) => labels[source] === FALLS);
      if (fallen.length > 0) {
        proved.add(earliest(fallen));
      } else if (isOpenTold) {
        proved.add(sources.find((source) => labels[source] !== STANDS) as number);
      } else {
        isOpenTold = true;
        for (const source of sources) proved.add(source);
      }
    }
  }
  return proved;
}
