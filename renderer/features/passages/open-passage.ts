import { t } from '../../../shared/language/translate.ts';
import type { ExcerptId, SourceId, StatementId } from '../../../shared/model/entities.ts';
import { isLost } from '../../../shared/model/lost-excerpt.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { type Rule, withDebate } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { selectedStatements } from '../../core/selection.ts';
import { openReader, type PlayRequest, type Reading } from '../../core/slices/reading.ts';

/**
 * Opens a source in the reader, at an excerpt or at a stretch of its text, if one is given. If it is open already, an
 * excerpt that is being placed in it remains so.
 */
export function openSource(app: App, source: SourceId, goTo: Reading['goTo'] = null): void {
  const { reader } = app.store.getState();
  openReader(app, { source, goTo, placing: reader?.source === source ? reader.placing : null });
}

/** Opens the source of an excerpt, and brings the excerpt into sight. */
export function openExcerpt(app: App, excerpt: ExcerptId): void {
  const { session } = app.store.getState();
  const found = session?.debate.excerpts.get(excerpt);
  if (!session || !found) return;
  openSource(app, found.source, { excerpt });
  if (isLost(found))
    app.notify(
      session.readOnly
        ? t('{exact} is no longer in the text of this source.', { exact: shortQuote(found.exact) })
        : t('{exact} is no longer in the text of this source. It can be placed by hand, from the inspector.', {
            exact: shortQuote(found.exact),
          }),
    );
}

/** Opens a source with a recording, and asks its player for something. */
export function playSource(app: App, source: SourceId, play: PlayRequest): void {
  const { reader } = app.store.getState();
  const isOpen = reader?.source === source;
  openReader(app, { source, goTo: isOpen ? reader.goTo : null, placing: isOpen ? reader.placing : null, play });
}

/** Opens the source of a passage, shows the passage, and plays its recording from where it is spoken. */
export function playExcerpt(app: App, excerpt: ExcerptId): void {
  openExcerpt(app, excerpt);
  const { reader } = app.store.getState();
  if (reader !== null) openReader(app, { ...reader, play: { excerpt } });
}

/** Opens the first passage that a statement cites, or the one after it if the reader was last asked for one of them. */
export function openNextPassage(app: App, statement: StatementId): void {
  const { session, reader } = app.store.getState();
  const excerpts = session?.debate.citationsByStatement.get(statement).map(({ excerpt }) => excerpt) ?? [];
  const shown = reader?.goTo && 'excerpt' in reader.goTo ? excerpts.indexOf(reader.goTo.excerpt) : -1;
  const next = excerpts[(shown + 1) % excerpts.length];
  if (next !== undefined) openExcerpt(app, next);
}

const passageThere: Rule = (c) => {
  const reason = withDebate(c);
  if (reason !== null) return reason;
  if (c.selection !== 'claim' && c.selection !== 'question')
    return t('Select a statement to open the passages that it cites.');
  return c.passages === 0 ? t('The statement cites no passage yet.') : null;
};

export const passageActions = {
  'open-passage': { run: openPassageOfSelected, whyNot: passageThere },
} satisfies ActionTable;

function openPassageOfSelected(app: App): void {
  const [statement] = selectedStatements(app.store.getState().selection);
  if (statement !== undefined) openNextPassage(app, statement);
}
