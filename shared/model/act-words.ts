import { ACTS, type Act } from './entities.ts';

/** What a speaker can do with a claim, or a relation. */
const OF_CLAIMS: readonly Act[] = ACTS;
/** A question is raised, rejected, or taken back. */
const OF_QUESTIONS: readonly Act[] = ['questions', 'denies', 'retracts'];

const QUESTION_WORDS: Readonly<Record<Act, string>> = {
  asserts: 'asserts',
  denies: 'rejects',
  questions: 'asks',
  concedes: 'concedes',
  retracts: 'retracts',
};

/** The acts to choose from for a move on a claim or a question, with `current`, which it has already. */
export function actsOn(isQuestion: boolean, current: Act): readonly Act[] {
  const usual = isQuestion ? OF_QUESTIONS : OF_CLAIMS;
  return usual.includes(current) ? usual : [...usual, current];
}

/** An act in the words for what it is about. */
export function actWord(act: Act, isQuestion: boolean): string {
  return isQuestion ? QUESTION_WORDS[act] : act;
}
