import { v7 as uuidv7 } from 'uuid';
import { msg, t } from '../../../shared/language/translate.ts';
import { addHighlights } from '../../../shared/model/commands/highlights.ts';
import type { SourceId } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import type { DocumentHighlight, ReadDocument } from '../../../shared/model/read-document.ts';
import type { App } from '../../core/app.ts';

/** Asks whether what a reader marked in documents that were just added becomes passages, in one step of its own. */
export function offerHighlights(app: App, sources: readonly SourceId[], documents: readonly ReadDocument[]): void {
  const marked = documents.flatMap(({ highlights = [] }, index) => {
    const source = sources[index];
    return source === undefined || highlights.length === 0 ? [] : [{ source, highlights }];
  });
  const all = marked.flatMap(({ highlights }) => highlights);
  if (all.length === 0) return;
  app.openDialog({
    kind: 'confirm',
    title: t('Add what is marked?'),
    text: t(
      'A reader marked {count, plural, one {# passage} other {# passages}}. They can become passages of the source, with their notes.',
      { count: all.length },
    ),
    details: all.map(lineOf),
    confirm: t('Add {count, plural, one {# passage} other {# passages}}', { count: all.length }),
    run: () =>
      app.change(msg('Add marked passages'), (debate) =>
        marked.flatMap(({ source, highlights }) => addHighlights(debate, { source, highlights, newId: uuidv7 })),
      ),
  });
}

function lineOf({ exact, note, page }: DocumentHighlight): string {
  const place = page === null ? '' : t(', page {page}', { page });
  return `${shortQuote(exact)}${place}${note === '' ? '' : `: ${note}`}`;
}
