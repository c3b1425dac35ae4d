import type { StatementId } from '../../../shared/model/entities.ts';

/** The control of the outline on screen for the rest of the window. */
export interface OutlineControl {
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  /** Shows everything at its own size. */
  fit(): void;
  /** Brings the row in which a statement stands in full into sight, unfolding what it is in. */
  reveal(statement: StatementId): void;
  focus(): void;
}
