import { z } from 'zod';
import { REPORT_FORMATS, REPORT_PAPERS, WALK_FORMATS } from '../report/report-choices.ts';
import type { UnsupportedText } from '../text/text.ts';
import { marksSchema } from './debate.ts';
import { defineRequest } from './define-request.ts';
import { id } from './fields.ts';
import { howMarkedSchema } from './how-marked.ts';
import type { WithFaults } from './with-faults.ts';

/** A report that was written. */
export interface ExportedReport {
  readonly path: string;
  readonly bytes: number;
  /** Characters that no bundled font has, where it is drawn in these. */
  readonly unsupported: readonly UnsupportedText[];
}

const part = z.strictObject({
  map: id.nullable(),
  /** Only this statement of the map, and what bears on it. */
  branch: id.nullable(),
});

export const reportRequests = {
  /** Asks for a file, and writes the debate, or a part of it, to it as a page to explore; null when the user thought better of it. */
  'page.export': defineRequest<WithFaults<{ readonly path: string; readonly bytes: number }> | null>()(
    part.refine(({ map, branch }) => map !== null || branch === null),
  ),

  /** Asks for a file, and writes a walk to it as slides; null when the user thought better of it. */
  'walk.export': defineRequest<WithFaults<ExportedReport> | null>()(
    z.strictObject({ walk: id, format: z.enum(WALK_FORMATS) }),
  ),

  /** Asks for a file, and writes the text of a source to it with comments at its passages; null when the user thought better of it. */
  'report.exportCommented': defineRequest<WithFaults<{ readonly path: string; readonly bytes: number }> | null>()(
    z.strictObject({ source: id }),
  ),

  /** Asks for a file, and writes a report of the debate, or of a part of it, to it; null when the user thought better of it. */
  'report.export': defineRequest<WithFaults<ExportedReport> | null>()(
    part
      .extend({
        format: z.enum(REPORT_FORMATS),
        withTexts: z.boolean(),
        paper: z.enum(REPORT_PAPERS),
        marks: marksSchema,
        how: howMarkedSchema.optional(),
        transfer: z.boolean(),
      })
      .refine(({ map, branch }) => map !== null || branch === null),
  ),
};
