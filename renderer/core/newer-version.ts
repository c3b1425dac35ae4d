import type { SourceId } from '../../shared/model/entities.ts';
import type { ReadDocument } from '../../shared/model/read-document.ts';
import type { Replacement } from '../../shared/sources/replacement.ts';

/** A newer document for a source, and the fate of its passages in it. Nothing is changed yet. */
export interface NewerVersion extends Replacement {
  readonly source: SourceId;
  readonly document: ReadDocument;
  readonly oldText: string;
  readonly newText: string;
}
