import { v7 as uuidv7 } from 'uuid';
import type { DroppedDocument } from '../../../shared/contract/sources.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import { addSource } from '../../../shared/model/commands/sources.ts';
import type { SourceId } from '../../../shared/model/entities.ts';
import type { ReadDocument } from '../../../shared/model/read-document.ts';
import { noticesIn } from '../../../shared/sources/notices.ts';
import { withCaptions } from '../../../shared/sources/recording-kept.ts';
import { writable } from '../../core/actions/rules.ts';
import { whyNot } from '../../core/actions/run-action.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { openSource } from '../passages/open-passage.ts';
import { noticeWords } from './notice-words.ts';
import { offerHighlights } from './offer-highlights.ts';
import { readDocuments } from './read-documents.ts';
import { readReferences } from './records/read-references.ts';

export const sourceActions = {
  'add-source': { run: (app: App) => readSources(app, null), whyNot: writable },
  'import-references': { run: (app: App) => readReferences(app, null), whyNot: writable },
  'paste-source': { run: (app: App) => app.openDialog({ kind: 'paste-source' }), whyNot: writable },
} satisfies ActionTable;

/**
 * Adds documents that were dropped as sources, all or none of them, and opens the first; null: the user is asked for
 * documents.
 */
export async function readSources(app: App, dropped: readonly DroppedDocument[] | null): Promise<void> {
  const args = { dropped: dropped === null ? null : [...dropped], several: true };
  await readDocuments(
    app,
    () => app.request('sources.read', args),
    (documents) => void addSources(app, documents),
  );
}

/**
 * Adds a text that was dropped as a source, with its first line as title. Returns whether it did; otherwise a notice
 * says why.
 */
export async function addTextAsSource(app: App, text: string): Promise<boolean> {
  const { session } = app.store.getState();
  const refusal = whyNot(app, 'paste-source');
  if (session === null || refusal !== null) {
    app.notify(session === null ? t('Open a debate first; the text will be added to that.') : (refusal ?? ''));
    return false;
  }
  // Contents that were read before have to be in the file before this is read.
  await session.flush();
  const document = await app.request('sources.readText', { text, title: '' });
  return app.store.getState().session === session && addSources(app, [document]).length > 0;
}

/**
 * Adds documents that were read to the debate, as one edit, a recording and its captions as one source, and opens the first. Returns the
 * sources.
 */
export function addSources(app: App, read: readonly ReadDocument[]): readonly SourceId[] {
  const documents = withCaptions(read);
  const ids: SourceId[] = [];
  const newId = () => {
    const id = uuidv7();
    ids.push(id);
    return id;
  };
  const label = documents.length === 1 ? msg('Add source') : `Add ${documents.length} sources`;
  const added = app.change(label, (debate) =>
    documents.flatMap(({ csl, mediaType, text, original }) =>
      addSource(debate, { newId, csl, mediaType, text, original }),
    ),
  );
  const [first] = ids;
  if (!added || first === undefined) return [];
  app.select({ kind: 'source', id: first });
  openSource(app, first);
  offerHighlights(app, ids, documents);
  const notices = documents.flatMap((document) => noticesIn(document.csl));
  if (notices.length > 0) app.notify(noticeWords(notices).join(' '));
  return ids;
}
