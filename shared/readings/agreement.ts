import { cohensKappa, type LabelAgreement } from './cohens-kappa.ts';
import type { Comparison } from './compare-readings.ts';
import type { Mark, Reading } from './reading.ts';
import { type Unit, unitizingAlpha } from './unitizing-alpha.ts';

/** The figures of two readings of one source; shares are from 0 to 1, null where there is nothing to be shared. */
export interface Agreement {
  readonly passages: {
    readonly here: number;
    readonly there: number;
    /** Marked by both, with the same borders and with others. */
    readonly same: number;
    readonly otherBorders: number;
    readonly onlyHere: number;
    readonly onlyThere: number;
  };
  /** In UTF-16 units. */
  readonly characters: {
    readonly all: number;
    readonly here: number;
    readonly there: number;
    readonly both: number;
    /** The share of the text that both marked, or both left. */
    readonly alike: number | null;
    /** The share of what either marked that both did. */
    readonly shared: number | null;
  };
  /** Krippendorff's alpha for unitizing, of what is marked, and of it with how it is judged; see `unitizingAlpha`. */
  readonly alpha: { readonly marked: number | null; readonly judged: number | null };
  /** Claims from passages that both marked: those that both took, and all. */
  readonly claims: { readonly same: number; readonly all: number };
  readonly labels: { readonly [label in Label]: LabelAgreement };
}

export const LABELS = ['fidelity', 'attribution', 'relation', 'act'] as const;
export type Label = (typeof LABELS)[number];

/** Measures how far two readings of a text of `length` UTF-16 units agree. Labels that one of the two did not give are not compared. */
export function agreementOf(comparison: Comparison, length: number): Agreement {
  const { here, there, pairs, onlyHere, onlyThere, relations, acts } = comparison;
  const same = pairs.filter(({ hasSameBorders }) => hasSameBorders).length;
  const claims = pairs.flatMap((pair) => pair.claims);
  // In one debate, what both readers share was judged once: it would agree with itself.
  const isApart = (a: { readonly id: string }, b: { readonly id: string }) =>
    here.debate !== there.debate || a.id !== b.id;
  const pairsOf = (label: 'fidelity' | 'attribution') =>
    claims.flatMap(({ here: a, there: b }): [string, string][] => {
      const [one, other] = [a.citation[label], b.citation[label]];
      return one === null || other === null || !isApart(a.citation, b.citation) ? [] : [[one, other]];
    });
  const kinds = relations.filter((pair) => isApart(pair.here, pair.there));
  const stances = acts.filter((pair) => isApart(pair.here, pair.there));
  return {
    passages: {
      here: here.marks.length,
      there: there.marks.length,
      same,
      otherBorders: pairs.length - same,
      onlyHere: onlyHere.length,
      onlyThere: onlyThere.length,
    },
    characters: characters(here, there, length),
    alpha: {
      marked: unitizingAlpha(length, [unitsOf(here, () => ['marked']), unitsOf(there, () => ['marked'])]).alpha,
      judged: unitizingAlpha(length, [unitsOf(here, judgements), unitsOf(there, judgements)]).alpha,
    },
    claims: {
      same: claims.length,
      all: pairs.reduce((sum, pair) => sum + pair.claims.length + pair.claimsHere.length + pair.claimsThere.length, 0),
    },
    labels: {
      fidelity: cohensKappa(pairsOf('fidelity')),
      attribution: cohensKappa(pairsOf('attribution')),
      relation: cohensKappa(kinds.map(({ here: a, there: b }) => [a.kind, b.kind])),
      act: cohensKappa(stances.map(({ here: a, there: b }) => [a.act, b.act])),
    },
  };
}

function unitsOf({ marks }: Reading, categoriesOf: (mark: Mark) => readonly string[]): Unit[] {
  return marks.flatMap((mark) => {
    const { start, end } = mark.anchor;
    return categoriesOf(mark).map((category) => ({ start, end, category }));
  });
}

/** Returns how the claims of a passage are judged; one that nobody judged is a category of its own. */
function judgements({ claims }: Mark): readonly string[] {
  const found = new Set(claims.flatMap(({ citation }) => citation.fidelity ?? []));
  return found.size === 0 ? ['not judged'] : [...found];
}

function characters(here: Reading, there: Reading, all: number): Agreement['characters'] {
  const edges = [...edgesOf(here, 0), ...edgesOf(there, 1)].sort((a, b) => a.at - b.at);
  const open = [0, 0];
  const counts = [0, 0];
  let [both, last] = [0, 0];
  for (const { at, reader, step } of edges) {
    const [isHere, isThere] = open.map((depth) => depth > 0);
    counts[0] = (counts[0] ?? 0) + (isHere ? at - last : 0);
    counts[1] = (counts[1] ?? 0) + (isThere ? at - last : 0);
    both += isHere && isThere ? at - last : 0;
    open[reader] = (open[reader] ?? 0) + step;
    last = at;
  }
  const [ofHere = 0, ofThere = 0] = counts;
  const either = ofHere + ofThere - both;
  return {
    all,
    here: ofHere,
    there: ofThere,
    both,
    alike: all === 0 ? null : (all - either + both) / all,
    shared: either === 0 ? null : both / either,
  };
}

function edgesOf({ marks }: Reading, reader: 0 | 1): { at: number; reader: 0 | 1; step: 1 | -1 }[] {
  return marks.flatMap(({ anchor: { start, end } }) => [
    { at: start, reader, step: 1 as const },
    { at: end, reader, step: -1 as const },
  ]);
}
