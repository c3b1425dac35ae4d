import type { Divisions } from '../../../shared/evaluation/divisions.ts';
import type { Following } from '../../../shared/evaluation/following.ts';
import { type Method, USUAL_METHOD } from '../../../shared/evaluation/method.ts';
import type { Attention } from '../../../shared/evaluation/needs-attention.ts';
import type { Reason } from '../../../shared/evaluation/reason.ts';
import type { Then, Turned } from '../../../shared/evaluation/what-follows.ts';
import type { MapId } from '../../../shared/model/entities.ts';
import { MARKS, type Mark } from '../../../shared/scene/marks/mark.ts';
import type { Holder, Slice } from './slice.ts';

/** What follows from the debate, as it was evaluated last. */
export interface Evaluated {
  /** What was switched off when it was asked. */
  readonly off: readonly string[];
  readonly following: Following;
  /** The claim or relation that is explained, and why it stands or falls. */
  readonly explained: { readonly id: string; readonly reasons: readonly Reason[] } | null;
  /** Null until somebody asks for it. */
  readonly attention: readonly Attention[] | null;
  /** What is otherwise because of what is switched off. */
  readonly turned: Turned;
  /** Where the speakers divide, on a map (null: in all of the debate); null until somebody asks for it. */
  readonly divisions: { readonly map: MapId | null; readonly found: Divisions } | null;
  /** The moment as of which all this follows; null: with all that was ever said. */
  readonly asOf: Then | null;
}

export interface EvaluationSlice {
  /** The marks that are shown on cards and lines. */
  readonly marks: readonly Mark[];
  /** How the debate is evaluated. */
  readonly method: Method;
  /** The claims and relations that are switched off to see what would follow; null: nothing is asked. */
  readonly off: readonly string[] | null;
  /** Null while nobody asks, or the answer is not there yet. */
  readonly evaluated: Evaluated | null;
}

export const evaluationSlice: Slice<EvaluationSlice> = {
  first: () => ({ marks: [], method: USUAL_METHOD, off: null, evaluated: null }),
  stillThere({ off }, debate) {
    const there = off?.filter((id) => debate.statements.has(id) || debate.relations.has(id)) ?? [];
    return off === null || there.length === off.length ? {} : { off: there.length === 0 ? null : there };
  },
  forAnotherDebate: () => ({ marks: [], method: USUAL_METHOD, off: null, evaluated: null }),
};

type HasEvaluation = Holder<EvaluationSlice>;

export function takeEvaluated({ store }: HasEvaluation, evaluated: Evaluated | null): void {
  store.setState({ evaluated });
}

/** Returns what is otherwise because of what is switched off now; null while nothing is, or the answer is not there yet. */
export function turnedNow({ off, evaluated }: Pick<EvaluationSlice, 'off' | 'evaluated'>): Turned | null {
  return off !== null && evaluated?.off === off ? evaluated.turned : null;
}

/** Shows these marks, in their usual order. */
export function showMarks({ store }: HasEvaluation, marks: readonly Mark[]): void {
  store.setState({ marks: MARKS.filter((mark) => marks.includes(mark)) });
}

/** Has the debate evaluated in another way. */
export function evaluateBy({ store }: HasEvaluation, method: Method): void {
  store.setState({ method });
}

/** Switches claims or relations off, or on again; with none off, nothing is asked any more. */
export function switchOff({ store }: HasEvaluation, ids: readonly string[]): void {
  const off = new Set(store.getState().off ?? []);
  const isOff = ids.every((id) => off.has(id));
  for (const id of ids) {
    if (isOff) off.delete(id);
    else off.add(id);
  }
  store.setState({ off: off.size === 0 ? null : [...off] });
}

export function endWhatIf({ store }: HasEvaluation): void {
  store.setState({ off: null });
}
