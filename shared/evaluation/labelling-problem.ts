import type { Framework, Link } from './framework.ts';
import { FALLS, type Labelling, STANDS, UNDECIDED } from './grounded.ts';

/** The semantics of standing that may have several labellings, or none. */
export const LABELLING_SEMANTICS = ['complete', 'preferred', 'stable'] as const;

/**
 * Which labellings there are (Dung 1995; with attacks by sets: Nielsen and Parsons 2006). Complete: an element stands when all
 * attacks on it have a source that falls, falls when all sources of one stand, and is undecided else. Preferred: a complete one
 * in which more cannot stand. Stable: a complete one in which nothing is undecided.
 */
export type LabellingSemantics = (typeof LABELLING_SEMANTICS)[number];

/**
 * What is left to label of a framework: the elements that the grounded labelling leaves undecided, numbered from 0, since the
 * others have the same label in each labelling. Each has an attack on it, and each source is one of them.
 */
export interface LabellingProblem {
  readonly semantics: LabellingSemantics;
  readonly size: number;
  readonly attacks: readonly Link[];
  /**
   * Groups of elements, themselves numbered from `size` on: one falls with any of its elements, stands when all of them do, and
   * attacks nothing.
   */
  readonly groups: readonly (readonly number[])[];
  /** The most labellings to find. */
  readonly most: number;
}

/** The labellings of a problem. */
export interface FoundLabellings {
  /** By labelling, in a fixed order: the labels of the elements, then of the groups. */
  readonly labels: readonly Uint8Array[];
  /** False if there are more of them. */
  readonly isAll: boolean;
  /** The label that an element or a group has in each labelling, `UNDECIDED` where they differ; null where that is not known. */
  readonly always: Uint8Array | null;
  /** Whether an element or a group stands in one labelling: 1 or 0. */
  readonly sometimes: Uint8Array;
}

/** The answer to a problem: labellings, or a sentence that says why it is too large. */
export type LabellingAnswer = FoundLabellings | { readonly tooLarge: string };

/** A problem, and which elements of the framework it is about: the places in it of what is not decided. */
export interface UndecidedPart {
  readonly problem: LabellingProblem;
  /** By element of the framework: its number in the problem; -1 where it is decided. */
  readonly places: Int32Array;
  /** By group that was given: its number in the problem; -1 where it is decided. */
  readonly groupPlaces: Int32Array;
}

/** Returns what the grounded labelling leaves to be labelled of a framework, and of groups of its elements. */
export function undecidedPart(
  { size, attacks }: Framework,
  { labels }: Labelling,
  semantics: LabellingSemantics,
  { groups = [], most }: { readonly groups?: readonly (readonly number[])[]; readonly most: number },
): UndecidedPart {
  const places = new Int32Array(size).fill(-1);
  let count = 0;
  for (let element = 0; element < size; element++) if (labels[element] === UNDECIDED) places[element] = count++;
  /** Leaves out what stands in any case; null where one falls in any case. */
  const open = (elements: Iterable<number>): number[] | null => {
    const left: number[] = [];
    for (const element of elements) {
      if (labels[element] === FALLS) return null;
      if (labels[element] !== STANDS) left.push(places[element] as number);
    }
    return left;
  };
  const left: Link[] = [];
  for (let attack = 0; attack < attacks.count; attack++) {
    const target = places[attacks.targets[attack] as number] as number;
    const sources = target === -1 ? null : open(attacks.sourcesOf(attack));
    if (sources !== null) left.push({ sources, target });
  }
  const groupPlaces = new Int32Array(groups.length).fill(-1);
  const openGroups: number[][] = [];
  for (const [i, group] of groups.entries()) {
    const members = open(group);
    if (members !== null && members.length > 0) groupPlaces[i] = count + openGroups.push(members) - 1;
  }
  return { problem: { semantics, size: count, attacks: left, groups: openGroups, most }, places, groupPlaces };
}
