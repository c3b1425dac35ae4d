import type { Standing } from '../evaluation/evaluate-debate.ts';
import type { Edtf, Fidelity, SourceId, SpeakerId, StatementId, StatementKind } from '../model/entities.ts';

export const STANCES = ['any', 'for', 'against'] as const;
/** What the speakers of a filter say of a statement: anything, that they are for it, or that they are against it. */
export type StanceFilter = (typeof STANCES)[number];

/** The steps of a neighbourhood. */
export const STEPS = [1, 2, 3] as const;
export type Steps = (typeof STEPS)[number];

/** The statements that are so many relations away from some, at most. */
export interface Neighbourhood {
  readonly of: readonly StatementId[];
  readonly steps: Steps;
}

/** What statements have to be to be seen: all that is named, each in one of the ways that are named for it. What names nothing asks for nothing. */
export interface StatementFilter {
  readonly speakers: readonly SpeakerId[];
  /** Of the speakers that are named; of anybody where none are. */
  readonly stance: StanceFilter;
  readonly kinds: readonly StatementKind[];
  readonly tags: readonly string[];
  readonly sources: readonly SourceId[];
  /** When it was said: from the first moment of one date to the last of another; null for no bound. */
  readonly from: Edtf | null;
  readonly to: Edtf | null;
  readonly standings: readonly Standing[];
  /** How far a claim is from the words of its passages; null among them: nobody judged it. */
  readonly fidelities: readonly (Fidelity | null)[];
  readonly near: Neighbourhood | null;
}

export const NO_FILTER: StatementFilter = {
  speakers: [],
  stance: 'any',
  kinds: [],
  tags: [],
  sources: [],
  from: null,
  to: null,
  standings: [],
  fidelities: [],
  near: null,
};

/** Tells whether a filter asks for anything. */
export function isFiltering(filter: StatementFilter): boolean {
  const { speakers, stance, kinds, tags, sources, from, to, standings, fidelities, near } = filter;
  const lists = [speakers, kinds, tags, sources, standings, fidelities];
  return lists.some(({ length }) => length > 0) || stance !== 'any' || from !== null || to !== null || near !== null;
}
