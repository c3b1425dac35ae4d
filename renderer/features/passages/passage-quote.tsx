import type { MouseEvent } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Excerpt } from '../../../shared/model/entities.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { highlightNothing } from '../../core/slices/reading.ts';
import { highlightExcerpt } from './highlighting.ts';
import { openExcerpt } from './open-passage.ts';

/** Characters of a passage that a panel quotes; the reader has it whole. */
const LONGEST = 600;

/**
 * The words of a passage, which lead to their place in the source; in serif only if the source gives the speaker's own.
 * Pointing at them highlights them in the reader, and the cards that cite them.
 */
export function PassageQuote({ excerpt }: { excerpt: Readonly<Excerpt> }) {
  const app = useApp();
  const { id, exact } = excerpt;
  const verbatim = useDebate((debate) => debate.sources.get(excerpt.source)?.verbatim ?? false);
  const highlighted = useAppState((state) => state.highlight.excerpts.includes(id));
  const words = exact.length > LONGEST ? `${exact.slice(0, LONGEST).toWellFormed().trimEnd()}…` : exact;
  const open = (event: MouseEvent) => {
    event.preventDefault();
    openExcerpt(app, id);
  };
  return (
    <blockquote
      className={`passage-quote${verbatim ? ' inspector-verbatim' : ''}${highlighted ? ' highlighted' : ''}`}
      dir="auto"
    >
      {/* A link, since its words can be selected and copied, which a button's cannot. */}
      <a
        href={`#${encodeURIComponent(id)}`}
        title={t('Show it in the source')}
        draggable={false}
        onClick={open}
        onPointerEnter={() => highlightExcerpt(app, id)}
        onPointerLeave={() => highlightNothing(app)}
        onFocus={() => highlightExcerpt(app, id)}
        onBlur={() => highlightNothing(app)}
      >
        {words}
      </a>
    </blockquote>
  );
}
