import type { Source } from '../model/entities.ts';
import { cslText } from './csl-text.ts';

/** What lists call a source. */
export function sourceTitle(source: Pick<Source, 'csl'> | undefined): string {
  return cslText(source?.csl.title) || 'Untitled source';
}
