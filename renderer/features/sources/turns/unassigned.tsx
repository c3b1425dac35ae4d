import { useId } from 'react';
import { t } from '../../../../shared/language/translate.ts';
import type { UnassignedWords } from '../../../../shared/sources/turns/turn.ts';

/** The most that are drawn. */
const MOST = 200;
const LONGEST = 320;

interface Props {
  readonly words: readonly UnassignedWords[];
  readonly nameSpeaker: (label: string) => void;
}

/** Words under what may be a name and is not understood: nobody's, unless the user says that it is one. */
export function Unassigned({ words, nameSpeaker }: Props) {
  const id = useId();
  if (words.length === 0) return null;
  const more = words.length - MOST;
  return (
    <section aria-labelledby={id}>
      <h3 className="heading" id={id}>
        {t('Not certain whose words: {count, plural, one {# passage} other {# passages}}', { count: words.length })}
      </h3>
      <ul className="turns-list">
        {words.slice(0, MOST).map(({ label, start, text }) => (
          <li key={start} className="turns-unassigned">
            <span className="turns-words" dir="auto">
              <b>{label === '' ? t('No name') : label}</b>
              <span className="turns-said">{text.slice(0, LONGEST).toWellFormed()}</span>
            </span>
            {label !== '' && (
              <button type="button" className="button" onClick={() => nameSpeaker(label)}>
                {t('“{label}” is a speaker', { label })}
              </button>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('… {more, number} more', { more })}</p>}
    </section>
  );
}
