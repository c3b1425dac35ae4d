import { memo } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Excerpt, ExcerptId } from '../../../shared/model/entities.ts';
import { lostExcerpts, uncitedExcerpts } from '../../../shared/model/excerpt-lists.ts';
import type { App } from '../../core/app.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { highlightNothing } from '../../core/slices/reading.ts';
import { moveFocus } from '../../ui/lists/move-focus.ts';
import { MOST_ROWS, OpeningList } from '../../ui/lists/opening-list.tsx';
import { highlightExcerpt } from './highlighting.ts';
import { openExcerpt } from './open-passage.ts';
import { startPlacing } from './place-passage.ts';

/** The passages that no statement cites; each leads to its place in the source. */
export function UncitedPassages() {
  const excerpts = useDebate(uncitedExcerpts);
  return (
    <PassageList
      title={t('Uncited passages')}
      excerpts={excerpts}
      none={t('Every passage is cited by a statement.')}
      go={openExcerpt}
    />
  );
}

/** The passages that are no longer in the text of their source, if any; each is placed by hand. */
export function LostPassages() {
  const excerpts = useDebate(lostExcerpts);
  if (excerpts.length === 0) return null;
  return <PassageList title={t('Lost passages')} excerpts={excerpts} none="" go={placeOrShow} />;
}

/** Places a passage; if nothing can be changed, only shows the source. */
function placeOrShow(app: App, excerpt: ExcerptId): void {
  if (app.store.getState().session?.readOnly) openExcerpt(app, excerpt);
  else startPlacing(app, excerpt);
}

interface ListProps {
  readonly title: string;
  readonly excerpts: readonly Readonly<Excerpt>[];
  /** The text when there are none. */
  readonly none: string;
  readonly go: (app: App, excerpt: ExcerptId) => void;
}

function PassageList({ title, excerpts, none, go }: ListProps) {
  const more = excerpts.length - MOST_ROWS;
  return (
    <OpeningList title={title} count={excerpts.length} unit={['passage', 'passages']}>
      {() => (
        <>
          {excerpts.length === 0 && <p className="navigator-empty">{none}</p>}
          <ul className="navigator-list">
            {excerpts.slice(0, MOST_ROWS).map((excerpt) => (
              <PassageRow key={excerpt.id} excerpt={excerpt} go={go} />
            ))}
          </ul>
          {more > 0 && <p className="navigator-empty">{t('… {more, number} more, see each source.', { more })}</p>}
        </>
      )}
    </OpeningList>
  );
}

const PassageRow = memo(function PassageRow({ excerpt, go }: Pick<ListProps, 'go'> & { excerpt: Readonly<Excerpt> }) {
  const app = useApp();
  return (
    <li className="navigator-statement">
      <button
        type="button"
        className="navigator-row"
        onClick={() => go(app, excerpt.id)}
        onKeyDown={moveFocus}
        onPointerEnter={() => highlightExcerpt(app, excerpt.id)}
        onPointerLeave={() => highlightNothing(app)}
      >
        <span className="navigator-name" dir="auto">
          {excerpt.exact}
        </span>
      </button>
    </li>
  );
});
