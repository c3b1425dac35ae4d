/** Opens a debate for reading, says so, and waits: `node reading-process.ts FILE`. */
import { DebateReader } from '../../../db/debate-file.ts';

const reader = await DebateReader.open(process.argv[2] ?? '');
process.stdout.write('open\n');
setInterval(() => reader.notices, 1_000);
