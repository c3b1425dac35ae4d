/** The start of the export thread: its imports come from the compile cache, so they have to follow this one. */
import { keepCompileCache } from '../base/compile-cache.ts';

keepCompileCache();
await import('./export-worker.ts');
