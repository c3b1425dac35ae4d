/** Writes docs/formats.md and docs/broken-files.md: run it when a format has changed. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brokenTable } from './formats/broken-table.ts';
import { formatTable } from './formats/format-table.ts';

const page = (name: string) => fileURLToPath(new URL(`../docs/${name}.md`, import.meta.url));
writeFileSync(page('formats'), await formatTable());
writeFileSync(page('broken-files'), await brokenTable());
