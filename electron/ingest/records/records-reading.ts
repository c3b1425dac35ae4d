import type { CslItem } from '../../../shared/model/entities.ts';
import type { Notice } from '../../../shared/sources/notices.ts';

/** The records in a file of references, and what in it could not be read. */
export interface RecordsReading {
  readonly records: readonly CslItem[];
  readonly notices: readonly Notice[];
}
