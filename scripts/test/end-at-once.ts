/**
 * Loaded into every process of a test run: ends Jest's workers at once when nothing in them is running any more. Left to itself, Node
 * first frees hundreds of megabytes one by one, and Jest, which waits for half a second, says that tests must have left something
 * running. Whatever does keep a worker running still does, and Jest says so.
 */
import process from 'node:process';

if (process.argv[1]?.includes('jest-worker')) process.on('beforeExit', () => process.exit());
