import { z } from 'zod';
import { isCertainDate } from '../evaluation/as-of.ts';
import { LIMITS, MOST_OF } from '../model/limits.ts';
import { EXPORT_FORMATS } from '../scene/export-formats.ts';
import type { ExportedDrawing, PreviewFacts, WayOnPaper } from '../scene/exported-drawing.ts';
import { MAX_SCALE, MIN_SCALE } from '../scene/picture-size.ts';
import { PAGES, PAGINGS, PAPERS } from '../scene/sheet.ts';
import { THEME_NAMES } from '../scene/theme.ts';
import { marksSchema } from './debate.ts';
import { defineRequest } from './define-request.ts';
import { id, none } from './fields.ts';
import { howMarkedSchema } from './how-marked.ts';
import type { WithFaults } from './with-faults.ts';

const map = z.strictObject({
  kind: z.literal('map'),
  map: id,
  only: z.array(id).max(MOST_OF.statement).readonly().optional(),
});
const subject = z.discriminatedUnion('kind', [
  map,
  z.strictObject({ kind: z.literal('exchange'), map: id.nullable() }),
  z.strictObject({ kind: z.literal('text-order'), map: id.nullable(), source: id.nullable() }),
  z.strictObject({ kind: z.literal('divisions'), map: id.nullable() }),
]);
/** A date whose end is meant, or the move that had just been made. */
const moment = z.union([
  z.string().max(LIMITS.dateCharacters).refine(isCertainDate),
  z.strictObject({ through: id.nullable() }),
]);
const picture = z.strictObject({
  subject,
  theme: z.enum(THEME_NAMES),
  scale: z.number().min(MIN_SCALE).max(MAX_SCALE),
  marks: marksSchema.optional(),
  how: howMarkedSchema.optional(),
  time: z.strictObject({ moment, since: moment.nullable() }).nullable().optional(),
});
const drawing = picture.extend({
  format: z.enum(EXPORT_FORMATS),
  page: z.enum(PAGES),
  pages: z.enum(PAGINGS),
  /** PNG and SVG: puts the whole debate into the picture. */
  embed: z.boolean().optional(),
});
const side = z.number().min(1).max(100_000);

export interface ExportPreview extends PreviewFacts {
  /** The picture's address, one of the app's own. */
  readonly address: string;
}

export const exportRequests = {
  /** Asks for a file, and draws a map or an exchange to it; null when the user cancelled. */
  'export.drawing': defineRequest<WithFaults<ExportedDrawing> | null>()(drawing),
  /** Cancels the export of a drawing or of a report. */
  'export.cancel': defineRequest<null>()(none),
  /** Measures an export and draws a preview of it, which replaces the preview before. */
  'export.preview': defineRequest<ExportPreview>()(
    drawing.extend({
      /** Device pixels per CSS pixel. */
      pixelRatio: z.number().min(0.25).max(8),
      /** CSS pixels into which the whole must fit; null for its own size. */
      room: z.strictObject({ width: side, height: side }).nullable(),
    }),
  ),
  /** Returns how many sheets of paper a map takes in each way, and how large its text is then. */
  'export.ways': defineRequest<readonly WayOnPaper[]>()(z.strictObject({ subject: map, paper: z.enum(PAPERS) })),
  'export.forgetPreview': defineRequest<null>()(none),
  /** Puts a picture of a map or an exchange on the clipboard; returns its size in pixels. */
  'export.copy': defineRequest<WithFaults<{ readonly width: number; readonly height: number }>>()(picture),
};

export interface ExportEvents {
  /** The share of an export that is done, 0 to 1. */
  readonly 'export.progress': { readonly done: number };
}
