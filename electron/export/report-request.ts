import type { DebateReader } from '../../db/debate-file.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import type { Sha256 } from '../../shared/model/entities.ts';
import type { OutlineChoices, OutlineFormat, ReportChoices, ReportFormat } from '../../shared/report/report-choices.ts';

/** A report or an outline, ready to be written. */
export interface ReportRequest {
  readonly data: DebateData;
  readonly choices: ReportChoices | OutlineChoices;
  readonly format: ReportFormat | OutlineFormat;
  /** The texts of the sources, where the report has them. */
  readonly contents: ReadonlyMap<Sha256, Uint8Array>;
}

/** Gathers everything that a report or an outline needs of a debate. Throws the errors of reading the debate. */
export async function reportRequest(
  file: DebateReader,
  choices: ReportChoices | OutlineChoices,
  format: ReportFormat | OutlineFormat,
): Promise<ReportRequest> {
  const data = await file.data();
  const contents = new Map<Sha256, Uint8Array>();
  for (const { text } of choices.form === 'report' && choices.withTexts ? data.sources : []) {
    if (!contents.has(text)) contents.set(text, await file.content(text));
  }
  return { data, choices, format, contents };
}
