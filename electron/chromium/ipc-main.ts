import { EventEmitter } from 'node:events';
import { implementedOnly } from './not-implemented.ts';
import type { FromPage, ToPage } from './page-messages.ts';

type Handler = Parameters<Electron.IpcMain['handle']>[1];
type Invoke = Extract<FromPage, { kind: 'invoke' }>;

class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Calls the handler of a page's request, and returns the message for the page. */
  async answer(event: object, { id, channel, args }: Invoke): Promise<ToPage> {
    const handler = this.#handlers.get(channel);
    try {
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return { kind: 'answer', id, ok: true, value: await handler(event as Electron.IpcMainInvokeEvent, ...args) };
    } catch (error) {
      return failure(id, channel, error);
    }
  }
}
implementedOnly('ipcMain', IpcMain.prototype);

/** Electron tells the page of an error by this sentence alone. */
export function failure(id: number, channel: string, error: unknown): ToPage {
  return { kind: 'answer', id, ok: false, message: `Error invoking remote method '${channel}': ${error}` };
}

export const ipcMain: IpcMain = new IpcMain();
