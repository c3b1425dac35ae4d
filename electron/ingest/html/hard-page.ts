import { t } from '../../../shared/language/translate.ts';
import { figures } from '../../../shared/text/counted.ts';
import { documentError } from '../reading.ts';

/** The most attributes of one element: the parser compares each with each. */
const MOST_ATTRIBUTES = 2000;
/** Characters from one mark of a page to the next: the parser takes some thirty bytes for each. */
const LONGEST_STRETCH = 4_000_000;

/** A shorter address of this kind does no harm. */
const LONG_DATA = 1000;
const DATA_END = /["'<>\s)]/g;

/**
 * Returns `html` without the pictures and fonts that are embedded in it, as when a program saves a page in one file.
 */
export function withoutEmbeddedData(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = html.indexOf('data:'); at !== -1; at = html.indexOf('data:', at + 1)) {
    DATA_END.lastIndex = at;
    const end = DATA_END.exec(html)?.index ?? html.length;
    if (end - at <= LONG_DATA) continue;
    kept.push(html.slice(from, at));
    from = end;
    at = end;
  }
  return kept.length === 0 ? html : kept.join('') + html.slice(from);
}

/**
 * Throws `UnreadableSource` for a page that would keep the parser busy without end, `TooLarge` for one that would fill
 * its memory.
 */
export function refuseHardPage(html: string, name: string): void {
  let attributes = -1;
  let quote = '';
  let before = '';
  let stretch = 0;
  for (let at = 0; at < html.length; at++) {
    const character = html.charAt(at);
    const isSpace = character <= ' ' || character === '/';
    stretch = character === '<' || character === '>' ? 0 : stretch + 1;
    if (stretch > LONGEST_STRETCH) throw tooLong(name);
    if (attributes < 0) {
      if (before === '<' && /[a-z]/i.test(character)) attributes = 0;
    } else if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') {
      attributes = -1;
    } else if (before === '=' && (character === '"' || character === "'")) {
      quote = character;
    } else if (isSpace && html.charAt(at - 1) > ' ') {
      attributes += 1;
      if (attributes > MOST_ATTRIBUTES) throw tooHard(name);
    }
    if (character > ' ') before = character;
  }
}

function tooHard(name: string) {
  const reason = t('is a page with an element of too many attributes to be read. Save its text, and add that.');
  return documentError('UnreadableSource', name, reason);
}

function tooLong(name: string) {
  const most = figures(LONGEST_STRETCH);
  const reason = t(
    'is a page with a stretch of more than {most} characters without an element. Save its text, and add that.',
    { most },
  );
  return documentError('TooLarge', name, reason);
}
