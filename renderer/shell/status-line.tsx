import { useCallback } from 'react';
import { actionNamed } from '../../shared/actions.ts';
import { t } from '../../shared/language/translate.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { MapId } from '../../shared/model/entities.ts';
import { drawnRelations } from '../../shared/scene/drawn-relations.ts';
import { counted } from '../../shared/text/counted.ts';
import { actionContext } from '../core/actions/context-now.ts';
import { runAction } from '../core/actions/run-action.ts';
import { shownAction } from '../core/actions/shown-action.ts';
import { useApp, useAppState, useSession, useStructureSoon } from '../core/app-context.ts';
import { filterSign } from '../core/filter/filter-sign.ts';
import { useFiltered } from '../core/filter/use-filtered.ts';
import { shownWork } from '../core/slices/messages.ts';
import { openProposals } from '../core/slices/proposals.ts';
import { focusView } from '../core/surfaces/focus-view.ts';
import { shownSurface } from '../core/surfaces/shown-surface.ts';
import { showUnsaved } from '../core/unsaved/unsaved.ts';
import { useUnsavedTexts } from '../core/unsaved/use-unsaved-texts.ts';
import { PathBar } from '../features/map/path-bar.tsx';
import { MenuButton } from '../ui/menu/menu-button.tsx';
import { choice, type MenuEntry } from '../ui/menu/menu-entry.ts';

/** The window's lower edge: the content of the map, the work in progress, and whether everything is on the disk. */
export function StatusLine() {
  return (
    <footer className="status-line">
      <MapCounts />
      <Path />
      <span className="status-busy" role="status">
        <Busy />
      </span>
      <CancelBusy />
      <Proposed />
      <span role="status">
        <FilterSign />
      </span>
      <span role="status">
        <Unsaved />
      </span>
      <span role="status">
        <Saved />
      </span>
      <Zoom />
    </footer>
  );
}

/** The way from the selected card to its root, where the map is shown. */
function Path() {
  const map = useAppState((state) => (state.view === 'map' ? state.map : null));
  return map !== null && <PathBar map={map} />;
}

function MapCounts() {
  const map = useAppState((state) => state.map);
  const view = useAppState((state) => state.view);
  const words = useStructureSoon(useCallback((debate) => (map === null ? [] : contentOf(debate, map)), [map]));
  // The exchange counts its moves itself, beside what it shows of them.
  return view === 'map' && words.map((each) => <span key={each}>{each}</span>);
}

/** Describes the content of a map in words. */
function contentOf(debate: Debate, map: MapId): string[] {
  const placed = new Set(debate.placementsByMap.get(map).map(({ statement }) => statement));
  const questions = [...placed].filter((id) => debate.statements.get(id)?.kind === 'question').length;
  const relations = drawnRelations(debate, (id) => placed.has(id));
  const linked = relations.filter(({ premises }) => premises.length > 1).length;
  return [
    `${counted(placed.size - questions, 'claim')} · ${counted(relations.length, 'relation')}`,
    ...(questions === 0 ? [] : [counted(questions, 'question')]),
    ...(linked === 0 ? [] : [counted(linked, 'linked argument')]),
  ];
}

function Busy() {
  return useAppState((state) => shownWork(state)?.words ?? null);
}

function CancelBusy() {
  const cancel = useAppState((state) => shownWork(state)?.cancel ?? null);
  if (cancel === null) return null;
  return (
    <button type="button" className="status-cancel" onClick={cancel}>
      {t('Cancel')}
    </button>
  );
}

/** What other programs proposed, and nobody decided on yet. */
function Proposed() {
  const app = useApp();
  const count = useAppState(openProposals);
  if (count === 0) return null;
  return (
    <button type="button" className="status-proposed" onClick={() => runAction(app, 'proposals')}>
      {t('{count, number} proposed', { count })}
    </button>
  );
}

/** How much is hidden, where that can be: pressed, everything is shown again. */
function FilterSign() {
  const app = useApp();
  const isOfStatements = useAppState(({ view }) => view === 'map' || view === 'outline' || view === 'table');
  useFiltered();
  const sign = useAppState(filterSign);
  if (sign === null || !isOfStatements) return null;
  return (
    <button
      type="button"
      className="status-filter"
      title={t('Show everything again')}
      onClick={() => {
        runAction(app, 'clear-filter');
        // The button goes with what it tells.
        focusView(app.store.getState().canvas);
      }}
    >
      {t('{sign} · Show all', { sign })}
    </button>
  );
}

/** Typed text that is not in the debate: it is kept, and shown when this is pressed. */
function Unsaved() {
  const app = useApp();
  const count = useUnsavedTexts().length;
  if (count === 0) return null;
  return (
    <button type="button" className="status-unsaved" onClick={() => showUnsaved(app)}>
      {t('{count, plural, one {# text} other {# texts}} not saved', { count })}
    </button>
  );
}

function Saved() {
  const saved = useAppState((state) => state.saved);
  const { readOnly } = useSession();
  const isAll = useUnsavedTexts().length === 0;
  if (readOnly) return t('Read-only');
  if (saved && !isAll) return null;
  return saved ? t('Saved') : t('Saving…');
}

/** Fractions of the map's own size. */
const ZOOMS = [0.5, 0.75, 1];

function Zoom() {
  const app = useApp();
  const shown = useAppState((state) => percent(state.zoom));
  const entries = (): MenuEntry[] => {
    const state = app.store.getState();
    const { zoom } = state;
    const surface = shownSurface(state);
    return [
      ...ZOOMS.map((each) =>
        choice(String(each), percent(each), percent(zoom) === percent(each), () => surface?.zoomTo(each)),
      ),
      { kind: 'line', id: 'before whole map' },
      {
        kind: 'item',
        id: 'fit',
        label: shownAction(app, actionNamed('zoom-fit'), actionContext(state)).label,
        reason: null,
        checked: null,
        run: () => surface?.fit(),
      },
    ];
  };
  return (
    <MenuButton label={t('Zoom')} name={t('Zoom: {shown}', { shown })} className="status-zoom" entries={entries}>
      {shown}
    </MenuButton>
  );
}

function percent(zoom: number): string {
  return `${Math.round(zoom * 100)} %`;
}
