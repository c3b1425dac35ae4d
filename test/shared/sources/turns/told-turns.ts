import { timeText } from '../../../../shared/sources/turns/times.ts';
import { type Transcript, turnsOf } from '../../../../shared/sources/turns/transcript.ts';

/** Returns the form of a text, and its turns as "Speaker (role) at time: words", in one line each. */
export function told(text: string): readonly string[] {
  const transcript = turnsOf(text);
  return [`${transcript.form}`, ...turnsTold(transcript)];
}

/** Returns the turns as "Speaker (role) at time: words", and words that are nobody's for certain under "?". */
export function turnsTold({ turns, unassigned }: Transcript): readonly string[] {
  const lines = [
    ...turns.map(({ speaker, role, time, text, start }) => {
      const at = timeText(time);
      return { start, line: `${speaker}${role === '' ? '' : ` (${role})`}${at === null ? '' : ` at ${at}`}: ${text}` };
    }),
    ...unassigned.map(({ label, text, start }) => ({ start, line: `? ${label}: ${text}` })),
  ];
  return lines.toSorted((a, b) => a.start - b.start).map(({ line }) => line.replace(/\s+/gu, ' '));
}
