import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { keepCompileCache } from '../base/compile-cache.ts';

// Runs an app as Electron's binary does: `boot.ts [-r module]… [--inspect=port] [--switch]… <folder or file> [arguments]`.
keepCompileCache();
const { launch, manifest } = await import('./launch.ts');
process.argv.splice(1, 1);
Object.assign(process, { defaultApp: true, type: 'browser' });
const require = createRequire(import.meta.url);
const { version } = require('electron/package.json') as { version: string };
Object.defineProperty(process, 'versions', { value: Object.freeze({ ...process.versions, electron: version }) });

const electron = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    /^electron(\/(main|common|renderer))?$/.test(specifier)
      ? { url: electron, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});

const { app } = await import('./electron.ts');
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void app.quit());
// Electron warns of a promise that was rejected with nobody waiting, and goes on.
process.on('unhandledRejection', (reason) => {
  process.stderr.write(`Unhandled rejection: ${reason instanceof Error ? reason.stack : reason}\n`);
});
if (launch.inspect !== undefined) (await import('node:inspector')).open(launch.inspect, '127.0.0.1');
for (const preload of launch.preloads) require(preload);
try {
  await import(pathToFileURL(manifest.entry).href);
} catch (error) {
  process.stderr.write('App threw an error during load\n');
  throw error;
}
await app.start();
