import {
  type ImportNote,
  type ImportReport,
  NOTE_OUTCOMES,
  noteSentence,
} from '../../../shared/formats/reading/import-report.ts';
import { OUTCOME_WORDS } from '../../../shared/formats/reading/import-words.ts';
import { figures } from '../../../shared/text/counted.ts';

/** More than anybody reads one by one; the command line lists all. */
const MOST_SHOWN = 500;

interface Props {
  readonly report: ImportReport;
  /** Leads to what a note speaks of; left out where that is not in the debate yet. */
  readonly onLead?: (about: NonNullable<ImportNote['about']>) => void;
}

/** Everything that did not come in as it stands in the file, by what became of it; a line leads to what it speaks of. */
export function ImportNotes({ report, onLead }: Props) {
  if (report.notes.length === 0) {
    return <p className="dialog-text">Everything in the file came in as it stands there.</p>;
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in the reach of the keyboard.
    <section className="dialog-details import-notes" aria-label="Report" tabIndex={0}>
      {NOTE_OUTCOMES.map((outcome) => {
        const notes = report.notes.filter((note) => note.outcome === outcome);
        if (notes.length === 0) return null;
        return (
          <section key={outcome}>
            <h3 className="heading">
              {OUTCOME_WORDS[outcome]} ({figures(notes.length)})
            </h3>
            <ul>
              {notes.slice(0, MOST_SHOWN).map((note, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two lines can be alike.
                <li key={index}>
                  <NoteLine note={note} onLead={onLead} />
                </li>
              ))}
            </ul>
            {notes.length > MOST_SHOWN && <p>… {figures(notes.length - MOST_SHOWN)} more</p>}
          </section>
        );
      })}
    </section>
  );
}

function NoteLine({ note, onLead }: { readonly note: ImportNote; readonly onLead: Props['onLead'] }) {
  const { about } = note;
  if (about === undefined || onLead === undefined) return noteSentence(note);
  return (
    <button type="button" className="import-note" onClick={() => onLead(about)}>
      {noteSentence(note)}
    </button>
  );
}
