import process from 'node:process';
import { keepCompileCache } from './base/compile-cache.ts';

keepCompileCache();
const { runCommandLine } = await import('./cli/run.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));
