import { basename } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { sha256 } from '../../db/content.ts';
import { CounterclaimError, errorCode } from '../../shared/errors.ts';
import type { ImportedDebate } from '../../shared/formats/counterclaim-json.ts';
import type { ImportReport, ReadingReport } from '../../shared/formats/reading/import-report.ts';
import { t } from '../../shared/language/translate.ts';
import { readForImport } from './read-for-import.ts';

export interface ImportOptions {
  readonly now: () => Date;
  readonly signal: AbortSignal;
  /** The format, by its name; null to tell it from the content. */
  readonly format?: string | null | undefined;
  /** Receives the share that is done, 0 to 1, and what is being done. */
  readonly onProgress?: ((done: number, step: string) => void) | undefined;
}

/** A file that was read as a debate, to be stored. */
export interface ReadFile extends Pick<ImportedDebate, 'data' | 'contents'> {
  readonly report: ImportReport;
}

/**
 * Makes a debate at `target`, where nothing may exist yet, from the file at `source`, in any of the formats that can be read.
 * Returns what came of it. Throws `UnknownFormat`, `TooLarge`, `InvalidJson`, `InvalidDebate`, `Cancelled`, or the errors
 * of reading and making a file, and leaves no file then.
 */
export async function importDebate(source: string, target: string, options: ImportOptions): Promise<ImportReport> {
  const { data, contents, report } = await readDebate(source, options);
  options.onProgress?.(0.9, 'writing');
  const { DebateFile } = await import('../../db/debate-file.ts');
  const file = await DebateFile.create(target, data, contents);
  await file.close();
  return report;
}

/** Reads the file at `path` as a debate, its maps laid out. Throws as `importDebate` does. */
export async function readDebate(path: string, options: ImportOptions): Promise<ReadFile> {
  const { now, signal, format = null, onProgress } = options;
  onProgress?.(0, t('reading'));
  const bytes = await readForImport(path, signal);
  onProgress?.(0.2, t('reading'));
  const [{ FILE_FORMATS }, { formatOf }, { GivenFile }, { fromCounterclaimJson }, { reportOf }] = await Promise.all([
    import('./file-formats.ts'),
    import('../../shared/formats/argument-formats.ts'),
    import('../../shared/formats/reading/given-file.ts'),
    import('../../shared/formats/counterclaim-json.ts'),
    import('../../shared/formats/reading/import-report.ts'),
  ]);
  try {
    const file = new GivenFile(basename(path), bytes);
    const { value, report } = await formatOf(file, format, FILE_FORMATS).read(file);
    stopIfAborted(signal);
    onProgress?.(0.4, t('checking'));
    const imported = fromCounterclaimJson(value, { newId: uuidv7, now: now().toISOString(), sha256 });
    stopIfAborted(signal);
    onProgress?.(0.6, t('laying out'));
    const data = await laidOut(imported);
    stopIfAborted(signal);
    return { data, contents: imported.contents, report: reportOf(data, withNotices(report, imported.notices)) };
  } catch (error) {
    throw ofFile(error, path);
  }
}

async function laidOut({ data, mapsToLayOut }: ImportedDebate): Promise<ImportedDebate['data']> {
  if (mapsToLayOut.length === 0) return data;
  const { layOutMaps } = await import('./lay-out-map.ts');
  return layOutMaps(data, mapsToLayOut, uuidv7);
}

/** Adds what was cleaned while the debate was checked, each sentence of which begins with its path. */
function withNotices(report: ReadingReport, notices: readonly string[]): ReadingReport {
  const cleaned = notices.map((text) => ({ outcome: 'repaired', text, place: null }) as const);
  return { ...report, notes: [...report.notes, ...cleaned] };
}

function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new CounterclaimError('Cancelled', t('Cancelled: nothing was written.'));
}

/** Returns the error with a sentence in front that names the file. */
function ofFile(error: unknown, path: string): unknown {
  const code = errorCode(error);
  if (code === undefined || code === 'Cancelled') return error;
  const { message, details } = error as CounterclaimError;
  return new CounterclaimError(code, t('“{path}” cannot be imported. {message}', { path, message }), {
    cause: error,
    details,
  });
}
