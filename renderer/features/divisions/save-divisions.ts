import type { DivisionsTable } from '../../../shared/formats/tables/divisions-csv.ts';
import { t } from '../../../shared/language/translate.ts';
import type { App } from '../../core/app.ts';
import { mapOfDivisions } from '../../core/slices/divisions.ts';
import { tellFaults } from '../../core/tell-faults.ts';

/** Asks where, and writes what is shown as CSV. */
export async function saveDivisions(app: App, of: DivisionsTable): Promise<void> {
  const state = app.store.getState();
  const write = async () => {
    await state.session?.flush();
    return app.request('divisions.export', { of, map: mapOfDivisions(state) });
  };
  const cancel = () => app.request('export.cancel', {}).catch((error: unknown) => app.fail(error));
  const written = await app.during(t('Writing the table…'), write, { cancel });
  if (!written) return;
  const made = t('Exported “{path}”.', { path: written.path });
  if (!tellFaults(app, made, written.faults)) app.notify(made);
}
