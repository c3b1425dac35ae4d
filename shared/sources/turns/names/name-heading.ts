import { isOffice, isPersonName, isSpeakerName } from './person-name.ts';
import type { NameHeading } from './speaker-names.ts';

/** The number of a question: "1.", "Q2. [900123]". */
const QUESTION_NUMBER = /^(?:[QTS]?\d{1,3}\.\s*|\[\d+\]\s*)+/u;
const VIRTUAL = /\s*\[V\]$/u;
const WITH_NOTES = /^(?<name>[^()[\]]+?)\s*(?<notes>(?:\([^()]*\)\s*)+)$/u;
const PARTY =
  /^(?:Con|Lab|Lab\/Co-op|Lab Co-op|LD|Lib Dem|SNP|DUP|PC|Plaid Cymru|Green|GP|Reform|RUK|SDLP|SF|UUP|TUV|Alliance|APNI|Alba|Ind|Independent|CB|Crossbench|Non-Afl|Bp|Dem|Rep)$/iu;
/** Characters: no name is this long, whatever stands behind it. */
const LONGEST = 200;
/** Remarks in brackets behind a name that say nothing about the speaker. */
const OF_THE_TURN = /^(?:urgent question|continued|cont\.?|maiden speech|valedictory speech|inaudible)$/iu;

/**
 * Reads the name in `text`, with the remarks in brackets behind it; null when it is not a name. `isSure`: only
 * transcripts write names so, with a party, or an office with its holder.
 */
export function nameHeading(text: string): (NameHeading & { readonly isSure: boolean }) | null {
  if (text.length > LONGEST) return null;
  const line = text.replace(QUESTION_NUMBER, '').replace(VIRTUAL, '');
  const groups = WITH_NOTES.exec(line)?.groups;
  if (groups === undefined) return isSpeakerName(line) ? { name: line, notes: [], isSure: false } : null;
  const name = groups['name'] ?? '';
  const given = [...(groups['notes'] ?? '').matchAll(/\(([^()]*)\)/gu)].map(([, note = '']) => note.trim());
  const notes = given.filter((note) => note !== '' && !OF_THE_TURN.test(note));
  if (!isSpeakerName(name) || notes.some((note) => /\d/u.test(note))) return null;
  if (isOffice(name)) return isPersonName(notes[0] ?? name) ? { name, notes, isSure: notes.length > 0 } : null;
  return { name, notes, isSure: notes.some((note) => PARTY.test(note)) };
}
