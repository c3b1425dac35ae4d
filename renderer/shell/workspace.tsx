import { type CSSProperties, useId, useLayoutEffect } from 'react';
import type { App } from '../core/app.ts';
import { useApp, useAppState } from '../core/app-context.ts';
import { latePart, promptPart, useLatePart } from '../core/late-parts.ts';
import { sidePanels } from '../core/side-panels.ts';
import { closeFilter } from '../core/slices/filter.ts';
import { closeFind } from '../core/slices/find.ts';
import { leaveTime, timeInSight } from '../core/slices/time.ts';
import { closeWalks } from '../core/slices/walks.ts';
import { showView, takeWidth } from '../core/slices/window.ts';
import { useMedia } from '../core/theme/use-media.ts';
import { Inspector } from '../features/inspector/inspector.tsx';
import { CanvasView } from '../features/map/canvas-view.tsx';
import { Navigator } from '../features/navigator/navigator.tsx';
import { ReaderSplit } from '../features/reader/reader-split.tsx';
import { Header } from './header.tsx';
import { ContextMenuView } from './menus/context-menu-view.tsx';
import { PanelDivider } from './panel-divider.tsx';
import { StatusLine } from './status-line.tsx';

const LATE_VIEWS = {
  exchange: latePart(async () => (await import('../features/exchange/exchange-view.tsx')).ExchangeView),
  'text-order': latePart(async () => (await import('../features/text-order/text-order-view.tsx')).TextOrderView),
  outline: latePart(async () => (await import('../features/outline/outline-view.tsx')).OutlineView),
  table: latePart(async () => (await import('../features/table/table-view.tsx')).TableView),
  divisions: latePart(async () => (await import('../features/divisions/divisions-view.tsx')).DivisionsView),
};
const MAP = promptPart(CanvasView);

/** The middle of the window; the map is there from the start. */
function ShownView() {
  const view = useAppState((state) => state.view);
  const Shown = useLatePart(view === 'map' ? MAP : LATE_VIEWS[view], leaveView);
  return Shown && <Shown />;
}

const TIME_BAR = latePart(async () => (await import('../features/time/time-bar.tsx')).TimeBar);

/** The bar under the map and the exchange that shows them as of a moment, once it is asked for. */
function OverTime() {
  const isOpen = useAppState((state) => timeInSight(state) !== null);
  return isOpen ? <LateTimeBar /> : null;
}

function LateTimeBar() {
  const Shown = useLatePart(TIME_BAR, leaveTime);
  return Shown && <Shown />;
}

const FIND_BAR = latePart(async () => (await import('../features/find/find-bar.tsx')).FindBar);

/** The bar that finds, once it is asked for. */
function Find() {
  const isOpen = useAppState((state) => state.find.shows !== 'nothing');
  return isOpen ? <LateFindBar /> : null;
}

function LateFindBar() {
  const Shown = useLatePart(FIND_BAR, closeFind);
  return Shown && <Shown />;
}

const WALK_PANEL = latePart(async () => (await import('../features/walks/walk-panel.tsx')).WalkPanel);

/** The panel in which walks are made, once it is asked for. */
function Walks() {
  const isOpen = useAppState((state) => state.walks.isOpen);
  return isOpen ? <LateWalkPanel /> : null;
}

function LateWalkPanel() {
  const Shown = useLatePart(WALK_PANEL, closeWalks);
  return Shown && <Shown />;
}

const FILTER_PANEL = latePart(async () => (await import('../features/filter/filter-panel.tsx')).FilterPanel);

/** The panel that filters, once it is asked for. */
function Filter() {
  const isOpen = useAppState((state) => state.filterPanel > 0);
  return isOpen ? <LateFilterPanel /> : null;
}

function LateFilterPanel() {
  const Shown = useLatePart(FILTER_PANEL, closeFilter);
  return Shown && <Shown />;
}

function leaveView(app: App): void {
  showView(app, 'map');
}

/** The window with an open debate: its view, and the panels around it. */
export function Workspace() {
  const app = useApp();
  const { navigator, inspector } = useAppState(sidePanels);
  const narrow = useMedia('(width < 1100px)');
  useLayoutEffect(() => takeWidth(app, narrow), [app, narrow]);
  const id = useId();
  const widths = useAppState(({ preferences }) => preferences);
  return (
    <div
      className="workspace"
      style={asStyle({ '--navigator-width': widths.navigatorWidth, '--inspector-width': widths.inspectorWidth })}
    >
      <Header />
      {navigator && (
        <Navigator id={`${id}navigator`} edge={<PanelDivider panel="navigator" controls={`${id}navigator`} />} />
      )}
      <Walks />
      <ReaderSplit>
        <ShownView />
      </ReaderSplit>
      {inspector && (
        <Inspector id={`${id}inspector`} edge={<PanelDivider panel="inspector" controls={`${id}inspector`} />} />
      )}
      <OverTime />
      <Find />
      <Filter />
      <StatusLine />
      <ContextMenuView />
    </div>
  );
}

/** Returns widths as properties of a style, but for those that are not set. */
function asStyle(widths: Readonly<Record<string, number | null>>): CSSProperties {
  return Object.fromEntries(
    Object.entries(widths).flatMap(([name, width]) => (width === null ? [] : [[name, `${width}px`]])),
  );
}
