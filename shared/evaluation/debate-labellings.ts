import type { Debate } from '../model/debate.ts';
import type { RelationId } from '../model/entities.ts';
import { type Evaluation, elementsOf, relabelled, standingOf } from './evaluate-debate.ts';
import { STANDS } from './grounded.ts';
import {
  type FoundLabellings,
  type LabellingSemantics,
  type UndecidedPart,
  undecidedPart,
} from './labelling-problem.ts';

/** What is left to label in an evaluated debate. */
export interface DebateProblem {
  readonly evaluation: Evaluation;
  readonly part: UndecidedPart;
}

/** How a claim or a relation fares in several labellings. */
export interface Acceptance {
  /** It stands in one of them. */
  readonly credulous: boolean;
  /** It stands in all of them; null where there are too many to know. So does everything where there is none. */
  readonly sceptical: boolean | null;
}

/** The labellings of a debate by a semantics. */
export interface DebateLabellings {
  /** How many were found. */
  readonly count: number;
  /** False if there are more. */
  readonly isAll: boolean;
  /** By claim and relation. */
  readonly acceptance: ReadonlyMap<string, Acceptance>;
  /**
   * The debate as all labellings have it: what stands in all of them stands, what falls in all of them falls. The grounded
   * evaluation where there are none, or too many to know.
   */
  readonly inAll: Evaluation;
  /** Returns the debate as the `i`th labelling has it. */
  labelled(i: number): Evaluation;
  /** Returns the labels of the `i`th labelling, by element of the evaluation's framework. */
  labelsOf(i: number): Uint8Array;
  /** Returns the first labelling that was found in which a claim or relation stands; null for none. */
  standsIn(id: string): number | null;
}

/** Returns what the grounded evaluation of a debate leaves to be labelled by another semantics. */
export function debateProblem(
  debate: Debate,
  evaluation: Evaluation,
  { semantics, most }: { readonly semantics: LabellingSemantics; readonly most: number },
): DebateProblem {
  const { parts, labelling } = evaluation;
  const groups = [...parts.relations.keys()].map((id) => elementsOf(debate, parts, id));
  return { evaluation, part: undecidedPart(parts.standing, labelling, semantics, { groups, most }) };
}

/** Returns the labellings of a debate from those that were found for its problem. */
export function debateLabellings(
  debate: Debate,
  { evaluation, part }: DebateProblem,
  found: FoundLabellings,
): DebateLabellings {
  const { parts, labelling } = evaluation;
  const groupOf = new Map<RelationId, number>();
  for (const [i, id] of [...parts.relations.keys()].entries()) groupOf.set(id, part.groupPlaces[i] as number);
  const evaluationBy = (labels: Uint8Array) => {
    return relabelled(debate, evaluation, wholeLabels(labelling.labels, part, labels), (id) => {
      const label = labels[groupOf.get(id) ?? -1];
      return label === undefined ? undefined : standingOf(label);
    });
  };
  const acceptanceAt = (place: number, grounded: boolean): Acceptance => {
    if (found.labels.length === 0) return { credulous: false, sceptical: true };
    if (place === -1) return { credulous: grounded, sceptical: grounded };
    const credulous = found.sometimes[place] === 1;
    return {
      credulous,
      sceptical: found.always === null ? (credulous ? null : false) : found.always[place] === STANDS,
    };
  };
  const placeOf = (id: string) => {
    const element = parts.statements.get(id);
    return element === undefined ? groupOf.get(id) : part.places[element];
  };
  const isGrounded = (id: string) =>
    (evaluation.statements.get(id) ?? evaluation.relations.get(id))?.standing === 'stands';
  const acceptance = new Map<string, Acceptance>();
  for (const [id, { standing }] of evaluation.statements) {
    acceptance.set(id, acceptanceAt(part.places[parts.statements.get(id) as number] as number, standing === 'stands'));
  }
  for (const [id, { standing }] of evaluation.relations) {
    acceptance.set(id, acceptanceAt(groupOf.get(id) as number, standing === 'stands'));
  }
  const isKnown = found.always !== null && found.labels.length > 0;
  return {
    count: found.labels.length,
    isAll: found.isAll,
    acceptance,
    inAll: isKnown ? evaluationBy(found.always) : evaluation,
    labelled: (i) => evaluationBy(found.labels[i] as Uint8Array),
    labelsOf: (i) => wholeLabels(labelling.labels, part, found.labels[i] as Uint8Array),
    standsIn(id) {
      const place = placeOf(id);
      if (place === undefined) return null;
      if (place === -1) return found.labels.length > 0 && isGrounded(id) ? 0 : null;
      const first = found.labels.findIndex((labels) => labels[place] === STANDS);
      return first === -1 ? null : first;
    },
  };
}

/** Returns the labels of all elements of a framework, from those of what the grounded labelling leaves undecided in it. */
export function wholeLabels(grounded: Uint8Array, { places }: UndecidedPart, labels: Uint8Array): Uint8Array {
  return grounded.map((label, element) => labels[places[element] as number] ?? label);
}
