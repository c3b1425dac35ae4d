/** Writes docs/formats.md: run it when a format has changed. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatTable } from './formats/format-table.ts';

writeFileSync(fileURLToPath(new URL('../docs/formats.md', import.meta.url)), await formatTable());
