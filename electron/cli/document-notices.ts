import type { SourceId } from '../../shared/model/entities.ts';
import type { Notice } from '../../shared/sources/notices.ts';
import type { Io } from './io.ts';
import { reportLines } from './report.ts';

/** Returns the notices about a source's text as an answer in JSON has them. */
export function noticesOf(source: SourceId, notices: readonly Notice[]) {
  return notices.map(({ kind, place, text }) => ({ source, kind, place, text }));
}

/** Writes the notices about the document called `name` as messages. */
export function reportDocumentNotices(name: string, notices: readonly Notice[], io: Io): void {
  reportLines(
    notices.map(({ place, text }) => `“${name}”${place === null ? '' : `, ${place}`}: ${text}`),
    io,
  );
}
