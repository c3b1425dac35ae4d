import { t } from '../../../../shared/language/translate.ts';
import type { Excerpt } from '../../../../shared/model/entities.ts';
import { useDebate } from '../../../core/app-context.ts';

/** The most passages that are drawn. */
const MOST = 200;

/** The passages that are no longer in the text of a source, with the number of statements that cite each. */
export function LostPassages({ excerpts }: { readonly excerpts: readonly Readonly<Excerpt>[] }) {
  const cited = useDebate((debate) => excerpts.map(({ id }) => debate.citationsByExcerpt.count(id)));
  if (excerpts.length === 0) return null;
  const more = excerpts.length - MOST;
  return (
    <section aria-labelledby="replace-lost">
      <h3 className="heading" id="replace-lost">
        {t('No longer in the text')}
      </h3>
      <p className="inspector-hint">{t('They are kept as they were quoted, and marked as no longer found.')}</p>
      <ul className="replace-list">
        {excerpts.slice(0, MOST).map(({ id, exact }, index) => (
          <li key={id} className="replace-lost">
            <p dir="auto">{exact}</p>
            <p className="inspector-hint">{citedWords(cited[index] ?? 0)}</p>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="inspector-hint">{t('… {more, number} more', { more })}</p>}
    </section>
  );
}

function citedWords(count: number): string {
  return count === 0
    ? t('Not cited')
    : t('Cited by {count, plural, one {# statement} other {# statements}}', { count });
}
