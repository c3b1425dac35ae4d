import { CounterclaimError } from '../../../shared/errors.ts';
import { t } from '../../../shared/language/translate.ts';
import { RECOGNISE, type ReadDocument } from '../../../shared/model/read-document.ts';
import type { App } from '../../core/app.ts';

/** Asks for documents; the answer is null when the user chose none. */
type Ask = () => Promise<readonly ReadDocument[] | null>;

/**
 * Has documents read, and then does something with them, unless meanwhile another debate was opened, which knows nothing
 * of their texts. Where all text of one is in pictures, the user is asked whether to recognise it.
 */
export async function readDocuments(
  app: App,
  ask: Ask,
  use: (documents: readonly ReadDocument[]) => void | Promise<void>,
): Promise<void> {
  const { session } = app.store.getState();
  if (session === null) return;
  await session.flush();
  const read = async () => {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof CounterclaimError) || !error.choices.includes(RECOGNISE)) throw error;
      const again = () => app.request('sources.recognise', { kept: null });
      app.openDialog({ kind: 'recognise', reason: error.message, run: () => void readDocuments(app, again, use) });
      return null;
    }
  };
  const documents = await app.during(t('Reading…'), read, {
    cancel: () => void app.request('sources.cancel', {}),
    reads: 'sources',
  });
  if (documents && app.store.getState().session === session) await use(documents);
}
