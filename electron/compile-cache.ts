import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Keeps the files that this thread imports from now on without their types and compiled: less than half the time to start. Where
 * the cache cannot be written, there is none.
 */
export function keepCompileCache(): void {
  enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/counterclaim', import.meta.url)));
}
