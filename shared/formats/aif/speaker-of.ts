import { t } from '../../language/translate.ts';
import type { AifGraph, AifNode } from './aif-graph.ts';

/** Longer than the name of any speaker. */
const LONGEST_NAME = 80;

export interface Spoken {
  /** The name of the speaker, '' for nobody who is named. */
  readonly name: string;
  readonly words: string;
}

/**
 * Returns who says a locution and what: its text begins with the name and “ : ” (AIFdb), or a participant is named for it,
 * or its text begins with a name and a colon (OVA).
 */
export function spokenIn(
  { id, text, own }: Pick<AifNode, 'id' | 'text' | 'own'>,
  { locutions, persons }: Pick<AifGraph, 'locutions' | 'persons'>,
): Spoken {
  const { speaker, words } = own;
  if (typeof speaker === 'string' && typeof words === 'string') return { name: speaker, words };
  const spaced = splitAt(text, ' : ');
  if (spaced !== null) return spaced;
  const person = locutions.get(id)?.person ?? null;
  const known = person === null ? undefined : persons.get(person);
  const prefixed = splitAt(text, ':');
  if (known !== undefined) return { name: known, words: prefixed?.name === known ? prefixed.words : text };
  if (prefixed !== null) return prefixed;
  return { name: person === null ? '' : t('Person {person}', { person }), words: text };
}

function splitAt(text: string, colon: string): Spoken | null {
  const at = text.slice(0, LONGEST_NAME + colon.length).indexOf(colon);
  const name = text.slice(0, Math.max(0, at)).trim();
  // Punctuation that ends a sentence, or a line break, is in no name.
  if (name === '' || /[!?\n“”"]|\.\s+\p{Ll}/u.test(name)) return null;
  return { name, words: text.slice(at + colon.length).trim() };
}
