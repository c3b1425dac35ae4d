import { CaseSensitive, ChevronDown, ChevronUp, ListFilter, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Standing } from '../../../shared/evaluation/evaluate-debate.ts';
import { t } from '../../../shared/language/translate.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { useFiltered } from '../../core/filter/use-filtered.ts';
import { filterBy, openFilter } from '../../core/slices/filter.ts';
import { closeFind, endSteps, lookFor, openFind, stepFind } from '../../core/slices/find.ts';
import { focusView } from '../../core/surfaces/focus-view.ts';
import { IconButton } from '../../ui/fields/icon-button.tsx';
import { resultFindable } from '../palette/findable-of.ts';
import { hitOf, type TextMatch } from './find-matches.ts';
import { ReplacePart } from './replace-part.tsx';
import { useMatches } from './use-matches.ts';

/** Finds words in the texts of the debate, and replaces them, beside what they stand in; while it is open. */
export function FindBar() {
  const isOpen = useAppState(({ find, session }) => session !== null && find.shows !== 'nothing');
  return isOpen ? <OpenBar /> : null;
}

function OpenBar() {
  const app = useApp();
  const { shows, query, steps, openings } = useAppState((state) => state.find);
  const readOnly = useAppState((state) => state.session?.readOnly ?? true);
  const field = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  const filtered = useFiltered();
  const { matches, isReady } = useMatches(query, filtered?.left ?? null, shows === 'find');
  const all: readonly TextMatch[] = [...matches.written, ...matches.quoted];
  const [current, setCurrent] = useState<string | null>(null);
  const place = all.findIndex(({ key }) => key === current);

  // biome-ignore lint/correctness/useExhaustiveDependencies: opening it again takes the focus again.
  useEffect(() => {
    const focused = document.activeElement;
    if (focused?.closest('.find-bar') === null) before.current = focused;
    field.current?.focus();
    field.current?.select();
  }, [openings]);

  useEffect(() => {
    if (steps === 0 || !isReady) return;
    endSteps(app);
    // Before the first stands the last.
    const from = place === -1 && steps < 0 ? 0 : place;
    const next = all.length === 0 ? undefined : all[(from + steps + all.length * Math.abs(steps)) % all.length];
    if (next === undefined) return;
    setCurrent(next.key);
    const focused = document.activeElement;
    // The debate's own texts stand in a dialog, which would stop whoever goes through the matches.
    if (next.place.entity !== 'debate') resultFindable(app, hitOf(next), next.key)?.go();
    // What it leads to takes the focus; whoever types here goes on.
    if (focused instanceof HTMLElement && focused.closest('.find-bar') !== null) focused.focus();
  });

  const close = () => {
    closeFind(app);
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    else focusView(app.store.getState().canvas);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const onFieldKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    stepFind(app, event.shiftKey ? -1 : 1);
  };

  return (
    <search className="find-bar" aria-label={t('Find in the debate')} onKeyDown={onKeyDown}>
      <div className="find-row">
        <input
          ref={field}
          className="field"
          aria-label={t('Find in the debate')}
          placeholder={t('Find in the debate')}
          dir="auto"
          spellCheck={false}
          maxLength={1000}
          value={query.words}
          onChange={(event) => {
            setCurrent(null);
            lookFor(app, { words: event.target.value });
          }}
          onKeyDown={onFieldKey}
        />
        <button
          type="button"
          className="find-option"
          aria-pressed={query.exact}
          aria-label={t('Match capitals and accents')}
          title={t('Match capitals and accents')}
          onClick={() => lookFor(app, { exact: !query.exact })}
        >
          <CaseSensitive size={17} strokeWidth={1.75} aria-hidden />
        </button>
        <button
          type="button"
          className="find-option"
          aria-pressed={query.whole}
          aria-label={t('Whole words only')}
          title={t('Whole words only')}
          onClick={() => lookFor(app, { whole: !query.whole })}
        >
          <WholeWord size={17} strokeWidth={1.75} aria-hidden />
        </button>
        <IconButton
          label={t('Previous match')}
          icon={ChevronUp}
          run={() => stepFind(app, -1)}
          disabled={all.length === 0}
        />
        <IconButton
          label={t('Next match')}
          icon={ChevronDown}
          run={() => stepFind(app, 1)}
          disabled={all.length === 0}
        />
        <IconButton label={t('Close find')} icon={X} run={close} />
      </div>
      <div className="find-row">
        <p role="status" className="find-count">
          {(query.words !== '' || (filtered !== null && shows === 'find')) && isReady && countWords(all, place)}
          {filtered !== null && isReady && t(', of what the filter leaves')}
        </p>
        <StandingChoice />
        <IconButton label={t('Filter…')} icon={ListFilter} run={() => openFilter(app)} />
        {shows === 'find' && !readOnly && (
          <button type="button" className="button quiet" onClick={() => openFind(app, 'replace')}>
            {t('Replace…')}
          </button>
        )}
      </div>
      {shows === 'replace' && !readOnly && <ReplacePart matches={matches} isReady={isReady} />}
    </search>
  );
}

const STANDINGS: readonly Standing[] = ['stands', 'falls', 'undecided'];

/** Limits what is found to claims that stand, fall or are undecided: the filter of the whole window. */
function StandingChoice() {
  const app = useApp();
  const standings = useAppState((state) => state.filter.standings);
  const [only = ''] = standings.length === 1 ? standings : [];
  return (
    <select
      className="field find-standing"
      aria-label={t('Standing')}
      value={standings.length > 1 ? 'several' : only}
      onChange={({ target }) => filterBy(app, { standings: STANDINGS.filter((each) => each === target.value) })}
    >
      <option value="">{t('Any standing')}</option>
      <option value="stands">{t('Stands')}</option>
      <option value="falls">{t('Falls')}</option>
      <option value="undecided">{t('Undecided')}</option>
      {standings.length > 1 && <option value="several">{t('Several')}</option>}
    </select>
  );
}

function countWords(all: readonly TextMatch[], place: number): string {
  if (all.length === 0) return t('Not found');
  const count = all.reduce((sum, { ranges }) => sum + ranges.length, 0);
  const values = { texts: all.length, times: count === all.length ? 0 : count, place: place + 1 };
  return place === -1
    ? t('{texts, plural, one {In # text} other {In # texts}}{times, plural, =0 {} other {, # times}}', values)
    : t(
        '{place, number} of {texts, plural, one {# text} other {# texts}}{times, plural, =0 {} other {, # times}}',
        values,
      );
}
