import { lstatSync } from 'node:fs';
import { basename } from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';

/** The files beside the one at `path`, where SQLite looks for a journal; none is followed or opened. */
export interface Neighbours {
  /** True if there is a file with the name of its journal. */
  readonly journal: boolean;
}

/**
 * Looks at everything that SQLite would look for beside a file. Throws `LeftoverJournal` when something other than a
 * file has the name of the journal, or when another program has left its log, without which the file may not be
 * complete.
 */
export function lookBeside(path: string, givenPath: string): Neighbours {
  const [journal, log, index] = ['-journal', '-wal', '-shm'].map((end) =>
    lstatSync(`${path}${end}`, { throwIfNoEntry: false }),
  );
  if (journal !== undefined && !journal.isFile()) {
    const message = t(
      'Beside “{givenPath}” there is “{path}-journal”, which is not a file, as a journal is. It was not followed. Move it away, and open the debate again.',
      { givenPath, path: basename(path) },
    );
    throw new CounterclaimError('LeftoverJournal', message);
  }
  if (log !== undefined || index !== undefined) {
    const name = `${basename(path)}${log === undefined ? '-shm' : '-wal'}`;
    const message = t(
      'Beside “{givenPath}” there is “{name}”, which another program left: a part of the debate may be in it. Nothing was changed. File > Recover copies what can be read into a new debate.',
      { givenPath, name },
    );
    throw new CounterclaimError('LeftoverJournal', message);
  }
  return { journal: journal !== undefined };
}
