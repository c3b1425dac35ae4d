import { t } from '../language/translate.ts';
import { ACTS, type Act } from './entities.ts';

/** The acts that are possible on a claim or a relation. */
const OF_CLAIMS: readonly Act[] = ACTS;
/** The acts that are possible on a question: to raise it, reject it, or take it back. */
const OF_QUESTIONS: readonly Act[] = ['questions', 'denies', 'retracts'];

/** Returns the acts to choose from for a move on a claim or a question, always including `current`. */
export function actsOn(isQuestion: boolean, current: Act): readonly Act[] {
  const usual = isQuestion ? OF_QUESTIONS : OF_CLAIMS;
  return usual.includes(current) ? usual : [...usual, current];
}

/** Returns the word for an act, which differs for claims and questions. */
export function actWord(act: Act, isQuestion: boolean): string {
  return isQuestion
    ? t(
        '{act, select, asserts {asserts} denies {rejects} questions {asks} concedes {concedes} other {retracts}}',
        { act },
        'of a question',
      )
    : t('{act, select, asserts {asserts} denies {denies} questions {questions} concedes {concedes} other {retracts}}', {
        act,
      });
}
