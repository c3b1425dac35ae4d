import type { EntityName } from './entities.ts';

/** A match of a search. */
export interface SearchHit {
  readonly entity: EntityName;
  readonly id: string;
  /** Such as `text`, `note`, `exact`, `words`, `name`, `role`, `reason`, `title` or `description`. */
  readonly field: string;
  /** The field's text; for a source's text, the passage with the match. */
  readonly text: string;
  /** Start of the passage in a source's text, in UTF-16 units. */
  readonly offset?: number;
  /** The match: UTF-16 offsets in `text`, the end exclusive. */
  readonly match: readonly [start: number, end: number];
}
