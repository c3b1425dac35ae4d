import type { Preferences, RecentDebate } from '../../shared/contract/settings.ts';
import type { WindowContent } from '../../shared/contract/window.ts';
import type { MapId } from '../../shared/model/entities.ts';
import type { HistoryLabels } from '../../shared/model/history-labels.ts';
import type { DebateSession } from './debate-session.ts';
import type { Dialog } from './dialog.ts';
import type { Selection } from './selection.ts';
import type { ExportChoices } from './slices/export.ts';
import type { Editing, PendingLink } from './slices/map.ts';
import type { Lit, Reading } from './slices/reading.ts';
import type { KeptDraft, RefusedEdit, TextPlace } from './slices/unsaved.ts';
import type { Notice, OpenContextMenu, SidePanel } from './slices/window.ts';
import type { CanvasControl } from './surfaces/canvas-control.ts';
import type { ExchangeControl } from './surfaces/exchange-control.ts';

/** All that the window shows, but for the debate's content, which `session.debate` holds. */
export interface AppState {
  readonly preferences: Preferences;
  readonly recent: readonly RecentDebate[];
  readonly platform: WindowContent['platform'];
  readonly menuInWindow: boolean;
  readonly version: string;
  /** null: the welcome screen. */
  readonly session: DebateSession | null;
  /** Rises with every change of the debate, so that whoever reads it looks again. */
  readonly revision: number;
  readonly labels: HistoryLabels;
  readonly saved: boolean;
  /** The map that is shown; null while the debate has none. */
  readonly map: MapId | null;
  readonly selection: Selection;
  /** The card on which text is being edited. */
  readonly editing: Editing | null;
  readonly dialogs: readonly Dialog[];
  /** Edits that were not written and are kept for the words in them, in the order in which they were made. */
  readonly refused: readonly RefusedEdit[];
  /** What stands in fields, and is not in the debate. */
  readonly drafts: readonly KeptDraft[];
  /** How many dialogs have something typed in them that is nowhere else. */
  readonly typedForms: number;
  readonly finding: boolean;
  readonly contextMenu: OpenContextMenu | null;
  /** A drag from a card that ended on another card, or on a relation, and waits for the kind to be chosen. */
  readonly linking: PendingLink | null;
  /** The field that is to get the cursor when it is there. */
  readonly askedFor: TextPlace | null;
  readonly notice: Notice | null;
  /** Something that takes a while, as words for the status line. */
  readonly busy: string | null;
  /** Ends what takes a while; null where it cannot be ended. */
  readonly cancelBusy: (() => void) | null;
  /** Whether the map is shown, or the exchange of moves on what stands on it. */
  readonly view: 'map' | 'exchange';
  /** The source that is open beside it; null for none. */
  readonly reader: Reading | null;
  /** The window has no room for both side panels and a source; then the panel that stands beside it. */
  readonly narrow: boolean;
  readonly besideReader: SidePanel;
  /** The excerpts and statements to light because the pointer is on what belongs to them. */
  readonly lit: Lit;
  /** The canvas on screen; null while there is none. */
  readonly canvas: CanvasControl | null;
  /** The exchange on screen; null while there is none. */
  readonly exchange: ExchangeControl | null;
  /** Whether the exchange has the moves on what stands on the shown map, or all of them. */
  readonly exchangeOf: 'map' | 'debate';
  /** How large the map, or the exchange, is shown, 1 being its own size. */
  readonly zoom: number;
  /** What was last chosen in the export dialog. */
  readonly exportChoices: ExportChoices;
  /** The share of the running export that is done; null until that begins. */
  readonly exportProgress: number | null;
}
