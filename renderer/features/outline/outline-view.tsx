import { useLayoutEffect, useRef } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useAppState, useSession } from '../../core/app-context.ts';
import { showOutlineOf } from '../../core/slices/outline.ts';
import { addRow } from './outline-edits.ts';
import { OutlineTree } from './outline-tree.tsx';
import { useOutline } from './use-outline.ts';

const SCOPES = [
  { of: 'map', label: msg('On this map') },
  { of: 'debate', label: msg('All statements') },
] as const;

/** The middle of the window when it shows the argument as a tree of lines, which is read and edited like a text. */
export function OutlineView() {
  const outline = useOutline();
  return (
    <main className="exchange outline" aria-label={t('Outline')}>
      <OutlineBar statements={outline.inFull.size} />
      {outline.rows.length === 0 ? <Empty /> : <OutlineTree outline={outline} />}
    </main>
  );
}

/** The choice of what is listed, and how much that is. */
function OutlineBar({ statements }: { statements: number }) {
  const app = useApp();
  const of = useAppState((state) => state.outlineOf);
  const hasMap = useAppState((state) => state.map !== null);
  return (
    <div className="exchange-bar">
      {hasMap && (
        // biome-ignore lint/a11y/useSemanticElements: two buttons of a bar are no fieldset of a form.
        <div className="exchange-scopes" role="group" aria-label={t('Which statements')}>
          {SCOPES.map((each) => (
            <button
              key={each.of}
              type="button"
              aria-pressed={of === each.of}
              onClick={() => showOutlineOf(app, each.of)}
            >
              {t(each.label)}
            </button>
          ))}
        </div>
      )}
      {statements > 0 && <p>{t('{count, plural, one {# statement} other {# statements}}', { count: statements })}</p>}
      <button type="button" className="button outline-copy" onClick={() => runAction(app, 'copy-outline')}>
        {t('Copy as outline')}
      </button>
    </div>
  );
}

/** Advice while there is nothing to list. */
function Empty() {
  const app = useApp();
  const { readOnly } = useSession();
  const advice = useRef<HTMLDivElement>(null);
  // With the last row went the tree that had the focus.
  useLayoutEffect(() => {
    if (document.activeElement !== document.body) return;
    const { current } = advice;
    (current?.querySelector('button') ?? current?.querySelector('h2'))?.focus();
  }, []);
  return (
    <div ref={advice} className="canvas-empty">
      <h2 tabIndex={-1}>{t('What is it about?')}</h2>
      <p>
        {t(
          'Here the argument stands as a list: a question, the positions on it, and below each what supports and attacks it.',
        )}
      </p>
      {!readOnly && (
        <div className="canvas-empty-choices">
          <button
            type="button"
            className="button main"
            onClick={() => addRow(app, { label: msg('Add question'), kind: 'question' })}
          >
            {t('Add a question')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => addRow(app, { label: msg('Add claim'), kind: 'claim' })}
          >
            {t('Add a claim')}
          </button>
        </div>
      )}
    </div>
  );
}
