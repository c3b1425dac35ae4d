import type { DebateReader } from '../../db/debate-file.ts';
import type { Debate } from '../../shared/model/debate.ts';
import {
  REPORT_PAPERS,
  type ReportChoices,
  type ReportFormat,
  type ReportPaper,
} from '../../shared/report/report-choices.ts';
import { dayOf } from '../base/day.ts';
import { reportRequest } from '../export/report-request.ts';
import type { Arguments } from './arguments.ts';
import { marksGiven, oneOf, referenceStyle } from './export-options.ts';
import { findBranch } from './find-branch.ts';
import { findMap } from './find-map.ts';
import type { Io } from './io.ts';
import { progressOf } from './progress.ts';

/** Writes a report to a file, with progress for whoever watches. Throws what `exportReport` throws, and the errors of its choices. */
export async function writeReport(
  file: DebateReader,
  { given, format, target, io }: { given: Arguments; format: ReportFormat; target: string; io: Io },
): Promise<void> {
  const choices = choicesOf(await file.load(), given, io);
  const { exportReport } = await import('../export/export-report.ts');
  const progress = progressOf('Writing', io);
  try {
    const request = await reportRequest(file, choices, format);
    await exportReport(request, target, { onProgress: progress.show, signal: io.signal });
  } finally {
    progress.end();
  }
}

/** Throws `Usage`. */
function paperOf(given: Arguments): ReportPaper {
  return oneOf(given, 'page', REPORT_PAPERS, 'A4');
}

/** Returns what the options ask for; a branch is one of the first map where no map is named. */
function choicesOf(debate: Debate, given: Arguments, io: Io): ReportChoices {
  const [map, branch] = [given.option('map'), given.option('branch') ?? null];
  const chosen = map === undefined && branch === null ? null : findMap(debate, map);
  if (chosen !== null && branch !== null) findBranch(debate, chosen, branch);
  const style = referenceStyle(given);
  return {
    map: chosen?.id ?? null,
    branch,
    withTexts: given.flag('texts'),
    style,
    marks: marksGiven(given),
    paper: paperOf(given),
    date: dayOf(io.now()),
  };
}
