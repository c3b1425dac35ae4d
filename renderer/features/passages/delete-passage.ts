import { deleteExcerpts } from '../../../shared/model/commands/excerpts.ts';
import type { Excerpt } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { counted } from '../../../shared/text/counted.ts';
import type { App } from '../../core/app.ts';

/** Deletes a passage, and says how many statements cited it. */
export function deletePassage(app: App, { id, exact }: Pick<Excerpt, 'id' | 'exact'>): void {
  const citing = app.store.getState().session?.debate.citationsByExcerpt.count(id) ?? 0;
  const cited = citing === 0 ? '' : `, cited by ${counted(citing, 'statement')}`;
  if (app.change('Delete passage', (debate) => deleteExcerpts(debate, { excerpts: [id] })))
    app.notify(`Deleted the passage ${shortQuote(exact)}${cited}.`, 'Delete passage');
}
