import type { TextLine } from './lines.ts';

const IN_BRACKETS =
  /^(?:(?:\.{2,3}|…)\s*)?(?:\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|【[^【】]*】|\*[^*]{1,120}\*|_[^_]{1,120}_)[.。]?$/u;
/** What a record tells of what was done, in its own set words: English parliaments, and the US Congress. */
const DONE = new RegExp(
  `^(?:§\\s*)?(?:${[
    '(?:main |original )?question (?:again |accordingly )?(?:put(?:[,.—–]| and| forthwith|$)|proposed|agreed to)',
    'motions? (?:made(?:[,.]| and question)|agreed to|(?:, )?by leave,? withdrawn|negatived|lapsed)',
    '(?:ordered|resolved)(?:[,.—–]$|,? that\\b|,? nemine|[—–]|$)',
    'bill (?:accordingly )?(?:read (?:a|the) (?:first|second|third) time|presented|reported|considered in committee|, as amended)',
    'clauses? \\d+ (?:and \\d+ |to \\d+ )?(?:accordingly )?(?:ordered|disagreed|agreed)',
    'amendments? .{0,80}(?:agreed to|withdrawn|negatived|not moved|made|moved)\\.?$',
    'the (?:house|committee|senate|assembly|dáil|seanad) (?:divided|having divided|proceeded to|adjourned (?:at|accordingly|until|from|for))',
    "the (?:house|committee|senate|assembly|dáil|seanad) met at .{0,60}o[’']clock",
    '(?:house|sitting|debate|proceedings|business|question) (?:adjourned|suspended|resumed|interrupted)\\b',
    'division (?:no\\.? ?\\d+|list\\b)',
    '(?:ayes|noes|contents|not[- ]contents|yeas|nays)[:,]? ?(?:\\d+\\b|[—–-]+ ?\\d+|$)',
    'tellers for the\\b',
    'adjourned (?:at|accordingly|until|debate)\\b|adjournment$',
    'prayers(?:[.—–]|$)|royal assent$|\\[?the .{3,60} in the chair\\]?$',
    '.{0,120}\\b(?:was|were) asked[—–-]$',
    '(?:there being no objection|the (?:senior |assistant |legislative |bill |reading )*clerk (?:read|called|proceeded|will report|reported))\\b',
    'the (?:bill|resolution|amendment|motion|yeas and nays|preamble|nomination)s? (?:\\(.{1,40}\\) )?(?:was|were) (?:agreed|ordered|read|confirmed|withdrawn|negatived|laid)\\b',
    'whereupon,? ',
    'the question was taken\\b|a motion to reconsider was laid\\b|the (?:vote|result) (?:was taken|was announced)\\b',
    '(?:the )?(?:meeting|hearing|session|sitting|committee|witnesses?|recess) (?:was |were )?(?:adjourned|recessed|suspended|withdrew|rose|concluded|closed|resumed|commenced|called to order) (?:at|until|from)\\b',
    '(?:a )?(?:brief |short |lunch(?:eon)? )?recess (?:was )?taken\\b',
  ].join('|')})`,
  'iu',
);
/** What somebody did without words of theirs that are recorded. */
const DID =
  /^(?:(?:several |some |a number of )?(?:right )?(?:hon\.? |noble )?(?:members|lords)? ?)?rose\s?[—–-]*$|^(?:indicated (?:assent|dissent)|made (?:an|a) .{1,40} (?:gesture|remark)|interjecting)\b.{0,20}$/iu;
const INTERJECTING = /^[\p{Lu}][^.!?]{1,70} (?:interjecting|rose|rising)\s?[—–-]+$/u;

/** Tells whether a line reports, in brackets or in italics, what was done or heard. */
export function isNote(line: string): boolean {
  return line.length < 2000 && IN_BRACKETS.test(line);
}

/** Tells whether a paragraph reports what was done, in the set words of a record: no speech goes on behind it. */
export function isProcedure(line: string): boolean {
  const head = line.slice(0, 240);
  return DONE.test(head) || INTERJECTING.test(head);
}

/** Tells whether what stands under a name says only what its bearer did. */
export function isDeed(line: string): boolean {
  return line.length < 120 && DID.test(line);
}

/** What is heard, in brackets behind the words of a paragraph, in the languages of parliaments. */
const HEARD =
  /\s(?<note>[([](?:Applau|Laughter|Interruption|Cheers|Hear, hear|Inaudible|Crosstalk|Beifall|Heiterkeit|Zuruf|Zwischenruf|Ruf|Gegenruf|Lachen|Widerspruch|Applaudi|Rires|Sourires|Exclamations|Protestations|Murmures|Vifs|Mêmes|Aplausos|Risas|Rumores|Protestas|Risos|Protestos|Commenti|Proteste|Аплодисменты|Смех|Шум|掌声|掌聲|笑)[^()[\]]*[)\]]\.?)$/u;

/** Parts a note of what was heard at the end of a paragraph from its words; null when there is none. */
export function noteBehind(line: TextLine): { readonly words: TextLine; readonly line: TextLine } | null {
  const tail = line.text.slice(-300);
  const note = HEARD.exec(tail)?.groups?.['note'];
  if (note === undefined || note.length + 1 >= line.text.length) return null;
  const text = line.text.slice(0, -note.length).trimEnd();
  const start = line.end - note.length;
  return {
    words: { ...line, text, end: line.start + text.length },
    line: { ...line, text: note, start, afterGap: false },
  };
}

/** A direction in round brackets before the words: "(Urgent Question): To ask", "(Quietly.) A year." */
const BEFORE = /^(?<note>\((?=[^()]*\p{L}{2})[^()]{2,80}\):?|\[[^[\]]{2,80}[.!?]\])\s+(?=\S)/u;

/** Parts a direction before the words of a paragraph from them; null when there is none. */
export function noteBefore(line: TextLine): { readonly words: TextLine; readonly line: TextLine } | null {
  const found = BEFORE.exec(line.text.slice(0, 120));
  const note = found?.groups?.['note'];
  if (found === null || note === undefined) return null;
  const at = found[0].length;
  return {
    words: { ...line, text: line.text.slice(at), start: line.start + at },
    line: { ...line, text: note, end: line.start + note.length },
  };
}
