import { t } from '../../../shared/language/translate.ts';
import type { ActionTable } from '../../core/app.ts';
import { closeReader } from '../../core/slices/reading.ts';

export const readerActions = {
  'close-reader': { run: closeReader, whyNot: ({ reading }) => (reading ? null : t('No source is open.')) },
} satisfies ActionTable;
