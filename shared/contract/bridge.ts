import type { Answer } from './answer.ts';
import type { EventName, Events } from './events.ts';
import type { Voucher } from './fields.ts';
import type { RequestArgs, RequestName, Results } from './requests.ts';

/**
 * The object that the preload script puts in the window as `counterclaim`: everything that the window and the main
 * process share.
 */
export interface Bridge {
  request<N extends RequestName>(name: N, args: RequestArgs<N>): Promise<Answer<Results[N]>>;
  /** Calls `listener` for every event; returns a function that stops this. */
  listen<N extends EventName>(name: N, listener: (event: Events[N]) => void): () => void;
  /** Returns a voucher for a file that was dropped on the window; null when the file is not on the disk. */
  voucherOf(file: object): Promise<Voucher | null>;
}
