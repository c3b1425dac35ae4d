import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Protocol } from './protocol-types.ts';

type Commands = Protocol.CommandParameters;
type Results = Protocol.CommandReturnValues;
type SessionEvents = { [E in keyof Protocol.Events]: [Protocol.Events[E]] } & { closed: [] };

type Message =
  | { id: number; result: unknown; error?: { message: string; data?: string } }
  | { id?: undefined; method: keyof Protocol.Events; params: never; sessionId?: string };

/** One DevTools session: the browser's own (no id), or one attached to a page. */
export class DevToolsSession extends EventEmitter<SessionEvents> {
  readonly #connection: DevToolsConnection;
  readonly #id: string | undefined;

  constructor(connection: DevToolsConnection, id?: string) {
    super();
    this.#connection = connection;
    this.#id = id;
  }

  /** Rejects with the browser's own message, or when the browser has gone. */
  send<M extends keyof Commands & keyof Results>(method: M, params?: Commands[M]): Promise<Results[M]> {
    return this.#connection.send(method, params ?? {}, this.#id) as Promise<Results[M]>;
  }
}

/** A Chromium started with its DevTools protocol on a pipe: NUL-separated JSON on file descriptors 3 and 4. */
export class DevToolsConnection {
  readonly browser: DevToolsSession = new DevToolsSession(this);
  readonly process: ChildProcess;
  readonly #requests: Writable;
  readonly #sessions = new Map<string, DevToolsSession>();
  readonly #waiting = new Map<number, { method: string; resolve(value: unknown): void; reject(error: Error): void }>();
  #lastId = 0;
  #closed = false;

  constructor(executable: string, args: readonly string[]) {
    this.process = spawn(executable, [...args, '--remote-debugging-pipe'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    });
    this.#requests = this.process.stdio[3] as Writable;
    const end = () => this.#end();
    this.process.once('exit', end).once('error', end);
    this.#requests.on('error', end);
    readMessages(this.process.stdio[4] as Readable, (text) => this.#receive(JSON.parse(text) as Message));
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Returns the session that `Target.attachToTarget` (flattened) gave this id. */
  session(id: string): DevToolsSession {
    const session = new DevToolsSession(this, id);
    this.#sessions.set(id, session);
    return session;
  }

  send(method: string, params: object, sessionId: string | undefined): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Error(`${method}: the browser has closed.`));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      this.#requests.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #receive(message: Message): void {
    if (message.id === undefined) {
      const session = message.sessionId === undefined ? this.browser : this.#sessions.get(message.sessionId);
      session?.emit(message.method, message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error === undefined) waiting?.resolve(message.result);
    else waiting?.reject(new Error(`${waiting.method}: ${message.error.message} ${message.error.data ?? ''}`.trim()));
  }

  #end(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: the browser has closed.`));
    this.#waiting.clear();
    this.browser.emit('closed');
  }
}

function readMessages(stream: Readable, receive: (text: string) => void): void {
  let parts: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => {
    let from = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      parts.push(chunk.subarray(from, end));
      const text = Buffer.concat(parts).toString('utf8');
      parts = [];
      from = end + 1;
      receive(text);
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  });
}
