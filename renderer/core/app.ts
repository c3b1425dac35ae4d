import type { StoreApi } from 'zustand/vanilla';
import type { ActionId } from '../../shared/actions.ts';
import type { OpenDebate } from '../../shared/contract/debate.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { MapId } from '../../shared/model/entities.ts';
import type { Point } from '../../shared/scene/scene.ts';
import type { AppState } from './app-state.ts';
import type { Request } from './bridge.ts';
import type { Dialog } from './dialog.ts';
import type { Fonts } from './fonts/font-loader.ts';
import type { Selection } from './selection.ts';
import type { Editing } from './slices/map.ts';
import type { Work } from './slices/messages.ts';

/** The state of the window and all ways to change it; the debate itself is changed through `session`. */
export interface App {
  readonly store: StoreApi<AppState>;
  /** What every action does. */
  readonly handlers: Readonly<Record<ActionId, Handler>>;
  readonly request: Request;
  /** What cards are set and measured with. */
  readonly fonts: Fonts;
  /** Called with every change of the debate, before the window draws; null: it was replaced. */
  onDebateChange(listener: (changes: readonly Change[] | null) => void): () => void;
  show(opened: OpenDebate): void;
  showMap(map: MapId): void;
  select(selection: Selection): void;
  /** Begins to edit a text on its card; null: ends that. */
  editText(editing: Editing | null): void;
  /**
   * Makes the edit that a command gives. What the command refuses is said in a notice, and nothing changes. Returns whether it was
   * made. Edits with the same `step` right after each other are undone together.
   */
  change(label: string, command: (debate: Debate) => readonly Change[], step?: string): boolean;
  /** `change` for typing: shown at once, written after a pause. Returns the sentence that refuses it; null when it was made. */
  type(label: string, command: (debate: Debate) => readonly Change[], step: string): string | null;
  openDialog(dialog: Dialog): void;
  closeDialog(): void;
  /** Tells of a failure in a dialog. */
  fail(error: unknown): void;
  notify(text: string): void;
  /**
   * Runs `work`, with `words` in the status line meanwhile, and a button that calls `cancel`, if there is one. What it throws is told in
   * a dialog, but for its being cancelled.
   */
  during<T>(
    words: string,
    work: () => Promise<T>,
    told?: Partial<Pick<Work, 'cancel' | 'readsSources'>>,
  ): Promise<T | undefined>;
}

/** Does an action, or shows its failure. `at`: a point of the map, for what is put there. */
export type Handler = (app: App, at?: Point) => void | Promise<void>;
