import type { StoreApi } from 'zustand/vanilla';
import type { ActionId } from '../../shared/actions.ts';
import type { OpenDebate } from '../../shared/contract/debate.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { MapId } from '../../shared/model/entities.ts';
import type { Point } from '../../shared/scene/scene.ts';
import type { ActionContext } from './actions/action-context.ts';
import type { Rule } from './actions/rules.ts';
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
  /** What every action does, and when. */
  readonly actions: CompleteActionTable;
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
    told?: Partial<Pick<Work, 'cancel' | 'reads'>>,
  ): Promise<T | undefined>;
}

/** Does an action, or shows its failure. `at`: a point of the map, for what is put there. */
export type Run = (app: App, at?: Point) => void | Promise<void>;

/** What an action does in the window, and when. */
export interface ActionDoing {
  readonly run: Run;
  readonly whyNot: Rule;
  /** What it is called as things are, where that is not always the same. */
  readonly label?: (context: ActionContext) => string;
  /** For what is on or off: whether it is on. */
  readonly isOn?: (context: ActionContext) => boolean;
}

/** What some of the actions do. */
export type ActionTable = { readonly [Id in ActionId]?: ActionDoing };

/** What all of them do. */
export type CompleteActionTable = Readonly<Record<ActionId, ActionDoing>>;
