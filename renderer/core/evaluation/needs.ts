import type { Moment } from '../../../shared/evaluation/as-of.ts';
import type { CoursePoint } from '../../../shared/evaluation/claim-course.ts';
import type { StatementId } from '../../../shared/model/entities.ts';

/** What a part of the window wants to know; marks and what is switched off are known by the state. */
export type Need =
  | { readonly kind: 'following' | 'attention' }
  /** `of`: what is explained, or the map on which speakers divide; '' for all of the debate. */
  | { readonly kind: 'explanation'; readonly of: string }
  | { readonly kind: 'divisions'; readonly of: string };

export interface EvaluationKeeper {
  /** Keeps an answer to this in the state, until the function that it returns is called. */
  need(need: Need): () => void;
  /** Follows a claim through moments, and tells the points as far as they are known; one claim at a time. */
  course(claim: StatementId, moments: readonly Moment[], onPoints: (points: readonly CoursePoint[]) => void): void;
}
