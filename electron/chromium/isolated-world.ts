import type { Bridge } from './bridge.ts';
import type { Codec } from './codec.ts';
import type { FromPage, PageBoot, ToPage } from './page-messages.ts';

export interface IsolatedWorld {
  post(message: FromPage): void;
  listen(listener: (message: ToPage) => void): void;
}

/** The module a preload script gets from `require('electron')`. */
export type RendererModule = object;

/**
 * Returns the connection of a page's isolated world to the main process. Takes the binding away from the world's global
 * scope, where the preload script would see it. Sent to the page as source text: it must use nothing from outside
 * itself.
 */
export function connectIsolatedWorld(codec: Codec): IsolatedWorld {
  const world = globalThis as { __shellPost?(text: string): void; __shellDeliver?(text: string): void };
  const post = world.__shellPost;
  delete world.__shellPost;
  const listeners: ((message: ToPage) => void)[] = [];
  world.__shellDeliver = (text) => {
    const message = codec.decode(text) as ToPage;
    for (const listener of listeners) listener(message);
  };
  return {
    post: (message) => post?.(codec.encode(message)),
    listen: (listener) => {
      listeners.push(listener);
    },
  };
}

/**
 * Returns the module that a sandboxed preload script gets from `require('electron')`. Sent to the page as source text.
 */
export function rendererModule(
  world: IsolatedWorld,
  bridge: Bridge,
  getPathForFile: (file: File) => string,
): RendererModule {
  type Listener = (event: object, ...args: unknown[]) => void;
  type Waiting = { resolve(value: unknown): void; reject(error: Error): void };
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  let listeners: { channel: string; listener: Listener; once: boolean }[] = [];

  const add = (channel: string, listener: Listener, once: boolean) => {
    listeners.push({ channel, listener, once });
    return ipcRenderer;
  };
  const remove = (channel: string, listener: Listener) => {
    const at = listeners.findLastIndex((known) => known.channel === channel && known.listener === listener);
    listeners = listeners.filter((_, index) => index !== at);
    return ipcRenderer;
  };
  const invoke = (channel: string, ...args: unknown[]) => {
    const id = nextId++;
    // Posting throws what cannot be cloned, and so the promise rejects with it.
    return new Promise((resolve, reject) => {
      world.post({ kind: 'invoke', id, channel, args });
      waiting.set(id, { resolve, reject });
    });
  };
  world.listen((message) => {
    if (message.kind === 'answer') {
      const call = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.ok) call?.resolve(message.value);
      else call?.reject(new Error(message.message));
    } else if (message.kind === 'event') {
      for (const { channel, listener, once } of [...listeners]) {
        if (channel !== message.channel) continue;
        if (once) remove(channel, listener);
        listener({ sender: ipcRenderer, ports: [] }, ...message.args);
      }
    }
  });

  const only = <T extends object>(name: string, object: T): T =>
    new Proxy(object, {
      get: (target, member, receiver) => {
        if (member in target || typeof member === 'symbol') return Reflect.get(target, member, receiver) as unknown;
        throw new Error(`${name}.${member} is not implemented by the Chromium shell.`);
      },
    });
  const ipcRenderer = only('ipcRenderer', {
    invoke,
    send: (channel: string, ...args: unknown[]) => world.post({ kind: 'send', channel, args }),
    on: (channel: string, listener: Listener) => add(channel, listener, false),
    addListener: (channel: string, listener: Listener) => add(channel, listener, false),
    once: (channel: string, listener: Listener) => add(channel, listener, true),
    off: remove,
    removeListener: remove,
    removeAllListeners: (channel: string) => {
      listeners = listeners.filter((known) => known.channel !== channel);
      return ipcRenderer;
    },
  });
  return only('electron', {
    ipcRenderer,
    contextBridge: only('contextBridge', { exposeInMainWorld: bridge.expose }),
    // An installed Chromium asks no page about spelling.
    webFrame: only('webFrame', { setSpellCheckProvider: () => {} }),
    // `getPathForFile` returns a token that becomes the path on its way to the main process.
    webUtils: only('webUtils', { getPathForFile }),
  });
}

/** Runs the preload script as Electron's sandbox does. Sent to the page as source text. */
export function runPreload(
  boot: PageBoot,
  world: IsolatedWorld,
  electron: RendererModule,
  preload: (exports: object, require: unknown, module: object, process: object, global: object) => void,
): void {
  const require = (name: string) => {
    if (name === 'electron' || name === 'electron/renderer' || name === 'electron/common') return electron;
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  try {
    preload.call(module.exports, module.exports, require, module, Object.freeze(boot.process), globalThis);
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    // biome-ignore lint/suspicious/noConsole: Electron prints this to the page's console too.
    console.error(`Unable to load preload script: ${boot.preloadPath}`, error);
    world.post({ kind: 'preload-error', path: boot.preloadPath, error });
  }
}
