import { msg, t } from '../../../../shared/language/translate.ts';
import { setRecording } from '../../../../shared/model/commands/sources.ts';
import type { SourceId } from '../../../../shared/model/entities.ts';
import type { ReadDocument } from '../../../../shared/model/read-document.ts';
import { whyNoRecording } from '../../../../shared/sources/recording-kept.ts';
import { isRecordingType } from '../../../../shared/sources/recording-type.ts';
import type { App } from '../../../core/app.ts';
import { openSource } from '../../passages/open-passage.ts';
import { readDocuments } from '../read-documents.ts';

/** Asks for a recording, and keeps it beside the text of a source. */
export async function chooseRecording(app: App, source: SourceId): Promise<void> {
  const refusal = whyNot(app, source);
  if (refusal !== null) {
    app.notify(refusal);
    return;
  }
  const ask = async () => {
    const recording = await app.request('sources.readRecording', {});
    return recording === null ? null : [recording];
  };
  await readDocuments(app, ask, ([recording]) => {
    if (recording !== undefined) attachRecording(app, source, recording);
  });
}

/** Keeps a recording beside the text of a source, and opens the source with its player. */
export function attachRecording(app: App, source: SourceId, { mediaType, original }: ReadDocument): void {
  const refusal = whyNot(app, source);
  const kept = app.store.getState().session?.debate.sources.get(source);
  if (refusal !== null || kept === undefined) {
    app.notify(refusal ?? t('The source is no longer there.'));
    return;
  }
  const gives = kept.original !== null && !isRecordingType(kept.mediaType);
  if (!app.change(msg('Add recording'), (debate) => setRecording(debate, { source, mediaType, original }))) return;
  openSource(app, source);
  app.notify(
    gives
      ? t(
          'The recording is kept with the source, in the place of the file from which its text was read. The text stays.',
        )
      : t('The recording is kept with the source.'),
  );
}

/** Takes the recording off a source; its transcript stays. */
export function removeRecording(app: App, source: SourceId): void {
  app.change(msg('Remove recording'), (debate) =>
    setRecording(debate, { source, mediaType: 'text/plain', original: null }),
  );
}

function whyNot(app: App, source: SourceId): string | null {
  const kept = app.store.getState().session?.debate.sources.get(source);
  return kept === undefined ? t('The source is no longer there.') : whyNoRecording(kept);
}
