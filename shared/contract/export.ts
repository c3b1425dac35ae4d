import { z } from 'zod';
import { EXPORT_FORMATS } from '../scene/export-formats.ts';
import type { ExportedDrawing, PreviewFacts } from '../scene/exported-drawing.ts';
import { MAX_SCALE, MIN_SCALE } from '../scene/picture-size.ts';
import { PAGES } from '../scene/sheet.ts';
import { THEME_NAMES } from '../scene/theme.ts';
import { defineRequest } from './define-request.ts';
import { id, none } from './fields.ts';

const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('map'), map: id }),
  z.strictObject({ kind: z.literal('exchange'), map: id.nullable() }),
]);
const picture = z.strictObject({
  subject,
  theme: z.enum(THEME_NAMES),
  scale: z.number().min(MIN_SCALE).max(MAX_SCALE),
});
const drawing = picture.extend({ format: z.enum(EXPORT_FORMATS), page: z.enum(PAGES) });
const side = z.number().min(1).max(100_000);

export interface ExportPreview extends PreviewFacts {
  /** Where the window finds the picture: an address of the app itself. */
  readonly address: string;
}

export const exportRequests = {
  /** Asks where, and draws a map or an exchange to that file; null when the user thought better of it. */
  'export.drawing': defineRequest<ExportedDrawing | null>()(drawing),
  /** Of a drawing or of a source book. */
  'export.cancel': defineRequest<null>()(none),
  /** How large a drawing will be, and a picture of it, which ends the preview before. */
  'export.preview': defineRequest<ExportPreview>()(
    drawing.extend({
      /** Pixels of the screen per CSS pixel. */
      pixelRatio: z.number().min(0.25).max(8),
      /** CSS pixels in which all of it is to be seen; null: at its own size. */
      room: z.strictObject({ width: side, height: side }).nullable(),
    }),
  ),
  'export.forgetPreview': defineRequest<null>()(none),
  /** Puts a picture of a map or an exchange on the clipboard. In pixels. */
  'export.copy': defineRequest<{ readonly width: number; readonly height: number }>()(picture),
};

export interface ExportEvents {
  /** The share of an export that is done, 0 to 1. */
  readonly 'export.progress': { readonly done: number };
}
