/** Where the ingest thread starts: what it imports comes from the compile cache, and so has to be imported after this. */
import { keepCompileCache } from '../base/compile-cache.ts';

keepCompileCache();
await import('./ingest-worker.ts');
