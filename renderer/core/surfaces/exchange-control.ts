import type { MoveId } from '../../../shared/model/entities.ts';

/** What the rest of the window may ask of the exchange on screen. */
export interface ExchangeControl {
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  /** Shows all lanes beside each other. */
  fit(): void;
  /** Brings a move into sight, if it is not. */
  reveal(move: MoveId): void;
  /** Begins to edit the words of a move where they stand. */
  editWords(move: MoveId): void;
  /** Opens the reply to a move. */
  reply(move: MoveId): void;
  focus(): void;
}
