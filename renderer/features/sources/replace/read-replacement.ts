import { t } from '../../../../shared/language/translate.ts';
import type { ExcerptId, SourceId } from '../../../../shared/model/entities.ts';
import type { ReadDocument } from '../../../../shared/model/read-document.ts';
import type { App } from '../../../core/app.ts';
import { readContentText } from '../../../core/content.ts';
import type { NewerVersion } from '../../../core/newer-version.ts';
import { planApart } from './plan-apart.ts';

/** The user's verdicts on passages that may have moved: true if it is the same. */
export type Verdicts = ReadonlyMap<ExcerptId, boolean>;

/** Looks for the passages of a source in a newer version of it; null if that failed, or another debate is open. */
export async function compareVersions(
  app: App,
  source: SourceId,
  document: ReadDocument,
): Promise<NewerVersion | null> {
  const { session } = app.store.getState();
  if (session === null) return null;
  const found = await app.during(t('Looking for the passages…'), async () => {
    const excerpts = session.debate.excerptsBySource.get(source);
    const texts = [session.debate.get('source', source).text, document.text].map(readContentText);
    const [oldText = '', newText = ''] = await Promise.all(texts);
    return { source, document, oldText, newText, ...(await planApart({ oldText, newText, excerpts })) };
  });
  return found ?? null;
}
