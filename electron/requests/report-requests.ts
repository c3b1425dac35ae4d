import type { reportRequests } from '../../shared/contract/report.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import type { MapId } from '../../shared/model/entities.ts';
import type { ReportFormat, WalkFormat } from '../../shared/report/report-choices.ts';
import type { ReferenceStyle } from '../../shared/sources/references/references.ts';
import { sourceTitle } from '../../shared/sources/source-title.ts';
import { dayOf } from '../base/day.ts';
import type { Documents } from '../documents/documents.ts';
import { exportName } from '../export/export-name.ts';
import { exportReport } from '../export/export-report.ts';
import type { Dialogs, FileKind } from '../windows/dialogs.ts';
import type { HandlersOf } from './request-router.ts';
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

/** File endings by format; other programs use some under other names. */
const KINDS: Readonly<Record<ReportFormat, FileKind>> = {
  docx: { name: 'Word document', extensions: ['docx'] },
  pdf: { name: 'PDF document', extensions: ['pdf'] },
  html: { name: 'Web page', extensions: ['html', 'htm'] },
  md: { name: 'Markdown', extensions: ['md', 'markdown'] },
};

const WALK_KINDS: Readonly<Record<WalkFormat, FileKind>> = {
  pptx: { name: 'Presentation', extensions: ['pptx'] },
  pdf: KINDS.pdf,
};

/** Handles a window's requests for reports of its debate, for pages to explore it and for walks; `export.cancel` cancels them. */
export function reportHandlers(parts: ReportParts): HandlersOf<typeof reportRequests> {
  const { documents, dialogs, written, jobs, faultsOf, references, now } = parts;

  return {
    'page.export': (window, part) =>
      jobs.export(window, async (watch) => {
        const document = documents.in(window);
        await document.refresh();
        const choices = { form: 'reader' as const, ...part, style: references(), date: dayOf(now()) };
        const request = await document.reportRequest(choices, 'html');
        const { debate, maps } = request.data;
        const name = exportName({ debate: debate.title, subject: maps.find(({ id }) => id === part.map)?.title ?? '' });
        const question = { title: 'Export page to explore', proposed: `${name}.html`, kind: KINDS.html };
        const path = await dialogs.saveFile(window, question);
        if (path === null) return null;
        return withFaults({ faultsOf, document, signal: watch.signal }, async () => {
          const { bytes } = await exportReport(request, path, watch);
          written.note(window, path);
          return { path, bytes };
        });
      }),
    'walk.export': (window, { walk, format }) =>
      jobs.export(window, async (watch) => {
        const document = documents.in(window);
        await document.refresh();
        const request = await document.reportRequest({ form: 'walk', walk, style: references() }, format);
        const { debate, walks } = request.data;
        const name = exportName({ debate: debate.title, subject: walks.find(({ id }) => id === walk)?.title ?? '' });
        const question = { title: 'Export walk', proposed: `${name}.${format}`, kind: WALK_KINDS[format] };
        const path = await dialogs.saveFile(window, question);
        if (path === null) return null;
        return withFaults({ faultsOf, document, signal: watch.signal }, async () => {
          const { bytes, unsupported } = await exportReport(request, path, watch);
          written.note(window, path);
          return { path, bytes, unsupported };
        });
      }),
    'report.exportCommented': (window, { source }) =>
      jobs.export(window, async (watch) => {
        const document = documents.in(window);
        await document.refresh();
        const choices = { form: 'commented' as const, source, style: references(), date: dayOf(now()) };
        const request = await document.reportRequest(choices, 'docx');
        const kept = request.data.sources.find(({ id }) => id === source);
        const name = exportName({ debate: sourceTitle(kept), subject: 'Comments' });
        const question = { title: 'Export text with comments', proposed: `${name}.docx`, kind: KINDS.docx };
        const path = await dialogs.saveFile(window, question);
        if (path === null) return null;
        return withFaults({ faultsOf, document, signal: watch.signal }, async () => {
          const { bytes } = await exportReport(request, path, watch);
          written.note(window, path);
          return { path, bytes };
        });
      }),
    'report.export': (window, { format, ...part }) =>
      jobs.export(window, async (watch) => {
        const document = documents.in(window);
        await document.refresh();
        const choices = { form: 'report' as const, ...part, style: references(), date: dayOf(now()) };
        const request = await document.reportRequest(choices, format);
        const name = exportName({ debate: request.data.debate.title, subject: subjectOf(request.data, part.map) });
        const question = { title: 'Export report', proposed: `${name}.${format}`, kind: KINDS[format] };
        const path = await dialogs.saveFile(window, question);
        if (path === null) return null;
        return withFaults({ faultsOf, document, signal: watch.signal }, async () => {
          const { bytes, unsupported } = await exportReport(request, path, watch);
          written.note(window, path);
          return { path, bytes, unsupported };
        });
      }),
  };
}

function subjectOf({ maps }: DebateData, id: MapId | null): string {
  const title = maps.find((map) => map.id === id)?.title.trim() ?? '';
  return title === '' ? 'Report' : `Report on ${title}`;
}
