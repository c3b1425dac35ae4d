import type { divisionsRequests } from '../../shared/contract/divisions.ts';
import { t } from '../../shared/language/translate.ts';
import { exportDivisions } from '../export/export-divisions.ts';
import { exportName } from '../export/export-name.ts';
import type { HandlersOf } from './request-router.ts';
import type { ReportParts } from './save-report.ts';
import { withFaults } from './with-faults.ts';

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
        const subject =
          title === ''
            ? t('{of, select, speakers {Who agrees with whom} other {Divisions}}', { of })
            : t('{title} ({of, select, speakers {who agrees with whom} other {divisions}})', { title, of });
        const proposed = `${exportName({ debate: data.debate.title, subject })}.csv`;
        const question = { title: t('Export divisions'), proposed, kind: { name: 'CSV', extensions: ['csv'] } };
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
