import { msg, t } from '../../language/translate.ts';
import type { Form, FormId, FormReading } from './form.ts';
import { type ExampleForm, formByExample } from './forms/by-example.ts';
import { forms } from './forms.ts';
import { linesOf, type TextLine } from './lines.ts';
import { nameHeading } from './names/name-heading.ts';
import type { LeftOutLine, Turn, UnassignedWords } from './turn.ts';
import { buildTurns } from './turn-builder.ts';
import type { TurnForm } from './turn-form.ts';

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

const NO_FORM = msg(
  'The text is not a transcript in a form that can be split: each turn needs the name of its speaker before its words, or on a line above them.',
);
const NO_NAMES = msg(
  'The text marks where somebody else begins to speak, but names nobody, so it cannot be said whose words they are.',
);

/** Splits a transcript into turns, in the form that most of its text supports. A text in none has no turns, and `reason` says so. */
export function turnsOf(text: string): Transcript {
  const lines = linesOf(text);
  if (lines.length === 0) return none(t('The text is empty.'));
  let best: { readonly form: Form; readonly reading: FormReading } | null = null;
  for (const form of forms) {
    const reading = form.read(lines, false);
    if (reading !== null && (best === null || reading.support > best.reading.support)) best = { form, reading };
  }
  const found = best === null ? null : built(best.form, best.reading, lines);
  return found ?? none(lines.some(({ text: line }) => /^(?:>>|&gt;&gt;)/u.test(line)) ? t(NO_NAMES) : t(NO_FORM));
}

/** Splits a transcript as the user has it split: see `TurnForm`. */
export function turnsAs(text: string, { form: id, example, speakers }: TurnForm): Transcript {
  return withNamed(id === 'auto' ? turnsOf(text) : turnsInForm(text, id, example), speakers);
}

/** Splits a transcript in the form that the user says it has; `example` shows what no form knows. */
export function turnsInForm(text: string, id: FormId, example: ExampleForm | null = null): Transcript {
  const lines = linesOf(text);
  const form = example === null ? forms.find((each) => each.id === id) : formByExample(example);
  const reading = form?.read(lines, true) ?? null;
  const found = form === undefined || reading === null ? null : built(form, reading, lines);
  return (
    found ?? none(t('The text has no turns with {form}.', { form: form === undefined ? t('names') : t(form.about) }))
  );
}

/** Makes turns of words whose labels the user says are names. */
function withNamed(transcript: Transcript, speakers: readonly string[]): Transcript {
  const names = new Set(speakers);
  const named = transcript.unassigned.filter(({ label }) => names.has(label));
  if (named.length === 0) return transcript;
  const turns = named.map(({ label, start, end, text }) => ({
    speaker: nameHeading(label)?.name ?? label,
    role: nameHeading(label)?.notes.join(', ') ?? '',
    label,
    start,
    end,
    text,
    time: null,
  }));
  return {
    ...transcript,
    turns: [...transcript.turns, ...turns].toSorted((a, b) => a.start - b.start),
    unassigned: transcript.unassigned.filter(({ label }) => !names.has(label)),
  };
}

function built(form: Form, reading: FormReading, lines: readonly TextLine[]): Transcript | null {
  const found = buildTurns(reading, lines);
  return found.turns.length === 0 ? null : { form: form.id, reason: '', ...found };
}

function none(reason: string): Transcript {
  return { form: null, reason, turns: [], leftOut: [], unassigned: [] };
}
