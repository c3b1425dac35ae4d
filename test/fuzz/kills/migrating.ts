import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DebateFile, type Migration } from '../../../db/debate-file.ts';
import { MIGRATIONS } from '../../../db/migrations/migrations.ts';
import { errorCode } from '../../../shared/errors.ts';
import { createSample, sampleDebate } from '../../db/sample-file.ts';
import type { Activity } from './activity.ts';

const NAME = 'old.debate';
/** One more version, as a later release may bring it. */
const LATER: readonly Migration[] = [
  ...MIGRATIONS,
  { version: MIGRATIONS.length + 1, up: (file) => file.exec('ALTER TABLE statement ADD COLUMN colour TEXT') },
];

/** A file brought up to date: whenever the program is killed, it is of one version or the other, and has all that was in it. */
export const migrating: Activity = {
  prepare: async (folder) => (await createSample(folder, NAME)).close(),

  run: async (folder, acknowledge) => {
    const path = join(folder, NAME);
    await (await DebateFile.open(path, { migrations: LATER })).close();
    acknowledge('migrated');
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    await migrating.prepare(folder);
  },

  faults: async (folder) => {
    const path = join(folder, NAME);
    // Killed while the next file was made: that is no part of a migration.
    if (!existsSync(path) || readFileSync(path).length === 0) return [];
    const file = await DebateFile.open(path, { migrations: LATER }).catch((error) => {
      if (errorCode(error) !== 'LeftoverJournal') throw error;
      return DebateFile.open(path, { migrations: LATER, journal: 'roll-back' });
    });
    try {
      const problems = (await file.check()).map(({ message }) => message);
      const missing = [...sampleDebate().statements.keys()].filter(
        (
          (statements) => (id: string) =>
            !statements.has(id)
        )((await file.load()).statements),
      );
      return [...problems, ...missing.map((id) => `The statement ${id} is gone.`)];
    } finally {
      await file.close();
    }
  },
};
