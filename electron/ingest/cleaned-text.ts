import { t } from '../../shared/language/translate.ts';
import { cleanText } from '../../shared/model/clean-text.ts';
import type { Notice } from '../../shared/sources/notices.ts';

/** Control characters but tab and those that break a line, and halves of surrogate pairs. */
const UNCLEAN = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\p{Surrogate}]/u;
/** Characters by which a place is named. */
const TAIL = 40;

/** Returns a text as a debate keeps it, and what had to be taken out of it or replaced in it. */
export function cleanedText(given: string): { readonly text: string; readonly notices: readonly Notice[] } {
  const { text, replaced } = cleanText(given);
  const dropped = replaced.controlCharacters + replaced.loneSurrogates;
  if (dropped === 0) return { text, notices: [] };
  const sentence = t(
    '{count, plural, one {# character that cannot be shown was} other {# characters that cannot be shown were}} left out or replaced.',
    { count: dropped },
  );
  const start = cleanText(given.slice(0, Math.max(0, given.search(UNCLEAN)))).text.length;
  const after = text
    .slice(Math.max(0, start - TAIL), start)
    .replace(/\s+/gu, ' ')
    .trim();
  const place = after === '' ? t('at the beginning') : t('after “{words}”', { words: after });
  return { text, notices: [{ kind: 'altered', text: sentence, place, start }] };
}
