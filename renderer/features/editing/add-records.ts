import { v7 as uuidv7 } from 'uuid';
import { msg, t } from '../../../shared/language/translate.ts';
import type { CslItem, SourceId } from '../../../shared/model/entities.ts';
import { importRecords } from '../../../shared/sources/records/import-records.ts';
import { matchRecords } from '../../../shared/sources/records/match-records.ts';
import type { App } from '../../core/app.ts';

/**
 * Adds a work that a text names as a source, of which only the record is known; selects the source that there is of it, or asks what
 * becomes of several works, or of one in doubt.
 */
export async function addRecords(app: App, records: readonly CslItem[]): Promise<void> {
  const { session } = app.store.getState();
  if (session === null) return;
  // Contents that were read before have to be in the file before this is read.
  await session.flush();
  const from = { name: t('Pasted references'), bytes: new TextEncoder().encode(JSON.stringify(records)) };
  const references = await app.during(t('Reading…'), () => app.request('sources.readReferences', { from }));
  if (!references || app.store.getState().session !== session) return;
  const [match, ...others] = matchRecords(session.debate, references.records);
  if (match === undefined) return;
  if (others.length === 0 && match.kind === 'same') {
    app.select({ kind: 'source', id: match.source });
    app.notify(t('The debate has this source already.'));
  } else if (others.length === 0 && match.kind === 'new') {
    const id: SourceId = uuidv7();
    const { record } = match;
    const made = app.change(msg('Add source'), (debate) =>
      importRecords(debate, { choices: [{ kind: 'add', record }], newId: () => id, text: references.text }),
    );
    if (!made) return;
    app.select({ kind: 'source', id });
    app.notify(
      t(
        '“{title}” was added as a source. Counterclaim fetches nothing: complete its record, or give it the file of the document.',
        { title: record.title ?? '' },
      ),
    );
  } else app.openDialog({ kind: 'import-references', references });
}
