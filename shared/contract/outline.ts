import { z } from 'zod';
import { OUTLINE_DETAILS, OUTLINE_FORMATS } from '../report/report-choices.ts';
import { defineRequest } from './define-request.ts';
import { id } from './fields.ts';
import type { WithFaults } from './with-faults.ts';

export const outlineRequests = {
  /** Asks where, and writes the argument as an outline; null when the user thought better of it. `export.cancel` cancels it. */
  'outline.export': defineRequest<WithFaults<{ readonly path: string; readonly bytes: number }> | null>()(
    z.strictObject({
      format: z.enum(OUTLINE_FORMATS),
      map: id.nullable(),
      branch: id.nullable(),
      details: z.array(z.enum(OUTLINE_DETAILS)).max(OUTLINE_DETAILS.length),
    }),
  ),
};
