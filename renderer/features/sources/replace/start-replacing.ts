import { t } from '../../../../shared/language/translate.ts';
import type { SourceId } from '../../../../shared/model/entities.ts';
import type { ReadDocument } from '../../../../shared/model/read-document.ts';
import { isPictureType } from '../../../../shared/sources/picture-header.ts';
import { isRecordingType } from '../../../../shared/sources/recording-type.ts';
import { hasTellingChange } from '../../../../shared/sources/replacement.ts';
import { sourceTitle } from '../../../../shared/sources/source-title.ts';
import type { App } from '../../../core/app.ts';
import { readDocuments } from '../read-documents.ts';
import { attachRecording } from '../recording/attach-recording.ts';
import { replaceSource } from './apply-replacement.ts';
import { compareVersions } from './read-replacement.ts';

/** As much of a title as a message takes. */
const LONGEST_NAME = 200;

/**
 * Asks for a newer version of a source and, if its passages do not all follow by themselves, for a decision on them.
 */
export async function startReplacing(app: App, source: SourceId): Promise<void> {
  const ask = () => app.request('sources.read', { dropped: null, several: false });
  await readDocuments(app, ask, ([document]) => replaceBy(app, source, document));
}

/** Recognises the text in the pictures of a source again, and puts it in the place of the source's, as a newer version. */
export function startRecognising(app: App, source: SourceId): void {
  const { session } = app.store.getState();
  const kept = session?.debate.sources.get(source);
  if (kept === undefined || kept.original === null) return;
  const { original } = kept;
  const name = sourceTitle(kept).slice(0, LONGEST_NAME);
  const reason = isPictureType(kept.mediaType)
    ? t('The text in the picture is recognised again.')
    : t('The text is recognised on those pages that have none of their own; the others keep theirs.');
  const ask = () => app.request('sources.recognise', { kept: { original, name } });
  const run = () => void readDocuments(app, ask, ([document]) => replaceBy(app, source, document));
  app.openDialog({ kind: 'recognise', reason, run });
}

async function replaceBy(app: App, source: SourceId, document: ReadDocument | undefined): Promise<void> {
  // A recording has no words that could take the place of the source's.
  if (document !== undefined && isRecordingType(document.mediaType)) {
    attachRecording(app, source, document);
    return;
  }
  const version = document === undefined ? null : await compareVersions(app, source, document);
  if (version === null) return;
  if (version.newText === version.oldText) {
    app.notify(t('That version has the same text: nothing was changed.'));
  } else if (version.moved.length + version.lost.length === 0 && !version.exact.some(hasTellingChange)) {
    replaceSource(app, version, new Map());
  } else {
    app.openDialog({ kind: 'replace-source', version });
  }
}
