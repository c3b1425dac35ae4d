import type { DivisionsTable } from '../../shared/formats/tables/divisions-csv.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import type { MapId } from '../../shared/model/entities.ts';

/** Where the speakers of a debate divide, on a map or (null) on all claims, to be written as CSV. */
export interface DivisionsRequest {
  readonly data: DebateData;
  readonly of: DivisionsTable;
  readonly map: MapId | null;
}
