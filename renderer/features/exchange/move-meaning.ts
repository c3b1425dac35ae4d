/** Explains what a move is, where a newcomer first meets one. */
import { msg } from '../../../shared/language/translate.ts';
export const MOVE_MEANING = msg(
  'A move is one contribution to the debate: who asserts, denies, questions, concedes or retracts what, and when.',
);
