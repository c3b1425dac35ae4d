import { useState } from 'react';
import {
  type ImportNote,
  type ImportReport,
  NOTE_OUTCOMES,
  noteSentence,
} from '../../../shared/formats/reading/import-report.ts';
import { OUTCOME_WORDS } from '../../../shared/formats/reading/import-words.ts';
import { t } from '../../../shared/language/translate.ts';
import { figures } from '../../../shared/text/counted.ts';

/** Lines that are drawn at a time. */
const STEP = 500;

interface Props {
  readonly report: ImportReport;
  /** Leads to what a note speaks of; left out where that is not in the debate yet. */
  readonly onLead?: (note: ImportNote, about: NonNullable<ImportNote['about']>) => void;
  /** The line that was followed last: reading goes on there. */
  readonly followed?: ImportNote | null;
}

/** Everything that did not come in as it stands in the file, by what became of it; a line leads to what it speaks of. */
export function ImportNotes({ report, onLead, followed = null }: Props) {
  const place = followed === null ? 0 : report.notes.indexOf(followed);
  const [most, setMost] = useState(Math.max(STEP, Math.ceil((place + 1) / STEP) * STEP));
  if (report.notes.length === 0) {
    return <p className="dialog-text">{t('Everything in the file came in as it stands there.')}</p>;
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in the reach of the keyboard.
    <section className="dialog-details import-notes" aria-label={t('Report')} tabIndex={0}>
      {NOTE_OUTCOMES.map((outcome) => {
        const notes = report.notes.filter((note) => note.outcome === outcome);
        if (notes.length === 0) return null;
        return (
          <section key={outcome}>
            <h3 className="heading">
              {t(OUTCOME_WORDS[outcome])} ({figures(notes.length)})
            </h3>
            <ul>
              {notes.slice(0, most).map((note, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two lines can be alike.
                <li key={index}>
                  <NoteLine note={note} isFollowed={note === followed} onLead={onLead} />
                </li>
              ))}
            </ul>
            {notes.length > most && (
              <button type="button" className="import-note" onClick={() => setMost(most + STEP)}>
                {t('… {count, number} more', { count: notes.length - most })}
              </button>
            )}
          </section>
        );
      })}
    </section>
  );
}

interface LineProps {
  readonly note: ImportNote;
  readonly isFollowed: boolean;
  readonly onLead: Props['onLead'];
}

function NoteLine({ note, isFollowed, onLead }: LineProps) {
  const { about } = note;
  if (about === undefined || onLead === undefined) return noteSentence(note);
  return (
    <button
      type="button"
      className={isFollowed ? 'import-note followed' : 'import-note'}
      data-first-focus={isFollowed ? '' : undefined}
      onClick={() => onLead(note, about)}
    >
      {noteSentence(note)}
    </button>
  );
}
