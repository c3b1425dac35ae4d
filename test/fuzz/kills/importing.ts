import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importDebate } from '../../../electron/debates/import-debate.ts';
import { placeDebate } from '../../../electron/debates/place-debate.ts';
import type { Activity } from './activity.ts';
import { largeJson } from './large-json.ts';
import { soundDebate } from './sound-debate.ts';

const STATEMENTS = 300;
const [SOURCE, TARGET] = ['in.json', 'imported.debate'];

/** Imports, each in the place of the one before: whenever the program is killed, there is a whole debate or none. */
export const importing: Activity = {
  prepare: async (folder) => writeFileSync(join(folder, SOURCE), JSON.stringify(largeJson(STATEMENTS))),

  run: async (folder, acknowledge) => {
    const options = { now: () => new Date(), signal: new AbortController().signal };
    await placeDebate(join(folder, TARGET), (path) => importDebate(join(folder, SOURCE), path, options));
    acknowledge('imported');
  },

  faults: async (folder, acknowledged) => {
    const target = join(folder, TARGET);
    if (!existsSync(target)) return acknowledged.length > 0 ? ['An import that was acknowledged is gone.'] : [];
    return soundDebate(target, ({ statements }) =>
      statements.size === STATEMENTS ? [] : [`${statements.size} of ${STATEMENTS} statements were imported.`],
    );
  },
};
