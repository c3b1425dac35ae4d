import type { ExcerptId, SourceId } from '../../../../shared/model/entities.ts';
import type { App } from '../../../core/app.ts';
import { readContentText } from '../../../core/content.ts';
import type { NewerVersion } from '../../../core/newer-version.ts';
import { planApart } from './plan-apart.ts';

/** The user's verdicts on passages that may have moved: true if it is the same. */
export type Verdicts = ReadonlyMap<ExcerptId, boolean>;

/** Lets the user choose a newer version of a source, and looks for its passages in that; null if the user cancelled. */
export async function readNewerVersion(app: App, source: SourceId): Promise<NewerVersion | null> {
  const { session } = app.store.getState();
  if (session === null) return null;
  await session.flush();
  const read = await app.during('Reading…', () => app.request('sources.read', { dropped: null, several: false }), {
    cancel: () => void app.request('sources.cancel', {}),
    reads: 'sources',
  });
  const document = read?.[0];
  if (document === undefined || app.store.getState().session !== session) return null;
  const found = await app.during('Looking for the passages…', async () => {
    const excerpts = session.debate.excerptsBySource.get(source);
    const texts = [session.debate.get('source', source).text, document.text].map(readContentText);
    const [oldText = '', newText = ''] = await Promise.all(texts);
    return { source, document, oldText, newText, ...(await planApart({ oldText, newText, excerpts })) };
  });
  return found ?? null;
}
