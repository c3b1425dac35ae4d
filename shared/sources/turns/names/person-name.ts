import { isOffice } from './offices.ts';
import { isPersonTitle, isTitle } from './titles.ts';

/** Words inside names that are not written with a capital letter. */
const PARTICLE =
  /^(?:de|da|do|dos|du|del|della|di|d’|van|von|zu|zur|vom|der|den|ter|ten|te|la|le|los|las|al|el|bin|bint|ibn|ben|ap|af|av|of|the|y|e|i|ó|ní|mac|h\.|c\.|e\.|jur\.|med\.|phil\.|rer\.|nat\.)$/iu;
const NAME_WORD = /^(?:\p{Ll}{1,3}['’])?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}'’.׳״‐‑-]*$/u;
/** Letters behind the name of a member of a parliament. */
const OF_PARLIAMENT = /\s(?:MP|MSP|MS|AS|MLA|MEP|TD|KC)$/u;
const NUMBER = /^\p{N}{1,4}$/u;
const MOST_WORDS = 8;
const LONGEST = 70;

/** Words of headings and of bodies, which are capitalised like names. */
const HEADING_WORD =
  /\b(?:Abuse|Act|Adjournment|Administration|Affairs|Agenda|Amendments?|Answers|Appendix|Association|Budget|Business|Chapter|Clause|Climate|Committees?|Companies|Contents|Costs|Council|Data|Debate|Decisions?|Defence|Department|Division|Economy|Education|Energy|Environment|Exploitation|Figure|Findings|Funding|Government|Health|Housing|House|Infrastructure|Inquiry|Inquiries|Introduction|Legislation|Loans|Local|Measures|Ministry|Motions?|National|Notes?|Office|Opposition Day|Orders?|Part|Petitions?|Planning|Points?|Police|Policy|Prayers|Procedure|Proceedings|Projects?|Questions|Reforms?|Regulations?|Reports?|Results|Schedule|Schools?|Section|Security|Sentencing|Services?|Sewage|Standards|Statements?|Summary|Table|Taxes|Topical|Trade|Transport|Treasury|Urgent|Voting|Water|Welfare|Westminster Hall|Written)\b|(?<=\S )Bill\b/u;

/**
 * Tells whether `text` looks like somebody's name, or like an office or a part in a talk. `isLoose`: words of headings
 * may be in it, for there are people called Price and Page.
 */
export function isSpeakerName(text: string, isLoose = false): boolean {
  return isPersonName(text, isLoose) || isOffice(text);
}

/**
 * Tells whether `text` looks like a person's name: capitalised words, without those that only headings have, unless
 * `isLoose`.
 */
export function isPersonName(text: string, isLoose = false): boolean {
  if (text.length > LONGEST || /[!?;:[\]()“”"«»,/|=<>*#\t]/u.test(text.replace(/,\s(?:MP|KC|QC|Jr|Sr)\b/gu, '')))
    return false;
  const words = text.split(/\s+/u);
  if (words.length > MOST_WORDS) return false;
  const titles = titleCount(words);
  if (/^(?:the|an?)$/iu.test(words[0] ?? '') && !words.slice(0, titles).some(isPersonTitle)) return false;
  const behind = words.slice(titles);
  const untitled = titles > 0 && behind.length > 1 && behind[0] === 'of' ? behind.slice(1) : behind;
  const [first] = untitled;
  if (first === undefined || !NAME_WORD.test(first)) return false;
  if (titles === 0 && !isLoose && HEADING_WORD.test(text)) return false;
  // A full stop ends a name only behind an initial or an abbreviation.
  if (/[^.\s]{4}\.$/u.test(text) && !/\b(?:Esq|Hons)\.$/u.test(text)) return false;
  return untitled.every((word) => NAME_WORD.test(word) || PARTICLE.test(word) || NUMBER.test(word));
}

/** Tells whether a title stands before the name that only people have. */
export function hasPersonTitle(name: string): boolean {
  const words = name.split(/\s+/u);
  return words.slice(0, titleCount(words)).some(isPersonTitle) || OF_PARLIAMENT.test(name);
}

/** Tells whether all letters of a name that is longer than initials are capitals, titles and particles aside. */
export function isInCapitals(name: string): boolean {
  const words = name.split(/\s+/u);
  const own = words.slice(titleCount(words)).filter((word) => !PARTICLE.test(word) || word === word.toUpperCase());
  const letters = own.join('').replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** Tells whether a name is in a script that has no capital letters. */
export function isCaseless(name: string): boolean {
  return /^[^\p{Lu}\p{Ll}]*$/u.test(name) && /\p{Lo}/u.test(name);
}

function titleCount(words: readonly string[]): number {
  let count = 0;
  while (count < words.length - 1 && isTitle(words[count] ?? '')) count++;
  return count;
}
