import type { SourceId } from '../../../../shared/model/entities.ts';
import { turnsOf } from '../../../../shared/sources/turns/transcript.ts';
import type { App } from '../../../core/app.ts';
import { readContentText } from '../../../core/content.ts';

/** Opens the dialog in which a transcript is split into turns, or says why there are none. */
export async function startSplitting(app: App, source: SourceId): Promise<void> {
  const { session } = app.store.getState();
  if (session === null) return;
  const text = await app.during('Looking for turns…', () => readContentText(session.debate.get('source', source).text));
  if (text === undefined || app.store.getState().session !== session) return;
  const transcript = turnsOf(text);
  if (transcript.turns.length === 0) app.notify(transcript.reason);
  else app.openDialog({ kind: 'turns', source, text, transcript });
}
