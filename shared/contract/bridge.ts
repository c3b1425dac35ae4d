import type { Answer } from './answer.ts';
import type { EventName, Events } from './events.ts';
import type { Voucher } from './fields.ts';
import type { RequestArgs, RequestName, Results } from './requests.ts';

/** What the preload script puts in the window as `counterclaim`: all that the window and the main process have of each other. */
export interface Bridge {
  request<N extends RequestName>(name: N, args: RequestArgs<N>): Promise<Answer<Results[N]>>;
  /** Calls `listener` for every event; returns what ends that. */
  listen<N extends EventName>(name: N, listener: (event: Events[N]) => void): () => void;
  /** A voucher for a file that was dropped on the window; null where it is not on the disk. */
  voucherOf(file: object): Promise<Voucher | null>;
}
