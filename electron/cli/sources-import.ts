import { basename } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import type { SourceId } from '../../shared/model/entities.ts';
import { cslText } from '../../shared/sources/csl-text.ts';
import { importRecords, type RecordChoice, usualChoice } from '../../shared/sources/records/import-records.ts';
import { matchRecords, type RecordMatch } from '../../shared/sources/records/match-records.ts';
import { counted } from '../../shared/text/counted.ts';
import { ingestRecords } from '../ingest/ingest.ts';
import { readSourceFile } from '../ingest/read-source-file.ts';
import { reportDocumentNotices } from './document-notices.ts';
import { editingDebate } from './editing-debate.ts';
import { JOURNAL_OPTION } from './opening.ts';
import type { Subcommand } from './subcommand.ts';

const DOUBTFUL = ['skip', 'new', 'complete'] as const;

export const importSources: Subcommand = {
  name: 'sources import',
  about:
    'Makes sources of the references in a file (CSL-JSON, RIS, BibTeX, Zotero RDF), and completes those that are there; what a source says already stays',
  positionals: ['FILE.debate', 'REFERENCES'],
  options: [
    {
      name: 'doubtful',
      value: DOUBTFUL.join('|'),
      about: 'What becomes of references with the title of a source and no identifier in common (skip when left out)',
    },
    { name: 'json', about: 'Answer with what became of each reference, in JSON, in the place of the new ids' },
    JOURNAL_OPTION,
  ],
  run: async (given, io) => {
    const path = given.path(1);
    const doubtful = DOUBTFUL.find((each) => each === (given.option('doubtful') ?? 'skip'));
    if (doubtful === undefined) throw given.usageError(`--doubtful must be one of ${DOUBTFUL.join(', ')}`);
    const { records, notices } = await ingestRecords(await readSourceFile(path, io.signal), { signal: io.signal });
    await editingDebate(given.path(0), { given, io }, async (file) => {
      const debate = await file.load();
      const ids: SourceId[] = [];
      const newId = () => {
        const id = uuidv7();
        ids.push(id);
        return id;
      };
      const matches = matchRecords(debate, records);
      const chosen = matches.map((match) => choiceFor(match, doubtful));
      const choices = chosen.filter((choice) => choice !== null);
      const text = await file.putContent(new Uint8Array());
      const changes = importRecords(debate, { choices, newId, text });
      if (changes.length > 0) await file.commit('Import references', changes);
      const added = ids.values();
      const answers = matches.map((match, index) => {
        const choice = chosen[index] ?? null;
        const own = choice?.kind === 'add' ? (added.next().value ?? null) : null;
        return answerFor(match, choice, own);
      });
      if (given.flag('json')) io.out(`${JSON.stringify({ references: answers, notices }, null, 2)}\n`);
      else for (const id of ids) io.out(`${id}\n`);
      for (const sentence of sentencesOn(answers)) io.err(`${sentence}\n`);
      reportDocumentNotices(basename(path), notices, io);
    });
    return 0;
  },
};

function choiceFor(match: RecordMatch, doubtful: (typeof DOUBTFUL)[number]): RecordChoice | null {
  if (match.kind !== 'doubtful' || doubtful === 'skip') return usualChoice(match);
  return usualChoice(doubtful === 'new' ? { kind: 'new', record: match.record } : { ...match, kind: 'same' });
}

interface RecordAnswer {
  readonly title: string;
  readonly outcome: 'added' | 'completed' | 'unchanged' | 'doubtful' | 'repeated';
  readonly source: SourceId | null;
  /** Members that the source got. */
  readonly completed: readonly string[];
  /** Members that the source says otherwise, and keeps. */
  readonly kept: readonly string[];
}

/** Tells what became of a record; `own` is the source that was made of it. */
function answerFor(match: RecordMatch, choice: RecordChoice | null, own: SourceId | null): RecordAnswer {
  const title = cslText(match.record.title) || 'Untitled';
  const differences = 'differences' in match ? match.differences : { added: [], other: [] };
  const source = 'source' in match ? match.source : null;
  if (choice?.kind === 'add') return { title, outcome: 'added', source: own, completed: [], kept: [] };
  if (choice?.kind === 'complete')
    return { title, outcome: 'completed', source, completed: choice.members, kept: differences.other };
  const outcome = match.kind === 'same' ? 'unchanged' : match.kind === 'new' ? 'added' : match.kind;
  return { title, outcome, source, completed: [], kept: differences.other };
}

function sentencesOn(answers: readonly RecordAnswer[]): readonly string[] {
  const of = (outcome: RecordAnswer['outcome']) => answers.filter((answer) => answer.outcome === outcome);
  const figures = [
    `${counted(of('added').length, 'source')} added`,
    `${of('completed').length} completed`,
    `${of('unchanged').length + of('repeated').length} already there`,
  ];
  return [
    `${figures.join(', ')}.`,
    ...of('doubtful').map(
      ({ title, source }) => `“${title}” may be the source ${source}, and was left out: --doubtful decides.`,
    ),
    ...answers
      .filter(({ outcome, kept }) => kept.length > 0 && outcome !== 'doubtful')
      .map(({ title, kept }) => `“${title}” keeps what it says otherwise: ${kept.join(', ')}.`),
  ];
}
