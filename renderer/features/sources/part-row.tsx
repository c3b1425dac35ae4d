import { t } from '../../../shared/language/translate.ts';
import type { DocumentPart } from '../../../shared/sources/document-parts.ts';

interface Props {
  readonly id: string;
  readonly part: DocumentPart;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** Called by a double click. */
  readonly onTake: () => void;
}

/** A page of a web archive, or a message of a mailbox, among others: what it is called, where it was, and when. */
export function PartRow({ id, part: { title, address, time }, isChosen, onChoose, onTake }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field over the list hears the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on that field.
    <div id={id} className="part-row" role="option" aria-selected={isChosen} onClick={onChoose} onDoubleClick={onTake}>
      <span className="part-title" dir="auto">
        {title || t('Without a title')}
      </span>
      <span className="part-time">{shownTime(time)}</span>
      <span className="part-address" dir="auto">
        {address}
      </span>
    </div>
  );
}

/** Returns a time in ISO 8601 as people write it, in the time zone that it is in; others as they are. */
function shownTime(time: string): string {
  return time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/, '$1 $2 UTC');
}
