import type { RelationKind, StatementId, Target } from '../../../shared/model/entities.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { Selection } from '../selection.ts';

export interface Editing {
  readonly statement: StatementId;
  /** What the edit is called in the menu. */
  readonly label: string;
  /** The step to undo that the typing belongs to; that of its making, for a new statement. */
  readonly step: string;
  /** What was selected when it was made for this: it goes again if nothing is typed. null: it was there before. */
  readonly madeFrom: Selection | null;
}

export interface PendingLink {
  readonly premise: StatementId;
  readonly target: Target;
  /** Those that the ends allow. */
  readonly kinds: readonly RelationKind[];
  /** Where the drag ended, in the window. */
  readonly at: Point;
}
