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
import type { EvaluationKeeper } from './evaluation/needs.ts';
import type { Fonts } from './fonts/font-loader.ts';
import type { Selection } from './selection.ts';
import type { Editing } from './slices/map.ts';
import type { Work } from './slices/messages.ts';

/** The state of the window and all ways to change it; the debate itself is changed through `session`. */
export interface App {
  readonly store: StoreApi<AppState>;
  /** The effect of every action, and when it is possible. */
  readonly actions: CompleteActionTable;
  readonly request: Request;
  /** The fonts with which cards are set and measured. */
  readonly fonts: Fonts;
  /** Keeps in the state what follows from the debate, as far as somebody wants to know. */
  readonly evaluation: EvaluationKeeper;
  /** Calls `listener` at every change of the debate, before the window draws; null: it was replaced. */
  onDebateChange(listener: (changes: readonly Change[] | null) => void): () => void;
  show(opened: OpenDebate): void;
  showMap(map: MapId): void;
  select(selection: Selection): void;
  /** Begins to edit a text on its card; null: ends that. */
  editText(editing: Editing | null): void;
  /**
   * Makes the edit that a command returns. If the command refuses, a notice says why, and nothing changes. Returns
   * whether it was made. Consecutive edits with the same `step` are undone together.
   */
  change(label: string, command: (debate: Debate) => readonly Change[], step?: string): boolean;
  /**
   * Makes an edit by typing: shown at once, written after a pause. Returns the sentence that refuses it; null when it
   * was made.
   */
  type(label: string, command: (debate: Debate) => readonly Change[], step: string): string | null;
  openDialog(dialog: Dialog): void;
  closeDialog(): void;
  /** Reports a failure in a dialog. */
  fail(error: unknown): void;
  /** Shows a short message; `undoes`: the label of the edit that it tells of, which can be taken back there. */
  notify(text: string, undoes?: string): void;
  /**
   * Runs `work`, with `words` in the status line meanwhile, and a button that calls `cancel`, if there is one. An
   * error, unless it is a cancellation, is reported in a dialog.
   */
  during<T>(
    words: string,
    work: () => Promise<T>,
    told?: Partial<Pick<Work, 'cancel' | 'reads'>>,
  ): Promise<T | undefined>;
}

/** Does an action, or shows its failure. `at` is a point of the map, for what is put there. */
export type Run = (app: App, at?: Point) => void | Promise<void>;

/** The effect of an action in the window, and when it is possible. */
export interface ActionDoing {
  readonly run: Run;
  readonly whyNot: Rule;
  /** Returns its label in the given state, if that varies. */
  readonly label?: (context: ActionContext) => string;
  /** For an action that is on or off: returns whether it is on. */
  readonly isOn?: (context: ActionContext) => boolean;
}

/** The effects of some of the actions. */
export type ActionTable = { readonly [Id in ActionId]?: ActionDoing };

/** The effects of all of them. */
export type CompleteActionTable = Readonly<Record<ActionId, ActionDoing>>;
