import type { DebateReader } from '../../db/debate-file.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { SourceId } from '../../shared/model/entities.ts';
import {
  type OutlineFormat,
  REPORT_PAPERS,
  type ReportChoices,
  type ReportFormat,
  type ReportPaper,
  type WalkFormat,
} from '../../shared/report/report-choices.ts';
import type { UnsupportedText } from '../../shared/text/text.ts';
import { dayOf } from '../base/day.ts';
import { type ReportRequest, reportRequest } from '../export/report-request.ts';
import type { Arguments } from './arguments.ts';
import {
  howGiven,
  isTransferred,
  marksGiven,
  oneOf,
  outlineDetails,
  referenceStyle,
  refuseTransfer,
} from './export-options.ts';
import { findBranch } from './find-branch.ts';
import { findMap } from './find-map.ts';
import { findWalk } from './find-walk.ts';
import type { Io } from './io.ts';
import { missingFont } from './missing-font.ts';
import { progressOf } from './progress.ts';

interface Writing<F> {
  readonly given: Arguments;
  readonly format: F;
  readonly target: string;
  readonly io: Io;
}

/** Writes a report to a file, with progress for whoever watches. Throws what `exportReport` throws, and the errors of its choices. */
export async function writeReport(file: DebateReader, writing: Writing<ReportFormat>): Promise<void> {
  const { given, io } = writing;
  const shared = choicesOf(await file.load(), given, io);
  await write(
    file,
    {
      ...shared,
      form: 'report',
      withTexts: given.flag('texts'),
      transfer: isTransferred(given),
      marks: marksGiven(given),
      how: howGiven(given),
    },
    writing,
  );
}

/** Writes an outline as `writeReport` writes a report. */
export async function writeOutline(file: DebateReader, writing: Writing<OutlineFormat>): Promise<void> {
  const { given, io } = writing;
  const shared = choicesOf(await file.load(), given, io);
  await write(file, { ...shared, form: 'outline', details: outlineDetails(given) }, writing);
}

/** Writes a page to explore as `writeReport` writes a report. */
export async function writeReader(file: DebateReader, writing: Writing<'html'>): Promise<void> {
  const { paper: _, ...shared } = choicesOf(await file.load(), writing.given, writing.io);
  await write(file, { ...shared, form: 'reader' }, writing);
}

/** Writes a walk as slides, as `writeReport` writes a report. */
export async function writeWalk(file: DebateReader, writing: Writing<WalkFormat>): Promise<void> {
  const { given } = writing;
  const walk = findWalk(await file.load(), given.option('walk')).id;
  await write(file, { form: 'walk', walk, style: referenceStyle(given) }, writing);
}

/** Writes the text of a source with comments at its passages to a Word document. */
export async function writeCommented(
  file: DebateReader,
  source: SourceId,
  writing: Omit<Writing<'docx'>, 'format'>,
): Promise<void> {
  const { given, io } = writing;
  refuseTransfer(given);
  const choices = { form: 'commented' as const, source, style: referenceStyle(given), date: dayOf(io.now()) };
  await write(file, choices, { ...writing, format: 'docx' });
}

async function write(
  file: DebateReader,
  choices: ReportRequest['choices'],
  { format, target, io }: Writing<ReportRequest['format']>,
): Promise<void> {
  const { exportReport } = await import('../export/export-report.ts');
  const progress = progressOf('Writing', io);
  let unsupported: readonly UnsupportedText[];
  try {
    const request = await reportRequest(file, choices, format);
    ({ unsupported } = await exportReport(request, target, { onProgress: progress.show, signal: io.signal }));
  } finally {
    progress.end();
  }
  for (const text of unsupported) io.err(`${missingFont(text)}\n`);
}

/** Throws `Usage`. */
function paperOf(given: Arguments): ReportPaper {
  return oneOf(given, 'page', REPORT_PAPERS, 'A4');
}

/** Returns what the options ask for; a branch is one of the first map where no map is named. */
function choicesOf(
  debate: Debate,
  given: Arguments,
  io: Io,
): Omit<ReportChoices, 'form' | 'withTexts' | 'marks' | 'how' | 'transfer'> {
  const [map, branch] = [given.option('map'), given.option('branch') ?? null];
  const chosen = map === undefined && branch === null ? null : findMap(debate, map);
  if (chosen !== null && branch !== null) findBranch(debate, chosen, branch);
  const style = referenceStyle(given);
  return {
    map: chosen?.id ?? null,
    branch,
    style,
    paper: paperOf(given),
    date: dayOf(io.now()),
  };
}
