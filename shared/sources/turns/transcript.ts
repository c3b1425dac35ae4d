import type { Form, FormId, FormReading } from './form.ts';
import { forms } from './forms.ts';
import { linesOf, type TextLine } from './lines.ts';
import type { LeftOutLine, Turn, UnassignedWords } from './turn.ts';
import { buildTurns } from './turn-builder.ts';

export interface Transcript {
  /** null if the text is not a transcript in a known form. */
  readonly form: FormId | null;
  /** The reason why there are no turns, as a sentence; '' when there are some. */
  readonly reason: string;
  readonly turns: readonly Turn[];
  /** Lines that are nobody's words, in the order of the text. */
  readonly leftOut: readonly LeftOutLine[];
  /** Words under what may be a name and is not understood, in the order of the text. */
  readonly unassigned: readonly UnassignedWords[];
}

const NO_FORM =
  'The text is not a transcript in a form that can be split: each turn needs the name of its speaker before its words, or on a line above them.';
const NO_NAMES =
  'The text marks where somebody else begins to speak, but names nobody, so it cannot be said whose words they are.';

/** Splits a transcript into turns, in the form that most of its text supports. A text in none has no turns, and `reason` says so. */
export function turnsOf(text: string): Transcript {
  const lines = linesOf(text);
  if (lines.length === 0) return none('The text is empty.');
  let best: { readonly form: Form; readonly reading: FormReading } | null = null;
  for (const form of forms) {
    const reading = form.read(lines, false);
    if (reading !== null && (best === null || reading.support > best.reading.support)) best = { form, reading };
  }
  const found = best === null ? null : built(best.form, best.reading, lines);
  return found ?? none(lines.some(({ text: line }) => /^(?:>>|&gt;&gt;)/u.test(line)) ? NO_NAMES : NO_FORM);
}

/** Splits a transcript in the form that the user says it has. */
export function turnsInForm(text: string, id: FormId): Transcript {
  const lines = linesOf(text);
  const form = forms.find((each) => each.id === id);
  const reading = form?.read(lines, true) ?? null;
  const found = form === undefined || reading === null ? null : built(form, reading, lines);
  return found ?? none(`The text has no turns with ${form?.about ?? 'names'}.`);
}

function built(form: Form, reading: FormReading, lines: readonly TextLine[]): Transcript | null {
  const found = buildTurns(reading, lines);
  return found.turns.length === 0 ? null : { form: form.id, reason: '', ...found };
}

function none(reason: string): Transcript {
  return { form: null, reason, turns: [], leftOut: [], unassigned: [] };
}
