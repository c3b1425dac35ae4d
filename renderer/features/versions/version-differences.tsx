import { useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import type { EntityDifference, Fate } from '../../../shared/versions/compare-debates.ts';
import { fieldWords, type States } from './version-words.ts';

/** Number of differences that are drawn at a time. */
const STEP = 100;

const FATES: Readonly<Record<Fate, string>> = {
  added: msg('Added'),
  removed: msg('Removed'),
  changed: msg('Changed'),
  moved: msg('Moved'),
};

interface Props {
  readonly differences: readonly EntityDifference[];
  readonly states: States;
  /** Null where the debate cannot be changed. */
  readonly restore: ((statement: string) => void) | null;
}

/** What is otherwise now than in a version; a statement that was removed or changed can be restored by itself. */
export function VersionDifferences({ differences, states, restore }: Props) {
  const [most, setMost] = useState(STEP);
  return (
    <>
      <ol className="version-differences" aria-label={t('What is otherwise now')}>
        {differences.slice(0, most).map((difference) => {
          const { fate, entity, id, name, fields } = difference;
          const canRestore = restore !== null && entity === 'statement' && (fate === 'removed' || fate === 'changed');
          return (
            <li key={`${entity} ${id}`} className={`version-difference fate-${fate}`}>
              <span className="version-fate">{t(FATES[fate])}</span>
              <div className="version-what">
                <p dir="auto">{name}</p>
                {fate === 'changed' &&
                  fields.map((field) => (
                    <p key={field.field} className="version-field" dir="auto">
                      {fieldWords(field, states)}
                    </p>
                  ))}
              </div>
              {canRestore && (
                <button
                  type="button"
                  className="button quiet"
                  aria-label={t('Restore {name}', { name })}
                  title={t('As it was then, with its relations, passages and moves')}
                  onClick={() => restore(id)}
                >
                  {t('Restore')}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {differences.length > most && (
        <button type="button" className="source-more" onClick={() => setMost(most + STEP)}>
          {t('… {count, number} more', { count: differences.length - most })}
        </button>
      )}
    </>
  );
}
