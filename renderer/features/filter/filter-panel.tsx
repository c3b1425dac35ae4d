import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Standing } from '../../../shared/evaluation/evaluate-debate.ts';
import { STANCES, STEPS, type StanceFilter, type Steps } from '../../../shared/filter/statement-filter.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import { FIDELITIES, STATEMENT_KINDS } from '../../../shared/model/entities.ts';
import { FIDELITY_NAMES } from '../../../shared/model/fidelity-names.ts';
import { sourceTitle } from '../../../shared/sources/source-title.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { filterSign } from '../../core/filter/filter-sign.ts';
import { useFiltered } from '../../core/filter/use-filtered.ts';
import { selectedStatements } from '../../core/selection.ts';
import { clearFilter, closeFilter, filterBy, filterHow } from '../../core/slices/filter.ts';
import { focusView } from '../../core/surfaces/focus-view.ts';
import { IconButton } from '../../ui/fields/icon-button.tsx';
import { ChosenFew } from './chosen-few.tsx';
import { DateBound } from './date-bound.tsx';
import { Toggles } from './toggles.tsx';

const STANDINGS: readonly Standing[] = ['stands', 'falls', 'undecided'];
const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  stands: msg('stands'),
  falls: msg('falls'),
  undecided: msg('undecided'),
};
const STANCE_WORDS: Readonly<Record<StanceFilter, string>> = {
  any: msg('say anything of it'),
  for: msg('are for it'),
  against: msg('are against it'),
};

/** Chooses which statements are to be seen on the map, in the outline, in the table and by *Find*; while it is open. */
export function FilterPanel() {
  const isOpen = useAppState(({ filterPanel, session }) => session !== null && filterPanel > 0);
  return isOpen ? <OpenPanel /> : null;
}

function OpenPanel() {
  const app = useApp();
  const filter = useAppState((state) => state.filter);
  const openings = useAppState((state) => state.filterPanel);
  const panel = useRef<HTMLElement>(null);
  const before = useRef<Element | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: opening it again takes the focus again.
  useEffect(() => {
    const focused = document.activeElement;
    if (focused?.closest('.filter-panel') === null) before.current = focused;
    panel.current?.querySelector('input')?.focus();
  }, [openings]);
  const close = () => {
    closeFilter(app);
    if (before.current instanceof HTMLElement && before.current.isConnected && before.current !== document.body)
      before.current.focus();
    else focusView(app.store.getState().canvas);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <section ref={panel} className="filter-panel" aria-label={t('Filter')} onKeyDown={onKeyDown}>
      <div className="filter-head">
        <h2>{t('Show only')}</h2>
        <IconButton label={t('Close the filter')} icon={X} run={close} />
      </div>
      <div className="filter-rows">
        <ChosenFew
          label={t('Speakers')}
          one="speaker"
          chosen={filter.speakers}
          options={({ speakers }) =>
            [...speakers.values()].map(({ id, name, colour }) => ({ id, label: name, colour }))
          }
          change={(speakers) => filterBy(app, { speakers })}
        />
        <label className="filter-row">
          <span>{t('who')}</span>
          <select
            className="field"
            value={filter.stance}
            onChange={({ target }) => filterBy(app, { stance: target.value as StanceFilter })}
          >
            {STANCES.map((each) => (
              <option key={each} value={each}>
                {t(STANCE_WORDS[each])}
              </option>
            ))}
          </select>
        </label>
        <Toggles
          label={t('Kind')}
          options={STATEMENT_KINDS}
          nameOf={(each) => (each === 'claim' ? t('claim') : t('question'))}
          chosen={filter.kinds}
          change={(kinds) => filterBy(app, { kinds })}
        />
        <Toggles
          label={t('Standing')}
          options={STANDINGS}
          nameOf={(each) => t(STANDING_WORDS[each])}
          chosen={filter.standings}
          change={(standings) => filterBy(app, { standings })}
        />
        <ChosenFew
          label={t('Tags')}
          one="tag"
          chosen={filter.tags}
          options={({ statements }) =>
            [...new Set([...statements.values()].flatMap(({ tags }) => tags))]
              .sort()
              .map((tag) => ({ id: tag, label: tag }))
          }
          change={(tags) => filterBy(app, { tags })}
        />
        <ChosenFew
          label={t('Sources')}
          one="source"
          chosen={filter.sources}
          options={({ sources }) => [...sources.values()].map((each) => ({ id: each.id, label: sourceTitle(each) }))}
          change={(sources) => filterBy(app, { sources })}
        />
        <DateBound label={t('Said from')} value={filter.from} change={(from) => filterBy(app, { from })} />
        <DateBound label={t('Said until')} value={filter.to} change={(to) => filterBy(app, { to })} />
        <Toggles
          label={t('Fidelity')}
          options={[...FIDELITIES, null]}
          chosen={filter.fidelities}
          nameOf={(each) => (each === null ? t('not judged') : t(FIDELITY_NAMES[each]))}
          change={(fidelities) => filterBy(app, { fidelities })}
        />
        <Nearby />
      </div>
      <Foot />
    </section>
  );
}

/** How far around the selection, or around what was selected when this was chosen. */
function Nearby() {
  const app = useApp();
  const near = useAppState(({ filter }) => filter.near);
  const of = useAppState(({ selection }) => selectedStatements(selection));
  const first = useDebate((debate) => debate.statements.get((near?.of ?? of)[0] ?? '')?.text ?? '');
  const choose = ([steps]: readonly Steps[]) => {
    filterBy(app, { near: steps === undefined ? null : { of: near?.of ?? of, steps } });
  };
  const reason =
    near === null && of.length === 0 ? t('Select a statement first: then only what is near it can be shown.') : null;
  return (
    <>
      <Toggles
        label={t('Steps from the selected')}
        options={STEPS}
        chosen={near === null ? [] : [near.steps]}
        isOne
        disabled={reason !== null}
        nameOf={(each) => `${each}`}
        change={choose}
      />
      <p className="filter-note" dir="auto">
        {reason ?? (near === null ? '' : t('around: {statement}', { statement: first }))}
      </p>
    </>
  );
}

/** How much is hidden or dimmed, the choice between the two, and the way back. */
function Foot() {
  const app = useApp();
  useFiltered();
  const sign = useAppState(filterSign);
  const how = useAppState((state) => state.filterHow);
  return (
    <div className="filter-foot">
      <p>{sign ?? t('Everything is shown.')}</p>
      <Toggles
        label={t('The others are')}
        isLabelHidden
        options={['dim', 'hide'] as const}
        chosen={[how]}
        isOne
        nameOf={(each) => (each === 'dim' ? t('Dim') : t('Hide'))}
        change={([next]) => next !== undefined && filterHow(app, next)}
      />
      <button type="button" className="button" disabled={sign === null} onClick={() => clearFilter(app)}>
        {t('Show all')}
      </button>
    </div>
  );
}
