/** Writes shared/formats/counterclaim.schema.json from the schema in code: run it when that has changed. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonSchema } from '../shared/formats/counterclaim-json-schema.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = 'shared/formats/counterclaim.schema.json';

writeFileSync(`${root}/${file}`, JSON.stringify(jsonSchema(), null, 2));
const biome = `${root}/node_modules/@biomejs/biome/bin/biome`;
const formatted = spawnSync(process.execPath, [biome, 'format', '--write', file], { cwd: root, stdio: 'inherit' });
process.exitCode = formatted.status ?? 1;
