import { t } from '../language/translate.ts';
import type { Source } from '../model/entities.ts';
import { cslText } from './csl-text.ts';

/** Returns the name of a source for lists. */
export function sourceTitle(source: Pick<Source, 'csl'> | undefined): string {
  return cslText(source?.csl.title) || t('Untitled source');
}
