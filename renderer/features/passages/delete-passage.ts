import { msg, t } from '../../../shared/language/translate.ts';
import { deleteExcerpts } from '../../../shared/model/commands/excerpts.ts';
import type { Excerpt } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import type { App } from '../../core/app.ts';

/** Deletes a passage, and says how many statements cited it. */
export function deletePassage(app: App, { id, exact }: Pick<Excerpt, 'id' | 'exact'>): void {
  const citing = app.store.getState().session?.debate.citationsByExcerpt.count(id) ?? 0;
  if (app.change(msg('Delete passage'), (debate) => deleteExcerpts(debate, { excerpts: [id] })))
    app.notify(
      t(
        'Deleted the passage {exact}{citing, plural, =0 {} one {, cited by # statement} other {, cited by # statements}}.',
        { exact: shortQuote(exact), citing },
      ),
      msg('Delete passage'),
    );
}
