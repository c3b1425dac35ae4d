import type { Opening } from '../../../shared/contract/file.ts';
import type { App } from '../../core/app.ts';

/** Opens the debate that a request gives, and tells in `words` meanwhile what is done. */
export async function openBy(app: App, words: string, ask: () => Promise<Opening>): Promise<void> {
  await app.store.getState().session?.flush();
  const cancel = () => void app.request('file.cancel', {});
  const opening = await app.during(words, ask, { cancel, reads: 'debate' });
  if (opening?.outcome === 'here') app.show(opening.debate);
  if (opening?.outcome === 'failed') app.openDialog({ kind: 'opening-failed', failed: opening });
}
