/** Reads a PDF as a process of its own, so that its memory can be read: FILE. */
import { readFileSync } from 'node:fs';
import { ingest } from '../../../electron/ingest/ingest.ts';

const bytes = readFileSync(process.argv[2] as string);
const progress: number[] = [];
const { text, csl } = await ingest({ name: 'long.pdf', bytes }, { onProgress: (done) => progress.push(done) });
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
const starts = (csl['custom'] as { pageStarts: number[] }).pageStarts;
process.stdout.write(JSON.stringify({ text, starts, progress, megabytes }));
