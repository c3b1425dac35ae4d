import type { ActionId } from '../../shared/actions.ts';
import type { OpenDebate } from '../../shared/contract/debate.ts';
import type { EventName, Events } from '../../shared/contract/events.ts';

/** A window of the app, for all code that need not know of Electron. */
export interface AppWindow {
  readonly id: number;
  /** A secret shared with its own page alone. */
  readonly key: string;
  /** True if it is there to stay: neither closed nor about to close. */
  readonly isOpen: boolean;
  /** Sends the page an event; one from before the page has its content waits until then. */
  send<N extends EventName>(name: N, event: Events[N]): void;
  /** Sets the window's title to what it shows. */
  showName(debate: OpenDebate | null): void;
  /** Brings it to the front. */
  focus(): void;
  /** Lets it fill the screen, or no longer; returns whether it did otherwise before. */
  fill(fills: boolean): boolean;
  /** Closes it as the user would. */
  close(): void;
  /**
   * Does something that takes a while. The signal is given when the window is about to close, which then waits for the
   * end of the task. Throws `Cancelled` when it is closing already.
   */
  work<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** The page has received its content. */
  contentGiven(): void;
  /** The page has written what was typed, or could not. */
  flushed(saved: boolean): void;
  /** Does an action that was chosen from the menu. */
  act(id: ActionId): void;
}
