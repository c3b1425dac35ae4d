import type { Answer } from '../../shared/contract/answer.ts';
import { REQUESTS, type RequestArgs, type RequestName, type Results } from '../../shared/contract/requests.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import { answerOf, type Log } from '../base/answers.ts';
import type { AppWindow } from '../windows/app-window.ts';

/** Does what a window asked for. The window is told of any error that it throws. */
export type RequestHandler<N extends RequestName> = (
  window: AppWindow,
  args: RequestArgs<N>,
) => Results[N] | Promise<Results[N]>;

/** A handler for each of some requests: `HandlersOf<typeof fileRequests>`. */
export type HandlersOf<Requests> = { readonly [N in keyof Requests & RequestName]: RequestHandler<N> };

/** A handler for every request there is. */
export type RequestHandlers = HandlersOf<typeof REQUESTS>;

/** Receives the requests of all windows, and checks them before they reach their handlers. */
export class RequestRouter {
  readonly #handlers: RequestHandlers;
  readonly #log: Log;

  constructor(handlers: RequestHandlers, log: Log) {
    this.#handlers = handlers;
    this.#log = log;
  }

  /** Answers a request; `name` and `args` may be anything. Never throws. */
  answer(window: AppWindow, name: unknown, args: unknown): Promise<Answer<unknown>> {
    return answerOf(() => {
      if (!isRequestName(name)) throw this.#notUnderstood(`There is no request ${JSON.stringify(name)}.`);
      return this.#handle(window, name, args);
    }, this.#log);
  }

  #handle<N extends RequestName>(window: AppWindow, name: N, args: unknown): unknown {
    const checked = REQUESTS[name].schema.safeParse(args);
    if (!checked.success)
      throw this.#notUnderstood(`The arguments of “${name}” are not what they should be.`, checked.error);
    const handler: RequestHandler<N> = this.#handlers[name];
    return handler(window, checked.data as RequestArgs<N>);
  }

  #notUnderstood(reason: string, cause?: unknown): CounterclaimError {
    this.#log(new TypeError(reason, { cause }));
    const message = t('The window asked for something that Counterclaim does not understand. Nothing was changed.');
    return new CounterclaimError('Unexpected', message, { cause });
  }
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(REQUESTS, name);
}
