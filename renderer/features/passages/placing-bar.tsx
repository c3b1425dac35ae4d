import { X } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Excerpt } from '../../../shared/model/entities.ts';
import { isLost } from '../../../shared/model/lost-excerpt.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { Translated } from '../../ui/translated.tsx';
import type { SourceSelection } from './source-selection.ts';

interface Props {
  readonly excerpt: Readonly<Excerpt>;
  /** True if it is in the speaker's own words. */
  readonly isVerbatim: boolean;
  /** The selection, which the excerpt is to become; null for none. */
  readonly selection: SourceSelection | null;
  /** The reason why the selection is not a passage; null when it is one. */
  readonly problem: string | null;
  readonly onPlace: () => void;
  readonly onFind: () => void;
  readonly onCancel: () => void;
}

/** Characters of a passage: enough to know it again. */
const LONGEST = 400;

/** The passage for which other words are being marked, as it was, and the ways to end that. */
export function PlacingBar({ excerpt, isVerbatim, selection, problem, onPlace, onFind, onCancel }: Props) {
  const heading = useId();
  const hint = useId();
  const lost = isLost(excerpt);
  const isReady = selection !== null && !isSame(excerpt, selection);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <section className="reader-placing" aria-labelledby={heading} onKeyDown={onKeyDown}>
      <div className="reader-placing-header">
        <h3 id={heading} className="heading">
          {lost ? t('Where does this passage stand now?') : t('Mark other words for this passage')}
        </h3>
        <button
          type="button"
          className="reader-icon"
          aria-label={t('Cancel')}
          title={t('Leave the passage as it is (Esc)')}
          onClick={onCancel}
        >
          <X size={15} strokeWidth={1.75} aria-hidden />
        </button>
      </div>
      <p className={`reader-placing-quote${isVerbatim ? ' inspector-verbatim' : ''}`} dir="auto">
        {lost && <span className="reader-placing-around">…{excerpt.prefix}</span>}
        {shortQuote(excerpt.exact, LONGEST).slice(1, -1)}
        {lost && <span className="reader-placing-around">{excerpt.suffix}…</span>}
      </p>
      <p id={hint} className="inspector-hint" role="status">
        {problem ?? hintOf(excerpt, selection)}
      </p>
      <div className="reader-placing-buttons">
        <button
          type="button"
          className="button main"
          aria-disabled={!isReady}
          aria-describedby={hint}
          onClick={() => isReady && onPlace()}
        >
          <Translated message="Mark these words {kbd}" values={{ kbd: <kbd>{t('Enter')}</kbd> }} />
        </button>
        <button type="button" className="button" title={t('Look for some of its words in the text')} onClick={onFind}>
          {t('Find its words')}
        </button>
      </div>
    </section>
  );
}

function hintOf(excerpt: Readonly<Excerpt>, selection: SourceSelection | null): string {
  if (selection === null) return t('Select the right words in the text. Escape leaves it as it is.');
  return isSame(excerpt, selection)
    ? t('These are its words now. Select the right ones, or press Escape.')
    : t('Selected: {words}', { words: shortQuote(selection.exact, 120) });
}

function isSame(excerpt: Readonly<Excerpt>, { start, end }: SourceSelection): boolean {
  return excerpt.start === start && excerpt.end === end;
}
