import {
  type ImportNote,
  type ImportReport,
  NOTE_OUTCOMES,
  type NoteOutcome,
  noteSentence,
} from '../../shared/formats/reading/import-report.ts';
import type { EntityName } from '../../shared/model/entities.ts';
import { counted, figures } from '../../shared/text/counted.ts';
import { printable } from './printable.ts';

const HEADINGS: Readonly<Record<NoteOutcome, string>> = {
  repaired: 'Repaired',
  'left-out': 'Left out',
  'not-expressed': 'Came in without what a debate has no words for',
};

const NAMED: readonly EntityName[] = [
  'statement',
  'relation',
  'speaker',
  'move',
  'source',
  'excerpt',
  'citation',
  'map',
];

/** Returns a report as lines for people: what came in, then every note, below what became of it. */
export function importLines({ counts, kinds, notes }: ImportReport): string[] {
  const came = NAMED.filter((entity) => counts[entity] > 0).map((entity) => counted(counts[entity], entity));
  const lines = [came.length === 0 ? 'Nothing came in: the file is empty.' : `${came.join(', ')}.`];
  const relations = Object.entries(kinds.relations).map(([kind, count]) => `${kind} ${figures(count)}`);
  if (kinds.linked > 0) relations.push(`linked ${figures(kinds.linked)}`);
  if (kinds.onRelations > 0) relations.push(`aimed at relations ${figures(kinds.onRelations)}`);
  if (relations.length > 0) lines.push(`Relations: ${relations.join(', ')}.`);
  for (const [outcome, found] of byOutcome(notes)) {
    if (found.length > 0) lines.push(`${HEADINGS[outcome]}:`, ...found.map((note) => `  ${noteSentence(note)}`));
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
