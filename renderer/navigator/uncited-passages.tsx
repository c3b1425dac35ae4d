import { memo } from 'react';
import type { Excerpt } from '../../shared/model/entities.ts';
import { uncitedExcerpts } from '../../shared/model/excerpt-lists.ts';
import { lightExcerpt, lightNothing } from '../sources/lighting.ts';
import { openExcerpt } from '../sources/open-source.ts';
import { useApp, useDebate } from '../state/app-context.ts';
import { moveFocus } from './move-focus.ts';
import { MOST_ROWS, OpeningList } from './opening-list.tsx';

/** The passages that no statement cites, as a list that opens; each leads to its place in the source. */
export function UncitedPassages() {
  const excerpts = useDebate(uncitedExcerpts);
  const more = excerpts.length - MOST_ROWS;
  return (
    <OpeningList title="Uncited passages" count={excerpts.length} unit={['passage', 'passages']}>
      {() => (
        <>
          {excerpts.length === 0 && <p className="navigator-empty">Every passage is cited by a statement.</p>}
          <ul className="navigator-list">
            {excerpts.slice(0, MOST_ROWS).map((excerpt) => (
              <PassageRow key={excerpt.id} excerpt={excerpt} />
            ))}
          </ul>
          {more > 0 && <p className="navigator-empty">… {more.toLocaleString('en')} more, see each source.</p>}
        </>
      )}
    </OpeningList>
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
