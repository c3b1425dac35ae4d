import { constants, copyFileSync, existsSync, renameSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { t } from '../shared/language/translate.ts';
import type { Admitted } from './gate/admission.ts';
import type { DecidedJournal } from './leftover-journal.ts';

/** Names for copies of a debate and its journal, kept beside it before it is repaired; nothing has these names yet. */
interface KeptNames {
  readonly debate: string;
  /** Not the debate's name with an ending: SQLite would take it for that one's journal. */
  readonly journal: string;
}

/** Keeps copies of a debate and its journal beside it, before the journal is rolled back. Returns their names. */
export function keepBoth({ path }: Admitted, now: Date): KeptNames {
  const kept = keptNames(path, now);
  copyFileSync(path, kept.debate, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  copyFileSync(`${path}-journal`, kept.journal, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  return kept;
}

/** Renames the journal of a debate so that it is nobody's journal. Returns the new name. */
export function setAside({ path }: Admitted, now: Date): string {
  const { journal } = keptNames(path, now);
  renameSync(`${path}-journal`, journal);
  return journal;
}

/**
 * Returns the notice about a journal that was found when a debate was opened for reading; null if it changed nothing.
 */
export function readingNotice({ givenPath }: Admitted, { way }: DecidedJournal): string | null {
  switch (way) {
    case 'drop':
      return null;
    case 'roll-back':
      return t(
        '“{givenPath}” was interrupted while being saved, and is read in its state before that. Nothing was changed: open it for editing once to have it repaired.',
        { givenPath },
      );
    case 'set-aside':
      return t(
        'Beside “{givenPath}” lies a journal that it does not need. The debate is read as it stands, without the journal.',
        { givenPath },
      );
  }
}

/** Returns the notice about a debate that was interrupted while being saved, and was rolled back. */
export function rollBackNotice({ givenPath }: Admitted, { debate, journal }: KeptNames): string {
  return t(
    '“{givenPath}” was interrupted while being saved, and was returned to its state before that. Copies of both files are kept beside it, as “{debate}” and “{journal}”.',
    { givenPath, debate: basename(debate), journal: basename(journal) },
  );
}

/** Returns the notice about a journal that was set aside. */
export function setAsideNotice({ givenPath }: Admitted, journal: string): string {
  return t('Beside “{givenPath}” lay a journal that it did not need. It is kept as “{journal}”.', {
    givenPath,
    journal: basename(journal),
  });
}

function keptNames(path: string, now: Date): KeptNames {
  const extension = extname(path);
  const stem = join(
    dirname(path),
    t('{name} before repair {time}', { name: basename(path, extension), time: timeStamp(now) }),
  );
  for (let count = 1; ; count++) {
    const name = count === 1 ? stem : `${stem} (${count})`;
    const names = { debate: `${name}${extension}`, journal: `${name}.journal` };
    if (!existsSync(names.debate) && !existsSync(names.journal)) return names;
  }
}

/** Formats a time for a file name: `2026-11-29 141502`, in local time. */
function timeStamp(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${date} ${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
}
