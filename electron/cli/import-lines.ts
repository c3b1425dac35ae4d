import {
  type ImportNote,
  type ImportReport,
  NOTE_OUTCOMES,
  type NoteOutcome,
  noteSentence,
} from '../../shared/formats/reading/import-report.ts';
import { cameIn, OUTCOME_WORDS } from '../../shared/formats/reading/import-words.ts';
import { figures } from '../../shared/text/counted.ts';
import { printable } from './printable.ts';

/** Returns a report as lines for people: what came in, then every note, below what became of it. */
export function importLines(report: ImportReport): string[] {
  const { kinds, notes } = report;
  const lines = [cameIn(report)];
  const relations = Object.entries(kinds.relations).map(([kind, count]) => `${kind} ${figures(count)}`);
  if (kinds.linked > 0) relations.push(`linked ${figures(kinds.linked)}`);
  if (kinds.onRelations > 0) relations.push(`aimed at relations ${figures(kinds.onRelations)}`);
  if (relations.length > 0) lines.push(`Relations: ${relations.join(', ')}.`);
  for (const [outcome, found] of byOutcome(notes)) {
    if (found.length > 0) lines.push(`${OUTCOME_WORDS[outcome]}:`, ...found.map((note) => `  ${noteSentence(note)}`));
  }
  return lines.map(printable);
}

/** Returns a report as a JSON value: the notes by what became of what they name. */
export function importJson(file: string, report: ImportReport): object {
  const { format, title, counts, kinds, notes } = report;
  const [repaired, leftOut, notExpressed] = byOutcome(notes).map(([, found]) =>
    found.map(({ text, place, about = null }) => ({ place, text, about })),
  );
  return { file, format, title, counts, kinds, repaired, leftOut, notExpressed };
}

function byOutcome(notes: readonly ImportNote[]): [NoteOutcome, ImportNote[]][] {
  return NOTE_OUTCOMES.map((outcome) => [outcome, notes.filter((note) => note.outcome === outcome)]);
}
