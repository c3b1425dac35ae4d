import type { Framework } from './framework.ts';

/** What becomes of an element: the values of a labelling. */
export const UNDECIDED = 0;
export const STANDS = 1;
export const FALLS = 2;

/** The grounded labelling of a framework. */
export interface Labelling {
  /** By element: `UNDECIDED`, `STANDS` or `FALLS`. */
  readonly labels: Uint8Array;
  /** By element: its place in the order in which labels were found, each for reasons before it; -1 while undecided. */
  readonly ranks: Int32Array;
}

/**
 * Labels the elements of a framework by the grounded semantics (Dung 1995), with attacks by sets (Nielsen and Parsons
 * 2006): an element falls when all sources of one attack on it stand, and stands when each attack on it has a source that
 * falls. The least such labelling: always there, unique, and found in time that is linear in the links. Elements that are
 * `off` fall, whatever attacks them.
 */
export function groundedLabelling({ size, attacks }: Framework, off: Iterable<number> = []): Labelling {
  const labels = new Uint8Array(size);
  const ranks = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  /** By element: the attacks on it of which no source has fallen. */
  const live = new Int32Array(size);
  /** By attack: the sources that do not stand yet; -1 once one of them has fallen. */
  const waiting = new Int32Array(attacks.count);
  let end = 0;
  const label = (element: number, as: number) => {
    if (labels[element] !== UNDECIDED) return;
    labels[element] = as;
    ranks[element] = end;
    queue[end++] = element;
  };

  for (const element of off) label(element, FALLS);
  for (let attack = 0; attack < attacks.count; attack++) {
    waiting[attack] = (attacks.starts[attack + 1] as number) - (attacks.starts[attack] as number);
    const target = attacks.targets[attack] as number;
    live[target] = (live[target] as number) + 1;
  }
  for (let element = 0; element < size; element++) if (live[element] === 0) label(element, STANDS);

  for (let next = 0; next < end; next++) {
    const element = queue[next] as number;
    const stands = labels[element] === STANDS;
    for (const attack of attacks.outOf(element)) {
      const missing = waiting[attack] as number;
      if (missing < 0) continue;
      const target = attacks.targets[attack] as number;
      waiting[attack] = stands ? missing - 1 : -1;
      if (stands) {
        if (missing === 1) label(target, FALLS);
        continue;
      }
      live[target] = (live[target] as number) - 1;
      if (live[target] === 0) label(target, STANDS);
    }
  }
  return { labels, ranks };
}
