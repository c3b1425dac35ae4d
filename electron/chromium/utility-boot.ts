/**
 * Runs a module as a utility process does: with `process.parentPort`, which receives the parent's messages and sends
 * answers.
 */
import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { keepCompileCache } from '../base/compile-cache.ts';

keepCompileCache();

class ParentPort extends EventEmitter {
  constructor() {
    super();
    const early: unknown[] = [];
    const keep = (message: unknown) => early.push(message);
    process.on('message', keep);
    // Messages that arrive before anybody listens wait, as in Electron.
    this.once('newListener', (event) => {
      if (event !== 'message') return;
      process.off('message', keep);
      process.on('message', (data) => this.emit('message', { data, ports: [] }));
      queueMicrotask(() => {
        for (const data of early.splice(0)) this.emit('message', { data, ports: [] });
      });
    });
  }

  postMessage(message: unknown): void {
    process.send?.(message);
  }
}

// Electron's utility processes end with the app, whatever they are doing.
const WATCH = `const { ppid } = process; setInterval(() => process.ppid === ppid || process.kill(process.pid, 'SIGKILL'), 500);`;
new Worker(WATCH, { eval: true, stdin: false }).unref();
process.on('disconnect', () => process.exit(0));
Object.assign(process, { parentPort: new ParentPort(), type: 'utility' });
process.argv.splice(1, 1);
await import(pathToFileURL(process.argv[1] ?? '').href);
