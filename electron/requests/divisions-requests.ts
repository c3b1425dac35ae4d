import type { divisionsRequests } from '../../shared/contract/divisions.ts';
import { exportDivisions } from '../export/export-divisions.ts';
import { exportName } from '../export/export-name.ts';
import type { HandlersOf } from './request-router.ts';
import type { ReportParts } from './save-report.ts';
import { withFaults } from './with-faults.ts';

const SUBJECTS = { claims: 'Divisions', speakers: 'Who agrees with whom' };

/** Handles a window's requests for tables of where the speakers of its debate divide. */
export function divisionsHandlers(parts: ReportParts): HandlersOf<typeof divisionsRequests> {
  const { documents, dialogs, written, jobs, faultsOf } = parts;
  return {
    'divisions.export': (window, { of, map }) =>
      jobs.export(window, async (watch) => {
        const document = documents.in(window);
        await document.refresh();
        const { data } = await document.content();
        const title = data.maps.find(({ id }) => id === map)?.title ?? '';
        const subject = title === '' ? SUBJECTS[of] : `${title} (${SUBJECTS[of].toLowerCase()})`;
        const proposed = `${exportName({ debate: data.debate.title, subject })}.csv`;
        const question = { title: 'Export divisions', proposed, kind: { name: 'CSV', extensions: ['csv'] } };
        const path = await dialogs.saveFile(window, question);
        if (path === null) return null;
        return withFaults({ faultsOf, document, signal: watch.signal }, async () => {
          const { bytes } = await exportDivisions({ data, of, map }, path, watch);
          written.note(window, path);
          return { path, bytes };
        });
      }),
  };
}
