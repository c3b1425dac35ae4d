import { t } from '../../../shared/language/translate.ts';
import type { UnsupportedText } from '../../../shared/text/text.ts';

/** The most characters that are named when a font is missing. */
const MOST_NAMED = 20;

/** Says which characters of a script no bundled font has. */
export function missingFont({ script, characters }: UnsupportedText): string {
  const named = characters.slice(0, MOST_NAMED).join(' ');
  const count = Math.max(0, characters.length - MOST_NAMED);
  return t(
    'No bundled font has these {script} characters, which are drawn as “?”: {named}{count, plural, =0 {} other { and {count} more}}',
    { script, named, count },
  );
}
