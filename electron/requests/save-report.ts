import type { ExportedReport } from '../../shared/contract/report.ts';
import type { WithFaults } from '../../shared/contract/with-faults.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import type { ReferenceStyle } from '../../shared/sources/references/references.ts';
import type { Documents } from '../documents/documents.ts';
import { exportName } from '../export/export-name.ts';
import { exportReport } from '../export/export-report.ts';
import type { ReportRequest } from '../export/report-request.ts';
import type { AppWindow } from '../windows/app-window.ts';
import type { Dialogs, FileKind } from '../windows/dialogs.ts';
import type { WindowJobs } from './window-jobs.ts';
import { type FaultsOf, withFaults } from './with-faults.ts';
import type { WrittenFiles } from './written-files.ts';

export interface ReportParts {
  readonly documents: Documents;
  readonly dialogs: Dialogs;
  readonly written: WrittenFiles;
  readonly jobs: WindowJobs;
  readonly faultsOf: FaultsOf;
  /** Returns the style of references that the user chose. */
  readonly references: () => ReferenceStyle;
  readonly now: () => Date;
}

interface ReportToSave extends Pick<ReportRequest, 'choices' | 'format'> {
  /** The title of the dialog that asks where. */
  readonly title: string;
  readonly kind: FileKind;
  /** Returns what the proposed name of the file is made of. */
  readonly nameOf: (data: DebateData) => Parameters<typeof exportName>[0];
}

/** Asks for a file, and writes a report of a window's debate to it; null when the user thought better of it. `export.cancel` cancels it. */
export function saveReport(
  { documents, dialogs, written, jobs, faultsOf }: ReportParts,
  window: AppWindow,
  { choices, format, title, kind, nameOf }: ReportToSave,
): Promise<WithFaults<ExportedReport> | null> {
  return jobs.export(window, async (watch) => {
    const document = documents.in(window);
    await document.refresh();
    const request = await document.reportRequest(choices, format);
    const proposed = `${exportName(nameOf(request.data))}.${format}`;
    const path = await dialogs.saveFile(window, { title, proposed, kind });
    if (path === null) return null;
    return withFaults({ faultsOf, document, signal: watch.signal }, async () => {
      const { bytes, unsupported } = await exportReport(request, path, watch);
      written.note(window, path);
      return { path, bytes, unsupported };
    });
  });
}
