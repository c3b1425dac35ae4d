import { t } from '../../../shared/language/translate.ts';
import type { Notice } from '../../../shared/sources/notices.ts';

/** More sentences than these are too many for what is said in passing. */
const MOST_TOLD = 2;

/** Returns sentences that tell of notices when a document was read: a few in full, or how many there are, and where. */
export function noticeWords(notices: readonly Notice[]): readonly string[] {
  if (notices.length <= MOST_TOLD) return notices.map(({ text }) => text);
  return [
    t(
      '{count, plural, one {# notice} other {# notices}} about how the text was read are listed beside the record of the source.',
      { count: notices.length },
    ),
  ];
}
