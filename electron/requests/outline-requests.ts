import type { outlineRequests } from '../../shared/contract/outline.ts';
import type { OutlineFormat } from '../../shared/report/report-choices.ts';
import { dayOf } from '../base/day.ts';
import { exportName } from '../export/export-name.ts';
import { exportReport } from '../export/export-report.ts';
import type { FileKind } from '../windows/dialogs.ts';
import type { ReportParts } from './report-requests.ts';
import type { HandlersOf } from './request-router.ts';
import { withFaults } from './with-faults.ts';

const KINDS: Readonly<Record<OutlineFormat, FileKind>> = {
  docx: { name: 'Word document', extensions: ['docx'] },
  md: { name: 'Markdown', extensions: ['md', 'markdown'] },
  html: { name: 'Web page', extensions: ['html', 'htm'] },
  txt: { name: 'Text', extensions: ['txt'] },
};

/** Handles a window's requests for outlines of its debate. */
export function outlineHandlers(parts: ReportParts): HandlersOf<typeof outlineRequests> {
  const { documents, dialogs, written, jobs, faultsOf, references, now } = parts;
  return {
    'outline.export': (window, { format, ...what }) =>
      jobs.export(window, async (watch) => {
        const document = documents.in(window);
        await document.refresh();
        const day = { style: references(), paper: 'A4', date: dayOf(now()) } as const;
        const request = await document.reportRequest({ form: 'outline', ...what, ...day }, format);
        const { debate, maps } = request.data;
        const title = maps.find(({ id }) => id === what.map)?.title ?? '';
        const name = exportName({ debate: debate.title, subject: title === '' ? 'Outline' : `${title} (outline)` });
        const question = { title: 'Export outline', proposed: `${name}.${format}`, kind: KINDS[format] };
        const path = await dialogs.saveFile(window, question);
        if (path === null) return null;
        return withFaults({ faultsOf, document, signal: watch.signal }, async () => {
          const { bytes } = await exportReport(request, path, watch);
          written.note(window, path);
          return { path, bytes };
        });
      }),
  };
}
