import { firstSentenceEnd } from '../../../shared/text/sentence.ts';

export type Division = readonly [first: string, second: string];

/** The sign between two clauses, in the scripts that have one. */
const SEMICOLON = /[;；؛]\s*/u;

/**
 * Divides a text into two halves without the space between them: at `at`, in UTF-16 units or, if that leaves nothing on
 * one side, after its first sentence, otherwise at a semicolon, which is dropped. The second half is empty if there is
 * neither.
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

/** Divides two halves anew, at `at` in the `index`th of them; the rest of it joins the other one. */
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
