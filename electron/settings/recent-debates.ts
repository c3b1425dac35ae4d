import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RecentDebate } from '../../shared/contract/settings.ts';
import { debateName } from '../debates/debate-name.ts';
import type { Settings } from './settings.ts';

/** Returns the recent debates, the last opened first; those that are missing from their place are marked. */
export function recentDebates(settings: Settings): Promise<Omit<RecentDebate, 'file'>[]> {
  return Promise.all(
    settings.data.recent.map(async ({ path, opened }) => ({
      path,
      name: debateName(path),
      folder: dirname(path),
      opened,
      missing: await isMissing(path),
    })),
  );
}

async function isMissing(path: string): Promise<boolean> {
  try {
    return !(await stat(path)).isFile();
  } catch {
    return true;
  }
}
