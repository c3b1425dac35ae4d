import type { ContextMenu } from '../../../shared/actions.ts';
import type { ChosenFolders, Preferences, RecentDebate } from '../../../shared/contract/settings.ts';
import type { WindowContent } from '../../../shared/contract/window.ts';
import type { DrawingSubject } from '../../../shared/scene/drawing-subject.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { Holder, Slice } from './slice.ts';

export type SidePanel = 'navigator' | 'inspector';
/** The views that are drawings, which can be exported as pictures. */
export type DrawnView = DrawingSubject['kind'];
export type View = DrawnView | 'outline' | 'table';

/** A context menu, at a point of the window. */
export interface OpenContextMenu {
  readonly menu: ContextMenu;
  readonly at: Point;
}

/** The window itself: the facts from its start, and the parts that are shown. */
export interface WindowSlice {
  readonly preferences: Preferences;
  /** The folders that the user chose, for display only. */
  readonly folders: ChosenFolders;
  /** True if spelling can be checked here. */
  readonly canSpell: boolean;
  readonly recent: readonly RecentDebate[];
  readonly platform: WindowContent['platform'];
  readonly menuInWindow: boolean;
  readonly version: string;
  /** The view that is shown: the map, the exchange about what stands on it, its claims in the order of their sources, its outline, all statements as a table, or where the speakers divide. */
  readonly view: View;
  /** The zoom of the shown view; 1 is its own size. */
  readonly zoom: number;
  /** True if the window has no room for both side panels and a source; then the panel that stands beside it. */
  readonly narrow: boolean;
  readonly besideReader: SidePanel;
  /** True if the inspector shows the parts that have nothing in them, too. */
  readonly showsMore: boolean;
  /** The text with which the palette was opened; null while it is closed. */
  readonly palette: string | null;
  readonly contextMenu: OpenContextMenu | null;
}

export const windowSlice: Slice<WindowSlice> = {
  first: ({ preferences, folders, canSpell, recent, platform, menuInWindow, version }) => ({
    preferences,
    folders,
    canSpell,
    recent,
    platform,
    menuInWindow,
    version,
    view: 'map',
    zoom: 1,
    narrow: false,
    besideReader: 'navigator',
    showsMore: false,
    palette: null,
    contextMenu: null,
  }),
  forAnotherDebate: () => ({ view: 'map', palette: null, contextMenu: null }),
};

type HasWindow = Holder<WindowSlice>;

export function takePreferences({ store }: HasWindow, preferences: Preferences): void {
  store.setState({ preferences });
}

export function takeFolders({ store }: HasWindow, folders: ChosenFolders): void {
  store.setState({ folders });
}

export function takeRecent({ store }: HasWindow, recent: readonly RecentDebate[]): void {
  store.setState({ recent });
}

export function showView({ store }: HasWindow, view: View): void {
  store.setState({ view });
}

export function takeZoom({ store }: HasWindow, zoom: number): void {
  if (store.getState().zoom !== zoom) store.setState({ zoom });
}

export function takeWidth({ store }: HasWindow, narrow: boolean): void {
  store.setState({ narrow });
}

/** Chooses the panel that stands beside a source when there is room for only one. */
export function putBesideReader({ store }: HasWindow, besideReader: SidePanel): void {
  store.setState({ besideReader });
}

/** Shows or hides the parts of the inspector that have nothing in them, whatever is selected. */
export function showMore({ store }: HasWindow, showsMore: boolean): void {
  store.setState({ showsMore });
}

export function openPalette({ store }: HasWindow, text: string): void {
  store.setState({ palette: text });
}

export function closePalette({ store }: HasWindow): void {
  store.setState({ palette: null });
}

export function openContextMenu({ store }: HasWindow, menu: ContextMenu, at: Point): void {
  store.setState({ contextMenu: { menu, at } });
}

export function closeContextMenu({ store }: HasWindow): void {
  store.setState({ contextMenu: null });
}
