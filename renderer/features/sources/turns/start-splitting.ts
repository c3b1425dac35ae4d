import { t } from '../../../../shared/language/translate.ts';
import type { SourceId } from '../../../../shared/model/entities.ts';
import { turnFormOf } from '../../../../shared/sources/turns/turn-form.ts';
import type { App } from '../../../core/app.ts';
import { readContentText } from '../../../core/content.ts';
import { readTurns } from './read-turns.ts';

/** Opens the dialog in which a transcript is split into turns, in the form that its source remembers. */
export async function startSplitting(app: App, source: SourceId): Promise<void> {
  const { session } = app.store.getState();
  if (session === null) return;
  const { csl, text: sha } = session.debate.get('source', source);
  const found = await app.during(t('Looking for turns…'), async () => {
    const text = await readContentText(sha);
    return { text, transcript: await readTurns({ text, form: turnFormOf(csl) }) };
  });
  if (found === undefined || app.store.getState().session !== session) return;
  app.openDialog({ kind: 'turns', source, ...found });
}
