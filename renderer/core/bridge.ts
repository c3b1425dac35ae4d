import type { Bridge } from '../../shared/contract/bridge.ts';
import type { RequestArgs, RequestName, Results } from '../../shared/contract/requests.ts';
import { CounterclaimError } from '../../shared/errors.ts';

declare global {
  interface Window {
    readonly counterclaim: Bridge;
  }
}

/** Sends the main process a request. Throws an error that it answers with, as a `CounterclaimError`. */
export async function request<N extends RequestName>(name: N, args: RequestArgs<N>): Promise<Results[N]> {
  const answer = await window.counterclaim.request(name, args);
  if (answer.ok) return answer.value;
  const { code, message, details, choices = [] } = answer.error;
  throw new CounterclaimError(code, message, { details, choices });
}

export type Request = typeof request;
