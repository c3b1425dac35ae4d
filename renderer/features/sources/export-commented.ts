import { t } from '../../../shared/language/translate.ts';
import type { SourceId } from '../../../shared/model/entities.ts';
import type { App } from '../../core/app.ts';
import { tellFaults } from '../../core/tell-faults.ts';

/** Writes the text of a source to a Word document, with comments at its passages, and says where it is. */
export async function exportCommented(app: App, source: SourceId): Promise<void> {
  await app.store.getState().session?.flush();
  const written = await app.during(t('Writing…'), () => app.request('report.exportCommented', { source }), {
    cancel: () => void app.request('export.cancel', {}),
  });
  if (!written) return;
  const made = t('Exported “{path}”.', { path: written.path });
  if (!tellFaults(app, made, written.faults)) app.notify(made);
}
