import { type Correspondent, correspondent } from './mail-addresses.ts';

/** Lines that an attribution may be divided into. */
const MOST_LINES = 3;
const LONGEST = 400;

/** "On 6 May 2024, Ann Lee wrote:", in the languages of common programs; the name stands before or after the verb. */
const WROTE =
  /^(?<before>.*?)\s*(?<![\p{L}\p{N}])(?:wrote|writes|said|a écrit|escribió|ha scritto|escreveu|napisał(?:\(a\)|a)?|kirjoitti|yazdı|написала?|пишет)\s*[:：]$/iu;
const VERB_FIRST = /^(?<date>.*?)\b(?:schrieb|schreef|skrev|napsala?)\b\s*(?<name>.*?)\s*[:：]$/iu;
const QUOTING = /^(?:quoting|zitat von|citando a?|en citant)\s+(?<name>.+?)\s*[:：]$/iu;
/** What may stand between the figures of a time and a name. */
const AFTER_TIME = /^(?:[ap]\.?m\.?|uhr|utc|gmt|hrs?|г|\(\w+\)|[–—-])$/iu;
/** A time zone, in capitals: Matt and Scott are none. */
const ZONE = /^[A-Z]{2,4}T$/u;

/** An attribution: how many of the last lines it has, and who wrote what follows. */
export interface Attribution {
  readonly lines: number;
  readonly author: Correspondent;
}

/** Returns the attribution with which lines end; null if they end with something else. */
export function attributionAtEnd(lines: readonly string[]): Attribution | null {
  const last = lines.at(-1)?.trim() ?? '';
  if (!/[:：]$/u.test(last)) return null;
  for (let count = Math.min(MOST_LINES, lines.length); count > 0; count--) {
    const said = lines
      .slice(-count)
      .map((line) => line.trim())
      .join(' ');
    const author = said.length <= LONGEST ? authorIn(said, count) : null;
    if (author !== null) return { lines: count, author };
  }
  return null;
}

function authorIn(said: string, lines: number): Correspondent | null {
  const quoting = QUOTING.exec(said)?.groups?.['name'];
  if (quoting !== undefined) return named(quoting);
  const after = VERB_FIRST.exec(said)?.groups;
  if (after !== undefined && after['name'] !== '') return named(after['name'] ?? '');
  const before = after?.['date'] ?? WROTE.exec(said)?.groups?.['before'];
  if (before === undefined) return null;
  // Several lines are one attribution only if the first begins it.
  if (lines > 1 && !/\d/u.test(before)) return null;
  return named(withoutDate(before));
}

/** Returns what follows the day and the time with which an attribution begins. */
function withoutDate(words: string): string {
  const all = words.trim().split(/\s+/u);
  const isFigure = (word: string) => /\d/u.test(word) && !/[<@]/u.test(word);
  const figures = all.findLastIndex(
    (word, index) => isFigure(word) && !all.slice(0, index).some((each) => each.includes('<')),
  );
  if (figures < 0)
    return /^on\s/iu.test(words) ? words.slice(words.lastIndexOf(',') + 1).replace(/^on\s/iu, '') : words;
  const rest = all.slice(figures + 1);
  const name = rest.findIndex((given) => {
    const word = given.replace(/[,.;:]+$/u, '');
    return !AFTER_TIME.test(word) && !ZONE.test(word);
  });
  return name < 0 ? '' : rest.slice(name).join(' ');
}

function named(words: string): Correspondent | null {
  const bare = words.replace(/\(\s*<?(\S+@[^\s<>)]+)>?\s*\)/u, '<$1>').replace(/^[,\s]+|[,\s]+$/gu, '');
  const found = correspondent(bare.replace(/[[(]?mailto:[^\s\])]*[\])]?/giu, ''), asWritten);
  return found !== null && /[\p{L}]/u.test(found.name) && found.name.split(/\s+/u).length <= 8 ? found : null;
}

/** In the body, words are decoded already. */
function asWritten(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

const NAME_OF_FROM = 'From|Von|De|Da|Van|Från|Fra|Od|От|Kimden|Lähettäjä';
const FROM = new RegExp(`^\\*?(?:${NAME_OF_FROM})\\s?:\\*?\\s+(?<who>\\S.*)$`, 'u');
const OTHER_HEADER =
  /^\*?(?:Sent|Date|To|Cc|Bcc|Subject|Reply-To|Importance|Attachments|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Enviado|Fecha|Para|Asunto|Assunto|Data|Inviato|A|Oggetto|Verzonden|Aan|Onderwerp|Skickat|Till|Ämne|Sendt|Til|Kopi|Emne|Dato|Odesláno|Wysłano|Komu|Do|Předmět|Predmet|Temat|Gönderilen|Gönderildi|Kime|Konu|Tarih|Lähetetty|Vastaanottaja|Aihe|Отправлено|Дата|Кому|Тема)\s?:\*?(?:\s|$)/u;
/** Of the headers, those that only a message has. */
const OF_MESSAGE =
  /^\*?(?:Sent|Subject|Gesendet|Betreff|Envoyé|Objet|Enviado|Asunto|Assunto|Inviato|Oggetto|Verzonden|Onderwerp|Skickat|Ämne|Sendt|Emne|Odesláno|Předmět|Predmet|Wysłano|Temat|Gönderilen|Gönderildi|Konu|Lähetetty|Aihe|Отправлено|Тема)\s?:/u;
const SEPARATOR =
  /^(?:[-_*–—=\s]*(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|mensagem original)[-_*–—=\s]*|begin forwarded message:|_{5,})$/iu;

/** The headers of a message that stand in the text of another, with the line above them. */
export interface InnerHead {
  /** The line at which they begin. */
  readonly from: number;
  /** The line after them. */
  readonly to: number;
  readonly author: Correspondent;
}

/** Returns the headers of another message among lines of a paragraph; null if there are none. */
export function innerHead(lines: readonly string[]): InnerHead | null {
  const at = lines.findIndex((line) => FROM.test(line.trim()));
  if (at < 0 || !lines.slice(at + 1, at + 8).some((line) => OF_MESSAGE.test(line.trim()))) return null;
  const author = correspondent(FROM.exec((lines[at] ?? '').trim())?.groups?.['who'] ?? '', asWritten);
  if (author === null) return null;
  let to = at + 1;
  while (to < lines.length && (OTHER_HEADER.test((lines[to] ?? '').trim()) || /^\s/u.test(lines[to] ?? ''))) to += 1;
  const hasSeparator = at > 0 && isSeparator(lines[at - 1] ?? '');
  return { from: hasSeparator ? at - 1 : at, to, author };
}

/** Tells whether a line says that another message follows, such as “Original Message”. */
export function isSeparator(line: string): boolean {
  return SEPARATOR.test(line.trim());
}
