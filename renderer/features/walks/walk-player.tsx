import { ChevronLeft, ChevronRight, NotebookPen, X } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { WalkId } from '../../../shared/model/entities.ts';
import { citationLead, quotedWords } from '../../../shared/sources/quotation.ts';
import { stopContent } from '../../../shared/walks/stop-content.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { chooseInWalks } from '../../core/slices/walks.ts';
import { WalkStage } from './walk-stage.tsx';

/** Where each key leads, from the stop `at` of `count`. */
const KEYS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  PageDown: (at) => at + 1,
  Enter: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  PageUp: (at) => at - 1,
  Backspace: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Presents a walk over the whole screen: one stop at a time, with a counter, and with notes for whoever speaks. */
export function WalkPlayer({ walk, at: first }: { readonly walk: WalkId; readonly at: number }) {
  const app = useApp();
  const stops = useDebate(useCallback((debate: Debate) => debate.stopsInOrder(walk), [walk]));
  const title = useDebate((debate) => debate.walks.get(walk)?.title ?? '');
  const style = useAppState(({ preferences }) => preferences.references);
  const [wanted, setAt] = useState(first);
  const [hasNotes, setHasNotes] = useState(false);
  const dialog = useFullScreen();
  const at = Math.min(wanted, stops.length - 1);
  const stop = stops[at];
  const content = useDebate(
    useMemo(() => (debate: Debate) => (stop === undefined ? null : stopContent(debate, stop, style)), [stop, style]),
  );
  const map = stop?.map;
  const id = stop?.id;
  useLayoutEffect(() => {
    if (map !== undefined && app.store.getState().map !== map) app.showMap(map);
    if (id !== undefined) chooseInWalks(app, { walk, stop: id });
  }, [app, walk, map, id]);
  const go = (to: number) => setAt(Math.max(0, Math.min(stops.length - 1, to)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnButton = event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter');
    if (isOnButton) return;
    if (event.key === 'n' || event.key === 'N') setHasNotes((before) => !before);
    else if (event.key === ' ') go(event.shiftKey ? at - 1 : at + 1);
    else {
      const way = KEYS[event.key];
      if (way === undefined) return;
      go(way(at, stops.length));
    }
    event.preventDefault();
    event.stopPropagation();
  };
  if (stop === undefined || content === null) return null;
  const counter = t('{number} of {count}', { number: at + 1, count: stops.length });
  return (
    <dialog
      ref={dialog}
      className="walk-player"
      aria-label={t('Walk: {title}', { title })}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        app.closeDialog();
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it has the keys of the whole presentation, and the focus at its start. */}
      <div className="walk-screen" tabIndex={0} data-first-focus="" role="document" aria-label={t('Presentation')}>
        <WalkStage shown={content.statements} />
        <h2 className="walk-heading" dir="auto">
          {content.title}
        </h2>
        {content.passage !== null && (
          <figure className="walk-passage">
            <blockquote className={content.passage.isVerbatim ? 'said' : undefined} dir="auto">
              {quotedWords(content.passage)}
            </blockquote>
            <figcaption>
              <div dir="auto">
                {citationLead(content.passage)}
                {content.passage.citation.map(({ text }) => text).join('')}
              </div>
              {content.passage.judgement !== '' && <div dir="auto">{content.passage.judgement}</div>}
            </figcaption>
          </figure>
        )}
        <p className="visually-hidden" role="status">
          {t('Stop {counter}. {words}', { counter, words: content.spoken })}
        </p>
      </div>
      {hasNotes && (
        <section className="walk-notes" aria-label={t('Speaker notes')} dir="auto">
          {stop.note.trim() || t('No notes for this stop.')}
        </section>
      )}
      <div className="walk-bar">
        <span className="walk-name" dir="auto">
          {title}
        </span>
        <PlayerButton label={t('Back')} icon={ChevronLeft} disabled={at === 0} run={() => go(at - 1)} />
        <span className="walk-counter">{counter}</span>
        <PlayerButton label={t('Next')} icon={ChevronRight} disabled={at === stops.length - 1} run={() => go(at + 1)} />
        <PlayerButton
          label={t('Speaker notes (N)')}
          icon={NotebookPen}
          pressed={hasNotes}
          run={() => setHasNotes(!hasNotes)}
        />
        <PlayerButton label="End (Escape)" icon={X} run={() => app.closeDialog()} />
      </div>
    </dialog>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly icon: typeof X;
  readonly run: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
}

function PlayerButton({ label, icon: Icon, run, disabled = false, pressed }: ButtonProps) {
  return (
    <button
      type="button"
      className="walk-button"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      aria-pressed={pressed}
      onClick={() => !disabled && run()}
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}

/** Shows a dialog over the whole window, which fills the screen meanwhile; gives the focus back. */
function useFullScreen() {
  const ref = useRef<HTMLDialogElement>(null);
  const app = useApp();
  useLayoutEffect(() => {
    const before = document.activeElement;
    ref.current?.showModal();
    ref.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    return () => {
      ref.current?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const fill = (fills: boolean) => app.request('window.fill', { fills });
    const filled = fill(true);
    filled.catch((error: unknown) => app.fail(error));
    return () => {
      // A window that filled the screen before goes on doing so.
      filled.then(({ changed }) => (changed ? fill(false) : null)).catch((error: unknown) => app.fail(error));
    };
  }, [app]);
  return ref;
}
