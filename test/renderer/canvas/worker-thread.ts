/** Runs a worker of the window in a thread of Node: what a page's worker has, and Node's threads call otherwise. */
import { parentPort, workerData } from 'node:worker_threads';

Object.assign(globalThis, {
  postMessage: (message: unknown) => parentPort?.postMessage(message),
  addEventListener: (_: 'message', listen: (event: { data: unknown }) => void) =>
    parentPort?.on('message', (data) => listen({ data })),
});
await import(workerData);
