import { z } from 'zod';
import { DIVISIONS_TABLES } from '../formats/tables/divisions-csv.ts';
import { defineRequest } from './define-request.ts';
import { id } from './fields.ts';
import type { WithFaults } from './with-faults.ts';

export const divisionsRequests = {
  /** Asks where, and writes as CSV where the speakers divide; null when the user thought better of it. `export.cancel` cancels it. */
  'divisions.export': defineRequest<WithFaults<{ readonly path: string; readonly bytes: number }> | null>()(
    z.strictObject({ of: z.enum(DIVISIONS_TABLES), map: id.nullable() }),
  ),
};
