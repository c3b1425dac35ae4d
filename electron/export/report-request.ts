import type { DebateReader } from '../../db/debate-file.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import type { Sha256 } from '../../shared/model/entities.ts';
import type {
  CommentedChoices,
  OutlineChoices,
  OutlineFormat,
  ReaderChoices,
  ReportChoices,
  ReportFormat,
  WalkChoices,
  WalkFormat,
} from '../../shared/report/report-choices.ts';

/** A report, an outline, a page to explore or a walk, ready to be written. */
export interface ReportRequest {
  readonly data: DebateData;
  readonly choices: ReportChoices | OutlineChoices | ReaderChoices | WalkChoices | CommentedChoices;
  readonly format: ReportFormat | OutlineFormat | WalkFormat;
  /** The texts of the sources, where it has any of them. */
  readonly contents: ReadonlyMap<Sha256, Uint8Array>;
}

/** Gathers everything that a report, an outline or a page needs of a debate. Throws the errors of reading the debate. */
export async function reportRequest(
  file: DebateReader,
  choices: ReportRequest['choices'],
  format: ReportRequest['format'],
): Promise<ReportRequest> {
  const data = await file.data();
  const contents = new Map<Sha256, Uint8Array>();
  const hasTexts = choices.form === 'report' ? choices.withTexts : choices.form === 'reader';
  const read = data.sources.filter(({ id }) => hasTexts || (choices.form === 'commented' && choices.source === id));
  for (const { text } of read) {
    if (!contents.has(text)) contents.set(text, await file.content(text));
  }
  return { data, choices, format, contents };
}
