import type { MoveId } from '../../../shared/model/entities.ts';

/** The control of the exchange on screen for the rest of the window. */
export interface ExchangeControl {
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  /** Shows all lanes beside each other. */
  fit(): void;
  /** Brings a move into sight, if it is not visible. */
  reveal(move: MoveId): void;
  /** Begins to edit the words of a move in their place. */
  editWords(move: MoveId): void;
  /** Opens the reply to a move. */
  reply(move: MoveId): void;
  focus(): void;
}
