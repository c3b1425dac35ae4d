import type { ActionId } from '../../shared/actions.ts';
import type { OpenDebate } from '../../shared/contract/debate.ts';
import type { EventName, Events } from '../../shared/contract/events.ts';

/** A window of the app, for everything that need not know of Electron. */
export interface AppWindow {
  readonly id: number;
  /** What nobody but its own page knows. */
  readonly key: string;
  /** Whether it is there to stay: neither closed nor about to be. */
  readonly isOpen: boolean;
  /** Tells the page; what happens before it has its content waits until then. */
  send<N extends EventName>(name: N, event: Events[N]): void;
  /** Names the window after what it shows. */
  showName(debate: OpenDebate | null): void;
  /** Brings it to the front. */
  focus(): void;
  /** Closes it as the user would. */
  close(): void;
  /**
   * Does something that takes a while. The signal is given when the window is going to close, which then waits for the end of it.
   * Throws `Cancelled` when it is going already.
   */
  work<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** The page has been answered what it shows. */
  contentGiven(): void;
  /** The page has written what was typed, or could not. */
  flushed(saved: boolean): void;
  /** Does an action that was chosen from the menu. */
  act(id: ActionId): void;
}
