import { msg } from '../../../language/translate.ts';
import { type Form, type LabelPiece, type Piece, RECORD } from '../form.ts';
import type { TextLine } from '../lines.ts';
import { piecesOf } from './pieces.ts';

const BOLD = /^(?<mark>\*\*|__)(?<words>[^*]{2,2000})\k<mark>$/u;
const QUESTION = /[?？؟;]["”’»)]*$/u;
const LEAST_QUESTIONS = 2;
const LEAST_SHARE = 0.5;

/** Questions in bold and answers that are not, as magazines print interviews: nobody is named. */
export const boldQuestions: Form = {
  id: 'bold-questions',
  about: msg('questions in bold'),
  read: (lines, isAsked) => {
    const bold = lines.map(boldWords);
    const asked = bold.filter((words) => words !== null);
    const questions = asked.filter(({ text }) => QUESTION.test(text)).length;
    const enough = questions >= LEAST_QUESTIONS && questions >= LEAST_SHARE * asked.length;
    if (asked.length === 0 || (!enough && !isAsked)) return null;
    let isAnswered = true;
    let hasBegun = false;
    const pieces = piecesOf(lines, (line, index): Piece | null => {
      const words = bold[index] ?? null;
      if (words !== null) {
        const isFirst = isAnswered;
        isAnswered = false;
        hasBegun = true;
        return isFirst ? labelOf('Q', words) : { kind: 'words', line: words };
      }
      if (/^#{1,6}\s/u.test(line.text)) {
        isAnswered = true;
        hasBegun = false;
        return { kind: 'end', line };
      }
      if (isAnswered || !hasBegun) return null;
      isAnswered = true;
      return labelOf('A', line);
    });
    return { pieces, style: RECORD, support: questions };
  },
};

function boldWords(line: TextLine): TextLine | null {
  const found = BOLD.exec(line.text)?.groups;
  const words = found?.['words'];
  if (words === undefined) return null;
  const start = line.start + (found?.['mark']?.length ?? 0);
  return { ...line, text: words, start, end: start + words.length };
}

function labelOf(name: string, words: TextLine): LabelPiece {
  return { kind: 'label', heading: { name, notes: [] }, label: '', lines: [], words, time: null };
}
