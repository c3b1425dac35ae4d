import { firstSentenceEnd } from '../../../shared/text/sentence.ts';

export type Division = readonly [first: string, second: string];

/** Between two clauses, in the scripts that have such a sign. */
const SEMICOLON = /[;；؛]\s*/u;

/**
 * Both halves of a text without the space between them: divided at `at`, in UTF-16 units, or, where that leaves nothing on one side,
 * after its first sentence, or else at a semicolon, which then goes. The second half is empty where it has neither.
 */
export function divided(text: string, at: number | null): Division {
  const semicolon = SEMICOLON.exec(text);
  const divisions: readonly Division[] = [
    ...(at === null ? [] : [dividedAt(text, at)]),
    dividedAt(text, firstSentenceEnd(text)),
    ...(semicolon === null ? [] : [dividedAt(text, semicolon.index, semicolon.index + semicolon[0].length)]),
  ];
  return divisions.find(([first, second]) => first !== '' && second !== '') ?? [text.trim(), ''];
}

/** Two halves divided anew, at `at` in the `index`th of them; what is left of it joins the other one. */
export function dividedAnew([first, second]: Division, index: 0 | 1, at: number): Division {
  if (index === 0) return [first.slice(0, at).trim(), joined(first.slice(at), second)];
  return [joined(first, second.slice(0, at)), second.slice(at).trim()];
}

function dividedAt(text: string, end: number, start: number = end): Division {
  return [text.slice(0, end).trim(), text.slice(start).trim()];
}

function joined(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}
