import { msg, t } from '../../shared/language/translate.ts';
import { always, seenMap, withDebate, withMap, withPicture, withSurface } from '../core/actions/rules.ts';
import type { ActionTable, App } from '../core/app.ts';
import { prefer, showPanel, sidePanels } from '../core/side-panels.ts';
import { stopLinking } from '../core/slices/map.ts';
import { putBesideReader, type SidePanel, showView, type View } from '../core/slices/window.ts';
import { shownSurface } from '../core/surfaces/shown-surface.ts';
import { leaveForAnother } from '../core/visits.ts';

const ZOOM_STEP = 1.25;

const FIT: Readonly<Record<View, string>> = {
  map: msg('Whole map'),
  exchange: msg('All speakers'),
  'text-order': msg('All sources'),
  outline: msg('Whole outline'),
  table: msg('Whole map'),
  divisions: msg('Whole map'),
};

export const viewActions = {
  'zoom-in': { run: (app: App) => shownSurface(app.store.getState())?.zoomBy(ZOOM_STEP), whyNot: withSurface },
  'zoom-out': { run: (app: App) => shownSurface(app.store.getState())?.zoomBy(1 / ZOOM_STEP), whyNot: withSurface },
  'zoom-actual': { run: (app: App) => shownSurface(app.store.getState())?.zoomTo(1), whyNot: withSurface },
  'zoom-fit': {
    run: (app: App) => {
      leaveForAnother(app);
      shownSurface(app.store.getState())?.fit();
    },
    whyNot: (c) => (c.view === 'table' || c.view === 'divisions' ? withSurface(c) : withPicture(c)),
    label: ({ view }) => t(FIT[view]),
  },
  'zoom-selection': {
    run: (app: App) => {
      leaveForAnother(app);
      app.store.getState().canvas?.fitSelection();
    },
    whyNot: seenMap((c) => withMap(c) ?? (c.onMap ? null : t('Select something on the map first.'))),
  },
  'toggle-navigator': {
    run: (app: App) => toggle(app, 'navigator'),
    whyNot: withDebate,
    isOn: ({ navigator }) => navigator,
  },
  'toggle-inspector': {
    run: (app: App) => toggle(app, 'inspector'),
    whyNot: withDebate,
    isOn: ({ inspector }) => inspector,
  },
  'toggle-legend': {
    run: (app: App) => prefer(app, { legend: !app.store.getState().preferences.legend }),
    whyNot: withDebate,
    isOn: ({ legend }) => legend,
  },
  'show-map': {
    run: (app: App) => show(app, 'map'),
    whyNot: withDebate,
    isOn: ({ hasDebate, view }) => hasDebate && view === 'map',
  },
  'show-exchange': {
    run: (app: App) => show(app, 'exchange'),
    whyNot: withDebate,
    isOn: ({ view }) => view === 'exchange',
  },
  'show-text-order': {
    run: (app: App) => show(app, 'text-order'),
    whyNot: withDebate,
    isOn: ({ view }) => view === 'text-order',
  },
  'show-outline': {
    run: (app: App) => show(app, 'outline'),
    whyNot: withDebate,
    isOn: ({ view }) => view === 'outline',
  },
  'show-table': {
    run: (app: App) => show(app, 'table'),
    whyNot: withDebate,
    isOn: ({ view }) => view === 'table',
  },
  'show-divisions': {
    run: (app: App) => show(app, 'divisions'),
    whyNot: withDebate,
    isOn: ({ view }) => view === 'divisions',
  },
  'theme-system': {
    run: (app: App) => prefer(app, { theme: 'system' }),
    whyNot: always,
    isOn: ({ theme }) => theme === 'system',
  },
  'theme-light': {
    run: (app: App) => prefer(app, { theme: 'light' }),
    whyNot: always,
    isOn: ({ theme }) => theme === 'light',
  },
  'theme-dark': {
    run: (app: App) => prefer(app, { theme: 'dark' }),
    whyNot: always,
    isOn: ({ theme }) => theme === 'dark',
  },
} satisfies ActionTable;

/** Shows a view. A card that is being edited keeps what was typed. */
function show(app: App, view: View): void {
  app.editText(null);
  stopLinking(app);
  if (view !== app.store.getState().view) leaveForAnother(app);
  showView(app, view);
}

function toggle(app: App, panel: SidePanel): void | Promise<void> {
  const state = app.store.getState();
  const isShown = sidePanels(state)[panel];
  // Beside a source the inspector only stands in for the navigator.
  if (isShown && panel === 'inspector' && state.narrow && state.reader !== null) putBesideReader(app, 'navigator');
  else if (isShown) return prefer(app, { [panel]: false });
  else return showPanel(app, panel);
}
