export interface OpenRequest {
  readonly url: string;
  readonly name: string;
  readonly features: string;
}

/** The isolated world's end of the bridge. */
export interface Bridge {
  /** contextBridge.exposeInMainWorld: an immutable copy, whose functions run in this world. */
  expose(key: string, api: unknown): void;
  onOpen(listener: (request: OpenRequest) => void): void;
  onClose(listener: () => void): void;
}

/**
 * One end of the bridge between the page's own world and the preload script's isolated one. They share the DOM and
 * nothing else, so a call is a DOM event, which is synchronous; its detail is cloned on the way. The events' names hold
 * a secret that the page's scripts never see. Sent to the page as source text: it must use nothing from outside itself.
 */
export function bridge(secret: string, side: 'main' | 'isolated'): Bridge {
  type Wrapped =
    | { is: 'value'; value: unknown }
    | { is: 'function' | 'returned'; value: number }
    | { is: 'promise'; value: string }
    | { is: 'array'; value: Wrapped[] }
    | { is: 'object'; value: [string, Wrapped][] };
  type Reply = { ok: boolean; value: Wrapped };
  type Settle = { resolve(value: unknown): void; reject(reason: unknown): void };

  const other = side === 'main' ? 'isolated' : 'main';
  // Taken before any script of the page can replace them.
  const listen = window.addEventListener.bind(window);
  const dispatch = window.dispatchEvent.bind(window);
  const { CustomEvent } = window;
  const emit = (kind: string, detail: unknown) => dispatch(new CustomEvent(`${secret}:${kind}:${other}`, { detail }));
  const on = <T>(kind: string, listener: (detail: T) => void) =>
    listen(`${secret}:${kind}:${side}`, (event) => listener((event as CustomEvent<T>).detail));

  const functions: ((...args: unknown[]) => unknown)[] = [];
  const theirs = new WeakMap<object, number>();
  const promises = new Map<string, Settle>();
  let nextPromise = 1;
  let reply: Reply | undefined;

  const wrapPromise = (promise: Promise<unknown>): Wrapped => {
    const id = `${side}${nextPromise++}`;
    promise.then(
      (value) => emit('settle', { id, ok: true, value: wrapWhole(value) }),
      (reason: unknown) => emit('settle', { id, ok: false, value: wrap(reason, []) }),
    );
    return { is: 'promise', value: id };
  };
  const isPlain = (value: object) => {
    const prototype = Object.getPrototypeOf(value) as object | null;
    return prototype === null || Object.getPrototypeOf(prototype) === null;
  };
  const wrap = (value: unknown, above: unknown[]): Wrapped => {
    if (typeof value === 'function') {
      const known = theirs.get(value);
      if (known !== undefined) return { is: 'returned', value: known };
      return { is: 'function', value: functions.push(value as () => unknown) - 1 };
    }
    if (value === null || typeof value !== 'object') return { is: 'value', value };
    if (value instanceof Promise) return wrapPromise(value);
    if (above.includes(value)) throw new Error('A value that contains itself cannot cross the context bridge.');
    const inside = [...above, value];
    if (Array.isArray(value)) return { is: 'array', value: value.map((inner) => wrap(inner, inside)) };
    if (!isPlain(value)) return { is: 'value', value: structuredClone(value) };
    return { is: 'object', value: Object.entries(value).map(([key, inner]) => [key, wrap(inner, inside)]) };
  };

  const isData = (value: unknown, above: unknown[]): boolean => {
    if (typeof value === 'function' || value instanceof Promise) return false;
    if (value === null || typeof value !== 'object') return true;
    if (above.includes(value)) return false;
    const inside = [...above, value];
    if (Array.isArray(value)) return value.every((inner) => isData(inner, inside));
    return !isPlain(value) || Object.values(value).every((inner) => isData(inner, inside));
  };
  // Data are cloned with the event, whole debates among them: to wrap every part of them would take a second.
  const wrapWhole = (value: unknown): Wrapped => (isData(value, []) ? { is: 'value', value } : wrap(value, []));

  const call = (id: number, args: unknown[], frozen: boolean) => {
    reply = undefined;
    emit('call', { id, args: args.map(wrapWhole) });
    const answer = reply as Reply | undefined;
    reply = undefined;
    if (answer === undefined) throw new Error('The other side of the context bridge did not answer.');
    if (!answer.ok) throw unwrap(answer.value, frozen);
    return unwrap(answer.value, frozen);
  };
  const unwrap = (wrapped: Wrapped, frozen: boolean): unknown => {
    const finish = <T extends object>(made: T) => (frozen ? Object.freeze(made) : made);
    if (wrapped.is === 'value') return wrapped.value;
    if (wrapped.is === 'returned') return functions[wrapped.value];
    if (wrapped.is === 'array') return finish(wrapped.value.map((inner) => unwrap(inner, frozen)));
    if (wrapped.is === 'object') {
      return finish(Object.fromEntries(wrapped.value.map(([key, inner]) => [key, unwrap(inner, frozen)])));
    }
    if (wrapped.is === 'promise') {
      return new Promise((resolve, reject) => promises.set(wrapped.value, { resolve, reject }));
    }
    const id = wrapped.value;
    const made = (...args: unknown[]) => call(id, args, false);
    theirs.set(made, id);
    return made;
  };

  on<{ id: number; args: Wrapped[] }>('call', ({ id, args }) => {
    let answer: Reply;
    try {
      answer = { ok: true, value: wrapWhole(functions[id]?.(...args.map((arg) => unwrap(arg, false)))) };
    } catch (error) {
      answer = { ok: false, value: wrap(error, []) };
    }
    emit('return', answer);
  });
  on<Reply>('return', (answer) => {
    reply = answer;
  });
  on<{ id: string } & Reply>('settle', ({ id, ok, value }) => {
    const promise = promises.get(id);
    promises.delete(id);
    if (ok) promise?.resolve(unwrap(value, false));
    else promise?.reject(unwrap(value, false));
  });

  if (side === 'main') {
    on<{ key: string; api: Wrapped }>('expose', ({ key, api }) => {
      const value = unwrap(api, true);
      Object.defineProperty(window, key, { value, enumerable: true, writable: false, configurable: false });
    });
    window.open = (url = '', name = '', features = '') => {
      emit('open', { url: new URL(url, document.baseURI).href, name: String(name), features: String(features) });
      return null;
    };
    window.close = () => {
      emit('close', undefined);
    };
  }
  return {
    expose: (key, api) => {
      emit('expose', { key, api: wrap(api, []) });
    },
    onOpen: (listener) => {
      on('open', listener);
    },
    onClose: (listener) => {
      on('close', listener);
    },
  };
}
