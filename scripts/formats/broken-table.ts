import { createHash } from 'node:crypto';
import { FILE_FORMATS } from '../../electron/debates/file-formats.ts';
import { type CounterclaimError, errorCode } from '../../shared/errors.ts';
import { formatOf } from '../../shared/formats/argument-formats.ts';
import { fromCounterclaimJson } from '../../shared/formats/counterclaim-json.ts';
import { GivenFile } from '../../shared/formats/reading/given-file.ts';
import type { NoteOutcome } from '../../shared/formats/reading/import-report.ts';
import { checkDebate } from '../../shared/model/check-debate.ts';
import { Debate } from '../../shared/model/debate.ts';
import { type BrokenFile, brokenFiles, type Decision } from '../../test/fixtures/broken-files.ts';

/** What became of a broken file. */
export interface Outcome {
  /** Everything that became of it. */
  readonly outcomes: readonly Decision[];
  /** The first sentence that says so; '' for a file that came in as it is. */
  readonly sentence: string;
  /** What is wrong with what came in, which should be nothing. */
  readonly unsound: readonly string[];
}

const DECISIONS: Readonly<Record<NoteOutcome, Decision>> = {
  repaired: 'repaired',
  'left-out': 'left out',
  'not-expressed': 'not expressed',
};

/** Reads a file as an import does. Throws whatever is no refusal. */
export async function outcomeOf({ name, bytes, decided }: BrokenFile): Promise<Outcome> {
  const file = new GivenFile(name, new Uint8Array(bytes));
  let ids = 0;
  const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
  try {
    const { value, report } = await formatOf(file, null, FILE_FORMATS).read(file);
    const given = { newId: () => `new-${ids++}`, now: '2025-01-16T12:30:00Z', sha256 };
    const { data } = fromCounterclaimJson(value, given);
    const unsound = checkDebate(new Debate(data)).map(({ message }) => message);
    const notes = report.notes.map(({ outcome, place, text }) => ({
      decision: DECISIONS[outcome],
      sentence: place === null ? text : `${place}: ${text}`,
    }));
    const telling = notes.find(({ decision }) => decision === decided) ?? notes[0];
    const outcomes = notes.length === 0 ? ['as it is' as const] : [...new Set(notes.map(({ decision }) => decision))];
    return { outcomes, sentence: telling?.sentence ?? '', unsound };
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    const { message, details } = error as CounterclaimError;
    return { outcomes: ['refused'], sentence: [message, ...details.slice(0, 1)].join(' '), unsound: [] };
  }
}

/** Returns the page about broken files: each fault, what is decided about it, and what is said of it. */
export async function brokenTable(): Promise<string> {
  const rows: string[] = [];
  for (const file of await brokenFiles()) {
    const { sentence } = await outcomeOf(file);
    rows.push(`| ${file.format} | ${file.fault} | ${file.decided} | ${inCell(sentence)} |`);
  }
  return `# Broken files

Written by \`node scripts/write-format-table.ts\`, which reads them. A file that is refused changes nothing; of every other all that is
sound comes in, and the report names what became of the rest.

| Format | A file that … | is | The report says |
|---|---|---|---|
${rows.join('\n')}
`;
}

/** Returns a sentence as a cell of a table in Markdown has it. */
function inCell(sentence: string): string {
  const words = sentence.replace(/\s+/g, ' ').replace(/[|<>_*`[\]\\]/g, '\\$&');
  return words.length > 300 ? `${words.slice(0, 300).trimEnd()}…` : words;
}
