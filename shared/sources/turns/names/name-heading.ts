import { isOffice } from './offices.ts';
import { hasPersonTitle, isInCapitals, isPersonName, isSpeakerName } from './person-name.ts';

/** A name as a transcript gives it, with the remarks in brackets, or behind a comma, that follow it. */
export interface NameHeading {
  readonly name: string;
  readonly notes: readonly string[];
}

export interface ReadHeading extends NameHeading {
  /** True if only transcripts write names so: with a party, or an office with its holder. */
  readonly isSure: boolean;
  /** A time that stands among the remarks, as it is written; null for none. */
  readonly time: string | null;
}

const VIRTUAL = /\s*\[V\]$/u;
const NUMBERED =
  /^(?<part>question|answer|q|a|frage|antwort|pregunta|respuesta|réponse|domanda|risposta|вопрос|ответ)\s?(?:no\.? ?)?\d{1,4}$/iu;
/** The end of a sentence: no name ends so. */
const SENTENCE = /[!?…,;]$|\p{Ll}{4}\.$/u;
const GROUP = /^\s*(?:\((?<round>[^()]{0,120})\)|\[(?<square>[^[\]]{0,120})\])/u;
const PARTY = new RegExp(
  `^(?:${[
    'Con|Lab|Lab/Co-op|Lab Co-op|LD|Lib Dem|SNP|DUP|PC|Plaid Cymru|Green|GP|Reform|RUK|SDLP|SF|UUP|TUV|Alliance|APNI|Alba|Ind|Independent|CB|Crossbench|Non-Afl|Bp|L|U|C|Co-op',
    'Conservative|Labour|Labour/Co-operative|Liberal Democrats?|Scottish National Party|Sinn Féin|Democratic Unionist Party|Plaid|Liberal|Unionist',
    'Dem|Rep|R|D|I|[RDI][-–—][A-Z][A-Za-z.]{1,10}',
    'Lib\\.?|CPC|NDP|BQ|GP|PPC|Ind\\.|ALP|LNP|LP|NATS|AG|National|ACT|NZ First|Te Pāti Māori|FF|FG',
    'PPE|EPP|S&D|ECR|Renew|ID|PfE|ESN|Verts/ALE|Greens/EFA|GUE/NGL|The Left|NI|ALDE|EFDD|ENF|PPE-DE|PSE',
    'CDU/CSU|CDU|CSU|SPD|FDP|AfD|BÜNDNIS 90/DIE GRÜNEN|DIE LINKE|Die Linke|Linke|BSW|fraktionslos|ÖVP|SPÖ|FPÖ|NEOS|SVP',
    'PP|PSOE|Vox|VOX|LR|RN|LFI|LFI-NFP|PS|EPR|DR|GDR|SOC|HOR|UDR|PSD|PCP|BE|IL|CH|PD|FdI|Lega|M5S|PD-IDP|VVD|PVV|D66|CDA|GL|PvdA|SP|SGP',
  ].join('|')})$`,
  'u',
);
/** Characters: no name is this long, whatever stands behind it. */
const LONGEST = 240;
/** Remarks in brackets behind a name that say nothing about the speaker. */
const OF_THE_TURN =
  /^(?:urgent question|continued|continuing|cont\.?|cont['’]d\.?|maiden speech|valedictory speech|inaudible|laughs|laughing|off[- ]?(?:mic|screen)|o\.s\.|v\.o\.|via .*|譯文|译文|on the phone|spoke in \p{L}+|interpretation from .*)$/iu;
const CLOCK = /^(?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[.,]\d+)?\s?(?:[ap]\.?\s?m\.?)?$/iu;

/**
 * Reads the name in `text`, with the remarks behind it; null when it is not a name. `isLoose`: words of headings may be
 * in it; so they may before a party.
 */
export function nameHeading(text: string, isLoose = false): ReadHeading | null {
  if (text.length > LONGEST || SENTENCE.test(text)) return null;
  const line = written(text);
  const parts = withoutRemarks(line);
  if (parts === null) return null;
  const { name: before, remarks } = parts;
  const { name, role } = splitAtComma(before);
  const time = remarks.find((remark) => CLOCK.test(remark)) ?? null;
  const notes = [
    ...(role === '' ? [] : [role]),
    ...remarks.filter((note) => !CLOCK.test(note) && !OF_THE_TURN.test(note)),
  ]
    .map((note) => note.trim())
    .filter((note) => note !== '');
  // "Annual Report (2019)" names nobody.
  if (
    !isSpeakerName(name, isLoose || notes.some(isParty)) ||
    notes.some((note) => /\b(?:19|20)\d\d\b|^[^\p{L}]+$/u.test(note))
  )
    return null;
  if (isOffice(name)) {
    return { name, notes, isSure: isHolder(notes[0]), time };
  }
  return { name, notes, isSure: notes.some(isParty) || (notes.length > 0 && hasPersonTitle(name)), time };
}

/** Folds what is only written otherwise: brackets of full width, a number behind "Question", the sign in "היו"ר". */
function written(text: string): string {
  return text
    .replace(VIRTUAL, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/^\[(?<within>[^[\]]+)\]$/u, '$<within>')
    .replace(NUMBERED, '$<part>')
    .replace(/(?<=\p{Script=Hebrew})["״](?=\p{Script=Hebrew})/gu, '״')
    .trim();
}

/** Tells whether a remark behind an office names who holds it. */
export function isHolder(note: string | undefined): note is string {
  if (note === undefined || isParty(note) || !isPersonName(note)) return false;
  return /\s/u.test(note) || !isInCapitals(note);
}

/** Tells whether a remark behind a name is a party. */
export function isParty(note: string): boolean {
  return PARTY.test(note);
}

/** Takes the brackets at the end of a label off; null when what is left has brackets too. */
function withoutRemarks(line: string): { name: string; remarks: string[] } | null {
  const first = line.search(/[([]/u);
  if (first === -1) return { name: line, remarks: [] };
  const name = line.slice(0, first).trim();
  const remarks: string[] = [];
  let rest = line.slice(first);
  while (rest !== '') {
    const found = GROUP.exec(rest);
    // "Anna Feld (PPE), blue-card question".
    if (found === null && remarks.length > 0 && /^,\s[^()[\]]{2,100}$/u.test(rest))
      return { name, remarks: [...remarks, rest.slice(2)] };
    if (found === null) return null;
    remarks.push((found.groups?.['round'] ?? found.groups?.['square'] ?? '').trim());
    rest = rest.slice(found[0].length).trimStart();
  }
  return name === '' ? null : { name, remarks };
}

/** Tells a role behind a comma from a name that has one: "Joan Harte, Member of the Commission", "Hale, John". */
function splitAtComma(text: string): { name: string; role: string } {
  const at = text.indexOf(', ');
  if (at === -1 || isOffice(text)) return { name: text, role: '' };
  const [name, role] = [text.slice(0, at), text.slice(at + 2).trim()];
  const isNamed = /\s/u.test(name) || hasPersonTitle(name) || isInCapitals(name);
  return isNamed && isPersonName(name) && /[^.!?]$/u.test(role) ? { name, role } : { name: text, role: '' };
}
