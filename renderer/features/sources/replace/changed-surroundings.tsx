import { t } from '../../../../shared/language/translate.ts';
import type { NewerVersion } from '../../../core/newer-version.ts';
import { ChangedWords } from './changed-words.tsx';

/** The most passages that are drawn. */
const MOST = 200;

/** The passages that stand in the new text word for word, but with other words right beside them. */
export function ChangedSurroundings({ passages }: { readonly passages: NewerVersion['exact'] }) {
  if (passages.length === 0) return null;
  const more = passages.length - MOST;
  return (
    <section aria-labelledby="replace-beside">
      <h3 className="heading" id="replace-beside">
        {t('Changed right beside them')}
      </h3>
      <p className="inspector-hint">
        {t('They stand in the new text as before, but what is said of them may have changed.')}
      </p>
      <ul className="replace-list">
        {passages.slice(0, MOST).map(({ excerpt, anchor, changes }) => (
          <li key={excerpt.id} className="replace-lost">
            <p dir="auto">{anchor.exact}</p>
            <ChangedWords changes={changes} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="inspector-hint">{t('… {more, number} more', { more })}</p>}
    </section>
  );
}
