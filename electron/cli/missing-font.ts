import type { UnsupportedText } from '../../shared/text/text.ts';
import { printable } from './printable.ts';

/** The most characters that are named when a font is missing. */
const MOST_NAMED = 20;

/** Says which characters of a script no bundled font has. */
export function missingFont({ script, characters }: UnsupportedText): string {
  const many = characters.length === 1 ? '1 character has' : `${characters.length} characters have`;
  const named = characters.slice(0, MOST_NAMED).map(printable).join(' ');
  return `${script}: ${many} no bundled font: ${named}${characters.length > MOST_NAMED ? ' …' : ''}`;
}
