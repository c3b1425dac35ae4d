/** Makes a long PDF and reads it as a process of its own, so that its memory can be read: PAGES. */
import { ingest } from '../../../electron/ingest/ingest.ts';
import { longPdf } from '../../fixtures/pdf-documents.ts';

const bytes = await longPdf(Number(process.argv[2]));
const progress: number[] = [];
const { text, csl } = await ingest({ name: 'long.pdf', bytes }, { onProgress: (done) => progress.push(done) });
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
const starts = (csl['custom'] as { pageStarts: number[] }).pageStarts;
process.stdout.write(JSON.stringify({ text, starts, progress, megabytes }));
