import type { DebateReader } from '../../db/debate-file.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import type { Sha256 } from '../../shared/model/entities.ts';
import type { ReportChoices, ReportFormat } from '../../shared/report/report-choices.ts';

/** A report, ready to be written. */
export interface ReportRequest {
  readonly data: DebateData;
  readonly choices: ReportChoices;
  readonly format: ReportFormat;
  /** The texts of the sources, where the report has them. */
  readonly contents: ReadonlyMap<Sha256, Uint8Array>;
}

/** Gathers everything that a report needs of a debate. Throws the errors of reading the debate. */
export async function reportRequest(
  file: DebateReader,
  choices: ReportChoices,
  format: ReportFormat,
): Promise<ReportRequest> {
  const data = await file.data();
  const contents = new Map<Sha256, Uint8Array>();
  for (const { text } of choices.withTexts ? data.sources : []) {
    if (!contents.has(text)) contents.set(text, await file.content(text));
  }
  return { data, choices, format, contents };
}
