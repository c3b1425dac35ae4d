import { basename } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import type { DebateFile } from '../../db/debate-file.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { addHighlights } from '../../shared/model/commands/highlights.ts';
import { addSource } from '../../shared/model/commands/sources.ts';
import { Draft } from '../../shared/model/draft.ts';
import type { SourceId } from '../../shared/model/entities.ts';
import type { ReadDocument } from '../../shared/model/read-document.ts';
import { noticesIn } from '../../shared/sources/notices.ts';
import { withTranscript } from '../../shared/sources/recording-kept.ts';
import { isRecordingType } from '../../shared/sources/recording-type.ts';
import { counted } from '../../shared/text/counted.ts';
import type { Arguments } from './arguments.ts';
import { noticesOf, reportDocumentNotices } from './document-notices.ts';
import { editingDebate } from './editing-debate.ts';
import type { Io } from './io.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { READING_OPTIONS, readSource } from './read-source.ts';
import type { Subcommand } from './subcommand.ts';

export const addSources: Subcommand = {
  name: 'sources add',
  about: 'Adds documents to a debate as sources, all or none, and answers with their ids',
  positionals: ['FILE.debate', 'DOC…'],
  options: [
    {
      name: 'title',
      value: 'T',
      about: 'The title of the source (the document’s own when left out); for one document only',
    },
    {
      name: 'transcript',
      value: 'DOC',
      about: 'The transcript of a recording, of which it becomes the text; for one recording only',
    },
    { name: 'verbatim', about: "They give the speakers' own words" },
    { name: 'highlights', about: 'Make excerpts of what is highlighted or underlined in a PDF, with the notes' },
    { name: 'json', about: 'Answer with the notices about how they were read, in JSON, in the place of the ids' },
    ...READING_OPTIONS,
    JOURNAL_OPTION,
  ],
  run: async (given, io) => {
    const paths = given.paths(1);
    const title = given.option('title');
    if (title !== undefined && paths.length > 1) throw given.usageError('--title is for one document');
    if (given.option('page') !== undefined && paths.length > 1) throw given.usageError('--page is for one document');
    const transcript = given.option('transcript') === undefined ? null : given.pathOption('transcript');
    if (transcript !== null && paths.length > 1) throw given.usageError('--transcript is for one recording');
    const verbatim = given.flag('verbatim');
    await editingDebate(given.path(0), { given, io }, async (file) => {
      const read: ReadDocument[] = [];
      for (const path of paths) read.push(await readSource(file, path, { given, io }));
      if (transcript !== null)
        read.push(await readTranscript(file, read.pop(), { path: paths[0] ?? '', transcript, given, io }));
      const debate = await file.load();
      const draft = new Draft(debate);
      const ids = read.map(({ csl, highlights = [], ...contents }) => {
        const source: SourceId = uuidv7();
        const record = title === undefined ? csl : { ...csl, title };
        draft.apply(addSource(draft, { ...contents, csl: record, verbatim, newId: () => source }));
        if (given.flag('highlights')) draft.apply(addHighlights(draft, { source, highlights, newId: uuidv7 }));
        return source;
      });
      await file.commit(read.length === 1 ? 'Add source' : 'Add sources', draft.changes());
      const notices = read.map(({ csl }) => noticesIn(csl));
      if (given.flag('json')) {
        const answer = ids.flatMap((id, index) => noticesOf(id, notices[index] ?? []));
        io.out(`${JSON.stringify(answer, null, 2)}\n`);
        for (const [index, id] of ids.entries()) io.err(`Added “${basename(paths[index] ?? '')}” as ${id}.\n`);
      } else for (const id of ids) io.out(`${id}\n`);
      for (const [index, path] of paths.entries()) {
        const marks = read[index]?.highlights?.length ?? 0;
        if (marks > 0) io.err(`${highlightWords(basename(path), marks, given.flag('highlights'))}\n`);
      }
      for (const [index, path] of paths.entries()) reportDocumentNotices(basename(path), notices[index] ?? [], io);
    });
    return 0;
  },
};

interface Transcript {
  /** The path of the recording. */
  readonly path: string;
  readonly transcript: string;
  readonly given: Arguments;
  readonly io: Io;
}

/** Reads the transcript of a recording, and returns both as one document. Throws `UnknownFormat` when the first is no recording. */
async function readTranscript(
  file: DebateFile,
  recording: ReadDocument | undefined,
  { path, transcript, given, io }: Transcript,
): Promise<ReadDocument> {
  if (recording === undefined || !isRecordingType(recording.mediaType)) {
    const message = `“${basename(path)}” is not a recording, and has no transcript. Nothing was added.`;
    throw new CounterclaimError('UnknownFormat', message);
  }
  const read = await readSource(file, transcript, { given, io });
  if (isRecordingType(read.mediaType)) {
    const message = `“${basename(transcript)}” is a recording, not a transcript. Nothing was added.`;
    throw new CounterclaimError('UnknownFormat', message);
  }
  return withTranscript(recording, read);
}

function highlightWords(name: string, count: number, areAdded: boolean): string {
  const marked = `“${name}”: ${counted(count, 'marked passage')}`;
  return areAdded
    ? `${marked} added as excerpts.`
    : `${marked} of a reader can be added as excerpts with --highlights.`;
}
