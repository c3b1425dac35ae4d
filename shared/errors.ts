/** The kind of failure, for code to branch on. The sentence for the user is the error's message. */
export type ErrorCode =
  // the model
  | 'NotFound'
  | 'IllegalRelation'
  | 'InvalidValue'
  | 'StaleEdit'
  // the file
  | 'NotADatabase'
  | 'NotADebateFile'
  | 'NewerFormat'
  | 'DamagedFile'
  | 'ForeignFile'
  | 'LeftoverJournal'
  | 'FileMoved'
  | 'FileDeleted'
  | 'FileReplaced'
  | 'IsAFolder'
  | 'FileNotFound'
  | 'FileExists'
  | 'NoPermission'
  | 'DiskFull'
  | 'FileBusy'
  | 'FileClosed'
  | 'MissingContent'
  | 'UnknownVersion'
  | 'BackupFailed'
  // import and export
  | 'InvalidJson'
  | 'InvalidDebate'
  | 'UnknownMap'
  | 'UnknownWalk'
  | 'UnknownFormat'
  | 'TooLarge'
  | 'Cancelled'
  | 'WriteFailed'
  | 'FontMissing'
  // settings
  | 'SettingsDamaged'
  // sources
  | 'NoText'
  | 'SeveralDocuments'
  | 'Encrypted'
  | 'UnreadableSource'
  // the command line
  | 'Usage'
  // the window
  | 'PartMissing'
  | 'Unexpected';

interface ErrorExtras {
  readonly cause?: unknown;
  readonly details?: readonly string[];
  readonly choices?: readonly string[];
}

/**
 * Every failure that a user can meet. `message` is a sentence that says what happened, to what, and what to do; `code`
 * is what programs branch on (never `instanceof`: test runners and worker threads have realms of their own). `details`
 * holds one line per problem where there are several.
 */
export class CounterclaimError extends Error {
  readonly code: ErrorCode;
  readonly details: readonly string[];
  /** The options that the user can choose between, for code to offer; empty when there are none. */
  readonly choices: readonly string[];

  constructor(code: ErrorCode, message: string, options: ErrorExtras = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = code;
    this.code = code;
    this.details = options.details ?? [];
    this.choices = options.choices ?? [];
  }
}

/** Returns the code of a `CounterclaimError` from any realm; undefined for any other value. */
export function errorCode(error: unknown): ErrorCode | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { name, code } = error as { name?: unknown; code?: unknown };
  return typeof code === 'string' && name === code ? (code as ErrorCode) : undefined;
}

/** Closes a `switch` over a union: the compiler objects when a case is missing. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`);
}
