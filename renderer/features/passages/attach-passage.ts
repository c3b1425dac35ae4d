import { t } from '../../../shared/language/translate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { runAction } from '../../core/actions/run-action.ts';
import type { App } from '../../core/app.ts';
import { selectStatements } from '../../core/selection.ts';
import { openSource } from './open-passage.ts';

/** Opens a source from which a passage can be taken, with the statement selected, and says how to attach it. */
export function attachPassage(app: App, statement: StatementId): void {
  const { session, reader } = app.store.getState();
  const last = [...(session?.debate.sources.keys() ?? [])].at(-1);
  const source = reader?.source ?? last;
  if (source === undefined) {
    runAction(app, 'add-source');
    return;
  }
  app.select(selectStatements([statement]));
  if (reader === null) openSource(app, source);
  app.notify(t('Select the words in the source, then press E to attach them to this statement.'));
}
