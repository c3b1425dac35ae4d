import { ChevronRight } from 'lucide-react';
import { memo, useId, useState } from 'react';
import type { Excerpt } from '../../shared/model/entities.ts';
import { uncitedExcerpts } from '../../shared/model/excerpt-lists.ts';
import { lightExcerpt, lightNothing } from '../sources/lighting.ts';
import { openExcerpt } from '../sources/open-source.ts';
import { useApp, useDebate } from '../state/app-context.ts';
import { Count } from './count.tsx';
import { moveFocus } from './move-focus.ts';

/** Rows that are drawn; with more, the panel would grow slow, and nobody reads so far. */
const MOST_ROWS = 300;

/** The passages that no statement cites, as a list that opens; each leads to its place in the source. */
export function UncitedPassages() {
  const excerpts = useDebate(uncitedExcerpts);
  const [open, setOpen] = useState(false);
  const list = useId();
  const more = excerpts.length - MOST_ROWS;
  return (
    <div>
      <button
        type="button"
        className="navigator-row navigator-group"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight size={15} strokeWidth={1.75} aria-hidden />
        <span className="navigator-name">Uncited passages</span>
        <Count of={excerpts.length} unit={excerpts.length === 1 ? 'passage' : 'passages'} />
      </button>
      {open && (
        <div className="navigator-group-body" id={list}>
          {excerpts.length === 0 && <p className="navigator-empty">Every passage is cited by a statement.</p>}
          <ul className="navigator-list">
            {excerpts.slice(0, MOST_ROWS).map((excerpt) => (
              <PassageRow key={excerpt.id} excerpt={excerpt} />
            ))}
          </ul>
          {more > 0 && <p className="navigator-empty">… {more.toLocaleString('en')} more, see each source.</p>}
        </div>
      )}
    </div>
  );
}

const PassageRow = memo(function PassageRow({ excerpt }: { excerpt: Readonly<Excerpt> }) {
  const app = useApp();
  return (
    <li className="navigator-statement">
      <button
        type="button"
        className="navigator-row"
        onClick={() => openExcerpt(app, excerpt.id)}
        onKeyDown={moveFocus}
        onPointerEnter={() => lightExcerpt(app, excerpt.id)}
        onPointerLeave={() => lightNothing(app)}
      >
        <span className="navigator-name" dir="auto">
          {excerpt.exact}
        </span>
      </button>
    </li>
  );
});
