import { z } from 'zod';
import { LIMITS } from '../model/limits.ts';
import type { ReadDocument } from '../model/read-document.ts';
import { defineRequest } from './define-request.ts';
import { none, shortText, voucher } from './fields.ts';

/** Claims with their quotes and citations (Markdown, HTML), passages as Web Annotations, references as CSL-JSON and BibTeX. */
export const SOURCE_FORMATS = ['md', 'html', 'jsonld', 'csl.json', 'bib'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

export const sourceRequests = {
  /**
   * Reads documents, and keeps their texts and bytes until a source names them; without any the user is asked, for one or several. null
   * when the user chose nothing, or cancelled.
   */
  'sources.read': defineRequest<readonly ReadDocument[] | null>()(
    z.strictObject({ dropped: z.array(voucher).max(100).nullable(), several: z.boolean() }),
  ),
  /** The same for a text that was pasted. */
  'sources.readText': defineRequest<ReadDocument>()(
    z.strictObject({ text: z.string().max(LIMITS.sourceCharacters), title: shortText }),
  ),
  'sources.cancel': defineRequest<null>()(none),
  /** Lets go of what was read and not added; another reading does so, too. */
  'sources.letGo': defineRequest<null>()(none),
};

export const sourcesExportRequests = {
  /** Asks where, and writes what the debate says of its sources; null when the user thought better of it. */
  'sources.export': defineRequest<{ readonly path: string; readonly bytes: number } | null>()(
    z.strictObject({ format: z.enum(SOURCE_FORMATS) }),
  ),
};

export interface SourceEvents {
  /** Which document of how many is being read, and the share of it that is done, 0 to 1. */
  readonly 'sources.progress': {
    readonly name: string;
    readonly place: number;
    readonly of: number;
    readonly done: number;
  };
}
