import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { ExcerptId } from '../../../shared/model/entities.ts';
import { citingStatements } from '../../../shared/model/excerpt-lists.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { excerptPage } from '../../../shared/sources/pages.ts';
import { useApp, useDebate, useSession } from '../../core/app-context.ts';
import { StatementLink } from '../../ui/connected/links.tsx';
import { copyQuotation } from './copy-quotation.ts';
import { deletePassage } from './delete-passage.ts';
import { ExcerptNotes } from './excerpt-notes.tsx';
import { startPlacing } from './place-passage.ts';

interface Props {
  /** The passages that overlap at the point that was pressed, the shortest first. */
  readonly excerpts: readonly ExcerptId[];
  /** A point of the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly noting: boolean;
  readonly onClose: () => void;
}

/** Characters of the passage. */
const LONGEST = 120;
const WIDTH = 320;
const GAP = 8;

/** The facts about a passage: who cites it, and its note. */
export function ExcerptPopover({ excerpts, at, noting, onClose }: Props) {
  const app = useApp();
  const panel = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(0);
  const there = useDebate((debate) => excerpts.filter((id) => debate.excerpts.has(id)));
  const id = there[Math.min(place, there.length - 1)];
  const heading = useId();

  useLayoutEffect(() => {
    const element = panel.current;
    if (element === null) return;
    const { height } = element.getBoundingClientRect();
    const left = Math.max(GAP, Math.min(at.x, innerWidth - WIDTH - GAP));
    const below = at.y + GAP;
    const top = below + height + GAP > innerHeight ? Math.max(GAP, at.y - height - 28) : below;
    Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
  }, [at]);
  useEffect(() => {
    const note = noting ? panel.current?.querySelector('textarea') : null;
    (note ?? panel.current)?.focus();
  }, [noting]);
  useEffect(() => {
    if (id === undefined) onClose();
  }, [id, onClose]);
  useEffect(() => {
    const onPress = ({ target }: Event) => {
      if (target instanceof Node && !panel.current?.contains(target)) onClose();
    };
    addEventListener('pointerdown', onPress, true);
    return () => removeEventListener('pointerdown', onPress, true);
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  if (id === undefined) return null;
  return (
    <div
      ref={panel}
      className="reader-popover"
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="reader-popover-header">
        <h3 id={heading} className="heading">
          {t('Passage')}
          {there.length > 1 && ` ${t('{place} of {count} here', { place: place + 1, count: there.length })}`}
        </h3>
        {there.length > 1 && (
          <button type="button" className="button quiet" onClick={() => setPlace((place + 1) % there.length)}>
            {t('Next')}
          </button>
        )}
        <button type="button" className="reader-icon" aria-label={t('Close')} onClick={onClose}>
          <X size={15} strokeWidth={1.75} aria-hidden />
        </button>
      </div>
      <Content
        key={id}
        id={id}
        onMark={() => {
          onClose();
          startPlacing(app, id);
        }}
      />
    </div>
  );
}

function Content({ id, onMark }: { readonly id: ExcerptId; readonly onMark: () => void }) {
  const app = useApp();
  const { readOnly } = useSession();
  const exact = useDebate((debate) => debate.excerpts.get(id)?.exact ?? '');
  const isArea = useDebate((debate) => (debate.excerpts.get(id)?.area ?? null) !== null);
  const page = useDebate((debate) => excerptPage(debate, debate.excerpts.get(id)));
  const verbatim = useDebate((debate) => debate.sources.get(debate.excerpts.get(id)?.source ?? '')?.verbatim ?? false);
  const citing = useDebate((debate) => citingStatements(debate, [id]));
  // Only the speakers' own words stand in quotation marks.
  const short = shortQuote(exact, LONGEST);
  return (
    <>
      <p className="reader-popover-quote" dir="auto">
        {verbatim ? short : short.slice(1, -1)}
        {page !== null && <span className="reader-popover-page"> {page}</span>}
      </p>
      {citing.length === 0 ? (
        <p className="inspector-hint">{t('No statement cites it yet.')}</p>
      ) : (
        <ul className="inspector-list">
          {citing.map((statement) => (
            <li key={statement}>
              <StatementLink id={statement} />
            </li>
          ))}
        </ul>
      )}
      <fieldset className="inspector-fields" disabled={readOnly}>
        <legend className="visually-hidden">{t('Note and tags')}</legend>
        <ExcerptNotes excerpt={id} />
      </fieldset>
      <div className="reader-popover-buttons">
        <button type="button" className="button" onClick={() => void copyQuotation(app, id)}>
          {t('Copy as quotation')}
        </button>
        {!readOnly && (
          <>
            {!isArea && (
              <button type="button" className="button" onClick={onMark}>
                {t('Mark other words…')}
              </button>
            )}
            <button type="button" className="button quiet" onClick={() => deletePassage(app, { id, exact })}>
              {t('Delete passage')}
            </button>
          </>
        )}
      </div>
    </>
  );
}
