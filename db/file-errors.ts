import { existsSync } from 'node:fs';
import { CounterclaimError, type ErrorCode, errorCode } from '../shared/errors.ts';
import { t } from '../shared/language/translate.ts';

/** The operation on a file that failed: opening or saving. */
export type FileTask = 'open' | 'save';

/**
 * Turns an error of SQLite or the operating system about a file into one with a sentence for the user. An error that
 * has one already, or that is not theirs, is returned as it is.
 */
export function asFileError(error: unknown, path: string, task: FileTask): unknown {
  if (errorCode(error) !== undefined) return error;
  const code = systemCode(error);
  const known = SENTENCES.find(([pattern]) => pattern.test(code));
  if (known === undefined) return error;
  if (code === 'SQLITE_READONLY_DBMOVED' && existsSync(path)) return replacedError(path, error);
  const [, errorCodeOf, sentence] = known;
  return new CounterclaimError(errorCodeOf, sentence(t('“{words}”', { words: path }), task), { cause: error });
}

/** Turns SQLite's error about the search index into `DamagedFile` where the index is at fault; any other is returned as it is. */
export function asSearchError(error: unknown, path: string): unknown {
  if (!/^SQLITE_(CORRUPT_VTAB|CONSTRAINT(?!_FOREIGNKEY)|ERROR)/.test(systemCode(error))) return error;
  const message = t(
    '“{path}” is damaged: its search index does not hold together. Nothing was changed. “Save a copy” makes a debate with a new one.',
    { path },
  );
  return new CounterclaimError('DamagedFile', message, { cause: error });
}

/** Returns the error for an open file whose path now has another file, which cannot be continued with. */
export function replacedError(path: string, cause?: unknown): CounterclaimError {
  const message = t(
    'Another file was put in the place of “{path}” while it was open, as programs do that synchronise folders. Nothing was changed. Open it again to see its present content, or save a copy of yours somewhere else.',
    { path },
  );
  return new CounterclaimError('FileReplaced', message, { cause });
}

/** Returns the error for an open file that was moved or renamed, to `to` if that is known. */
export function movedError(path: string, to: string | null): CounterclaimError {
  const message =
    to === null
      ? t(
          '“{path}” was moved or renamed while it was open. Nothing was changed. Put it back, or save a copy of yours.',
          { path },
        )
      : t(
          '“{path}” was moved to “{to}” while it was open. Nothing was changed. Open it there, put it back, or save a copy of yours.',
          { path, to },
        );
  return new CounterclaimError('FileMoved', message);
}

/** Returns the error for an open file that was deleted. */
export function deletedError(path: string): CounterclaimError {
  const message = t(
    '“{path}” was deleted while it was open. Nothing was changed. Save a copy: everything is still in this window.',
    { path },
  );
  return new CounterclaimError('FileDeleted', message);
}

/** Returns the code of an error from SQLite or Node; '' when it has none. */
export function systemCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

type Sentence = (file: string, task: FileTask) => string;

const noPermission: Sentence = (file, task) =>
  task === 'open'
    ? t('{file} may not be read by you. Ask its owner for access, or open a copy.', { file })
    : t(
        '{file} cannot be written: you have no permission to write to it or to its folder. Save a copy somewhere else.',
        { file },
      );

/** Sentences by SQLite's extended result code, or Node's. The first match counts. */
const SENTENCES: readonly (readonly [RegExp, ErrorCode, Sentence])[] = [
  [
    /^(SQLITE_FULL|ENOSPC|EDQUOT)$/,
    'DiskFull',
    (file) =>
      t('There is no room left on the disk of {file}. Nothing was changed. Make room, and try again.', { file }),
  ],
  [
    /^SQLITE_(BUSY|LOCKED)/,
    'FileBusy',
    (file) =>
      t(
        '{file} is in use by another program, which did not let go of it. Nothing was changed. Try again in a moment.',
        { file },
      ),
  ],
  [
    /^(SQLITE_CORRUPT|SQLITE_IOERR_SHORT_READ|SQLITE_IOERR_DATA)/,
    'DamagedFile',
    (file) =>
      t(
        '{file} is damaged: a part of it cannot be read. Nothing was changed. Go back to a backup or an earlier copy of it.',
        { file },
      ),
  ],
  [
    /^SQLITE_NOTADB/,
    'NotADatabase',
    (file) =>
      t('{file} is not a debate: its content is of another kind. Choose a file made by Counterclaim.', { file }),
  ],
  [
    /^SQLITE_READONLY_DBMOVED$/,
    'FileMoved',
    (file) =>
      t(
        '{file} is no longer where it was: it was moved, renamed or deleted while it was open. Nothing was changed. Put it back, or save a copy somewhere else.',
        { file },
      ),
  ],
  [/^(SQLITE_READONLY|SQLITE_PERM|SQLITE_AUTH|SQLITE_CANTOPEN|EACCES|EPERM|EROFS)/, 'NoPermission', noPermission],
  [
    /^(SQLITE_TOOBIG|SQLITE_NOMEM)$/,
    'TooLarge',
    (file) => t('{file} cannot hold a text or document that large. Nothing was changed.', { file }),
  ],
  [
    /^SQLITE_CONSTRAINT_FOREIGNKEY$/,
    'InvalidValue',
    (file) =>
      t(
        'The edit would leave something in {file} that points to something missing or unsuitable. Nothing was changed.',
        { file },
      ),
  ],
  [
    /^SQLITE_CONSTRAINT/,
    'InvalidValue',
    (file) => t('The edit breaks a rule of the debate, so {file} did not take it. Nothing was changed.', { file }),
  ],
  [
    /^(ENOENT|ENOTDIR)$/,
    'FileNotFound',
    (file) => t('There is no file {file}. It may have been moved or renamed.', { file }),
  ],
  [
    /^ENAMETOOLONG$/,
    'WriteFailed',
    (file) => t('The name {file} is longer than the file system allows. Choose a shorter one.', { file }),
  ],
  [
    /^(EMFILE|ENFILE)$/,
    'FileBusy',
    (file) =>
      t(
        '{file} could not be opened: this program, or the whole computer, has as many files open as it may. Nothing was changed. Close other programs, or allow more open files (“ulimit -n” says how many), and try again.',
        { file },
      ),
  ],
  [
    /^ELOOP$/,
    'FileNotFound',
    (file) =>
      t('{file} is a link that leads to itself, or over too many others, and so to no file. Choose the file itself.', {
        file,
      }),
  ],
  [/^EISDIR$/, 'IsAFolder', (file) => t('{file} is a folder, not a debate. Choose a file in it.', { file })],
  [
    /^EEXIST$/,
    'FileExists',
    (file) => t('{file} exists already, and was left as it is. Choose another name.', { file }),
  ],
  [
    /^(SQLITE_IOERR|EIO|EFBIG)/,
    'WriteFailed',
    (file, task) =>
      t(
        'The disk of {file} reports an error, so it could not be {task, select, open {read} other {written}}. Nothing was changed.',
        { file, task },
      ),
  ],
  // Anything else that SQLite reports, such as a search index of another format, concerns the file's contents.
  [
    /^SQLITE_/,
    'DamagedFile',
    (file) =>
      t(
        '{file} is damaged: a part of it cannot be read. Nothing was changed. Go back to a backup or an earlier copy of it.',
        { file },
      ),
  ],
];
