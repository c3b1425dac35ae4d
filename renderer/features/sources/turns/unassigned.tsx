import { useId } from 'react';
import type { UnassignedWords } from '../../../../shared/sources/turns/turn.ts';
import { counted, figures } from '../../../../shared/text/counted.ts';

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
        Not certain whose words: {counted(words.length, 'passage')}
      </h3>
      <ul className="turns-list">
        {words.slice(0, MOST).map(({ label, start, text }) => (
          <li key={start} className="turns-unassigned">
            <span className="turns-words" dir="auto">
              <b>{label === '' ? 'No name' : label}</b>
              <span className="turns-said">{text.slice(0, LONGEST).toWellFormed()}</span>
            </span>
            {label !== '' && (
              <button type="button" className="button" onClick={() => nameSpeaker(label)}>
                “{label}” is a speaker
              </button>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p>… {figures(more)} more</p>}
    </section>
  );
}
