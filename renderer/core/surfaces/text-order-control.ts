import type { StatementId } from '../../../shared/model/entities.ts';

/** The control of the text order on screen for the rest of the window. */
export interface TextOrderControl {
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  /** Shows all sources beside each other. */
  fit(): void;
  /** Brings a claim into sight, where it stands first, if it is not visible. */
  reveal(statement: StatementId): void;
  focus(): void;
}
