import {
  type Answer,
  type RequestArgs,
  type RequestName,
  type Results,
  requestSchemas,
} from '../../shared/contract.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { answerOf, type Log } from '../base/answers.ts';
import type { AppWindow } from '../windows/app-window.ts';

/** Does what a window asked for. What it throws, the window is told. */
export type RequestHandler<N extends RequestName> = (
  window: AppWindow,
  args: RequestArgs<N>,
) => Results[N] | Promise<Results[N]>;

type Handlers = { [N in RequestName]?: RequestHandler<N> };

/** Where the requests of all windows come in, and are checked before anybody does what they ask. */
export class RequestDesk {
  readonly #handlers: Handlers = {};
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Has requests with this name handled from now on. */
  handle<N extends RequestName>(name: N, handler: Handlers[N]): void {
    this.#handlers[name] = handler;
  }

  /** What comes of a request; `name` and `args` may be anything. Never throws. */
  answer(window: AppWindow, name: unknown, args: unknown): Promise<Answer<unknown>> {
    return answerOf(() => {
      if (!isRequestName(name)) throw this.#notUnderstood(`There is no request ${JSON.stringify(name)}.`);
      return this.#handle(window, name, args);
    }, this.#log);
  }

  #handle<N extends RequestName>(window: AppWindow, name: N, args: unknown): unknown {
    const handler = this.#handlers[name] as RequestHandler<N> | undefined;
    if (handler === undefined) throw this.#notUnderstood(`Nobody handles the request “${name}”.`);
    const checked = requestSchemas[name].safeParse(args);
    if (!checked.success)
      throw this.#notUnderstood(`The arguments of “${name}” are not what they should be.`, checked.error);
    // What a change may hold beyond the schema's shape is checked where it is written.
    return handler(window, checked.data as RequestArgs<N>);
  }

  #notUnderstood(reason: string, cause?: unknown): CounterclaimError {
    this.#log(new TypeError(reason, { cause }));
    const message = 'The window asked for something that Counterclaim does not understand. Nothing was changed.';
    return new CounterclaimError('Unexpected', message, { cause });
  }
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requestSchemas, name);
}
