/** Where the export thread starts: what it imports comes from the compile cache, and so has to be imported after this. */
import { useCompileCache } from '../compile-cache.ts';

useCompileCache();
await import('./export-worker.ts');
