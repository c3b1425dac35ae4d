import { cleanText } from '../../shared/model/clean-text.ts';
import type { Notice } from '../../shared/sources/notices.ts';
import { counted } from '../../shared/text/counted.ts';

/** Returns a text as a debate keeps it, and what had to be taken out of it or replaced in it. */
export function cleanedText(given: string): { readonly text: string; readonly notices: readonly Notice[] } {
  const { text, replaced } = cleanText(given);
  const dropped = replaced.controlCharacters + replaced.loneSurrogates;
  if (dropped === 0) return { text, notices: [] };
  const sentence = `${counted(dropped, 'character')} that cannot be shown ${dropped === 1 ? 'was' : 'were'} left out or replaced.`;
  return { text, notices: [{ kind: 'altered', text: sentence, place: null }] };
}
