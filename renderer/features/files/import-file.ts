import type { Voucher } from '../../../shared/contract/fields.ts';
import type { ImportReport } from '../../../shared/formats/reading/import-report.ts';
import { t } from '../../../shared/language/translate.ts';
import type { App } from '../../core/app.ts';
import { keepImportReport } from '../../core/slices/imports.ts';
import { openBy } from './open-by.ts';

/**
 * Reads a file of another program, which was dropped or for which the user is asked, and shows what it would bring into the open debate. Without
 * one that can be edited, a new debate is made of it at once.
 */
export async function importFile(app: App, file: Voucher | null): Promise<void> {
  const { session } = app.store.getState();
  if (session === null || session.readOnly) return importAsNew(app, file);
  await session.flush();
  const imported = await app.during(t('Reading…'), () => app.request('file.readImport', { file }), {
    cancel: () => void app.request('file.cancel', {}),
    reads: 'debate',
  });
  if (imported && app.store.getState().session === session) app.openDialog({ kind: 'import-file', imported });
}

/** Makes a debate of a file of another program, and opens it; for null, of one that the user is asked for. */
export function importAsNew(app: App, file: Voucher | null): Promise<void> {
  return openBy(app, t('Importing…'), () => app.request('file.import', { file }));
}

/** Shows what an import brought, and keeps it to be read later. */
export function showImportReport(app: App, report: ImportReport): void {
  keepImportReport(app, report);
  app.openDialog({ kind: 'import-report', report });
}
