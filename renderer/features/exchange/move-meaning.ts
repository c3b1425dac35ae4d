/** Explains what a move is, where a newcomer first meets one. */
export const MOVE_MEANING =
  'A move is one contribution to the debate: who asserts, denies, questions, concedes or retracts what, and when.';
