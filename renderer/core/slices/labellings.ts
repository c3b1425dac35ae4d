import type { DebateLabellings } from '../../../shared/evaluation/debate-labellings.ts';
import type { Evaluation, Standing } from '../../../shared/evaluation/evaluate-debate.ts';
import type { LabellingSemantics } from '../../../shared/evaluation/labelling-problem.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Holder, Slice } from './slice.ts';

/** How claims stand: by the one grounded labelling, or by several. */
export type Semantics = 'grounded' | LabellingSemantics;

/** The labellings that were found of a debate. */
export interface FoundInDebate {
  readonly semantics: LabellingSemantics;
  /** What was labelled: the debate as it was then, and its grounded evaluation. */
  readonly debate: Debate;
  readonly evaluation: Evaluation;
  readonly labellings: DebateLabellings;
  /** The labelling that is shown, counted from 0; null: what all have in common. */
  readonly shown: number | null;
  /** How claims and relations stand in it. */
  readonly standings: ReadonlyMap<string, Standing>;
}

export interface LabellingsSlice {
  /** Null: nobody asks, and what stands is grounded. */
  readonly semantics: Semantics | null;
  /** Null while they are looked for, and where there is nothing to look for. */
  readonly labellings: FoundInDebate | null;
  /** Why there are none, as a sentence; null when there are. */
  readonly unlabelled: string | null;
}

const NONE: LabellingsSlice = { semantics: null, labellings: null, unlabelled: null };

export const labellingsSlice: Slice<LabellingsSlice> = { first: () => NONE, forAnotherDebate: () => NONE };

type HasLabellings = Holder<LabellingsSlice>;

/** Asks for labellings by another semantics; null: for none. */
export function askForLabellings({ store }: HasLabellings, semantics: Semantics | null): void {
  store.setState({ semantics, labellings: null, unlabelled: null });
}

/** Takes labellings, or the reason why there are none; both null while they are looked for. */
export function takeLabellings(
  { store }: HasLabellings,
  found: Omit<FoundInDebate, 'shown' | 'standings'> | null,
  unlabelled: string | null = null,
): void {
  store.setState({ labellings: found === null ? null : withShown(found, null), unlabelled });
}

/** Shows one of the labellings; null: what all of them have in common. */
export function showLabelling({ store }: HasLabellings, shown: number | null): void {
  const { labellings } = store.getState();
  if (labellings !== null) store.setState({ labellings: withShown(labellings, shown) });
}

function withShown(found: Omit<FoundInDebate, 'shown' | 'standings'>, shown: number | null): FoundInDebate {
  const { statements, relations } = shown === null ? found.labellings.inAll : found.labellings.labelled(shown);
  const all = [...statements, ...relations];
  return { ...found, shown, standings: new Map(all.map(([id, { standing }]) => [id, standing])) };
}
