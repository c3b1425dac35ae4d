/** Reads the document at a path, recognises its text, and tells what came of it and the most memory that it took: PATH. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ingest } from '../../../../electron/ingest/ingest.ts';

const [path = ''] = process.argv.slice(2);
const document = { name: basename(path), bytes: readFileSync(path) };
const read = await ingest(document, {}, { ofPages: true, language: null }).catch((error: unknown) => error as Error);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(
  JSON.stringify(read instanceof Error ? { message: read.message, megabytes } : { text: read.text, megabytes }),
);
