import { randomUUID } from 'node:crypto';
import type { HistoryLimits } from './history.ts';
import type { Migration } from './migrations/migration.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import type { VersionLimits } from './versions.ts';

/**
 * The ways to deal with a journal that may not belong to the debate: go back to what it holds, or open the debate
 * without it.
 */
export type JournalChoice = 'roll-back' | 'set-aside';

export interface ReaderOptions {
  /** Milliseconds to wait for another program that has the file locked. */
  readonly busyTimeout?: number;
  /** The user's choice, once opening has thrown `LeftoverJournal`; null or left out: throw that error. */
  readonly journal?: JournalChoice | null;
  /** The versions of the file format that are known. */
  readonly migrations?: readonly Migration[];
  /** Returns an id that was never given before. */
  readonly newId?: () => string;
}

export interface FileOptions extends ReaderOptions {
  /** Returns the present time, for the history. */
  readonly clock?: () => Date;
  /** Names this installation in the history. */
  readonly origin?: string;
  readonly historyLimits?: HistoryLimits;
  /** When versions are made without being asked for; null: never. */
  readonly versions?: VersionLimits | null;
  /** The folder for the backups that are made before a file is brought up to date; null: beside it. */
  readonly backups?: string | null;
  /** The most pages that the file may grow to; limited only by the disk when left out. */
  readonly maxPages?: number;
}

type Settings<O> = { readonly [K in keyof O]-?: O[K] };
export type ReaderSettings = Settings<ReaderOptions>;
export type FileSettings = Settings<Omit<FileOptions, 'maxPages'>> & Pick<FileOptions, 'maxPages'>;

const HISTORY_LIMITS: HistoryLimits = { entries: 10_000, bytes: 64 * 1024 * 1024 };

/** Fills in the options that were left out. Ids need no order, as the model's have: Node makes random ones in a fraction of the time. */
export function readerSettings(options: ReaderOptions): ReaderSettings {
  return { busyTimeout: 5_000, migrations: MIGRATIONS, newId: () => randomUUID(), journal: null, ...options };
}

/** Fills in the options that were left out. */
export function fileSettings(options: FileOptions): FileSettings {
  const historyLimits = HISTORY_LIMITS;
  return {
    ...readerSettings({}),
    clock: () => new Date(),
    origin: '',
    historyLimits,
    versions: null,
    backups: null,
    ...options,
  };
}
