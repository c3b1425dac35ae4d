import { msg } from '../../../language/translate.ts';
import { type Form, MESSAGES, type Piece } from '../form.ts';
import { restOf, type TextLine } from '../lines.ts';
import { nameHeading } from '../names/name-heading.ts';
import { atClock, clockIn } from '../times.ts';
import { piecesOf } from './pieces.ts';

const MARKS = '[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]*';
const DATE = '(?<date>\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{1,4}\\.?)';
const CLOCK =
  '(?<time>\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?:[\\s\\u202f]?(?:[AaPp]\\.?[\\s\\u00a0\\u202f]?[Mm]\\.?|Uhr))?)';
/** "06/05/2024, 10:02 - Ann Lee: Hello", "[06.05.24, 10:02:11] Ann Lee: Hello". */
const MESSAGE = new RegExp(
  `^${MARKS}\\[?${DATE},?\\s(?:à|at|um|a las|klo|kl\\.)?\\s?${CLOCK}\\]?(?:\\s?[-–—]\\s|\\s)${MARKS}(?<rest>.*)$`,
  'u',
);
/** "10:02:33 From Ann Lee to Everyone: Hello", as Zoom saves its chat. */
const ZOOM =
  /^(?:(?<date>\d{4}-\d\d-\d\d) )?(?<time>\d{1,2}:\d\d:\d\d)\s+From\s+(?<name>.{1,70}?)\s+to\s+.{1,60}?:\s*/u;
/** "[10:02] <ann> Hello", "10:02 <@ann> Hello". */
const RELAY = /^\[?(?<time>\d{1,2}:\d\d(?::\d\d)?)\]?\s+<[@+%&~ ]?(?<name>[^<>\s]{1,40})>\s/u;
/** What a relay tells of those who come and go: "[10:03] * carl joined". */
const EVENT = /^\[?(?<time>\d{1,2}:\d\d(?::\d\d)?)\]?\s+(?:\*|-->|<--|-!-|—)\s/u;
const SENDER = /^(?<name>[^:\n]{1,70}):(?:\s|$)/u;
const REACH = 240;
/** What stands in a message's place: a picture, a deletion. */
const NO_WORDS =
  /^[\u200e\u200f]*(?:<[^<>]{1,60}>|(?:image|video|audio|sticker|GIF|document|contact card|photo|voice message) omitted|(?:Bild|Video|Audio|Sticker|Dokument) weggelassen|(?:imagen|video|audio|sticker|documento) omitid[ao]|image absente|vidéo absente|.{1,80} \((?:file attached|Datei angehängt|archivo adjunto|fichier joint)\)|(?:This message was deleted|You deleted this message|Diese Nachricht wurde gelöscht|Se eliminó este mensaje|Ce message a été supprimé)\.?|null)$/iu;

interface Message {
  readonly name: string | null;
  readonly date: string | null;
  readonly time: string;
  /** Where the words begin in the line. */
  readonly at: number;
}

/** Messages with date, time and sender, as WhatsApp, Zoom and chats save them. */
export const chat: Form = {
  id: 'chat',
  about: msg('the time and the sender before each message'),
  read: (lines, isAsked) => {
    const messages = lines.map(messageOf);
    const sent = messages.filter((message) => message !== null && message.name !== null);
    const begun = messages.filter((message) => message !== null);
    if (sent.length < (isAsked ? 1 : 2) || begun.length < 0.1 * lines.length) return null;
    const order = orderOf(begun.flatMap(({ date }) => (date === null ? [] : [date])));
    const pieces = piecesOf(lines, (line, index): Piece | readonly Piece[] | null => {
      const message = messages[index] ?? null;
      if (message === null) return null;
      const { name, date, time, at } = message;
      const words = restOf(line, at);
      if (name === null) return { kind: 'end', line };
      if (words !== null && NO_WORDS.test(words.text)) return { kind: 'end', line };
      const heading = { name: nameHeading(name)?.name ?? name, notes: [] };
      const when = atClock(clockIn(time.replace(/[\u00a0\u202f]/gu, ' ').replace(/\s?Uhr$/u, '')), dayOf(date, order));
      return { kind: 'label', heading, label: name, lines: words === null ? [line] : [], words, time: when };
    });
    return { pieces, style: MESSAGES, support: sent.length };
  },
};

function messageOf(line: TextLine): Message | null {
  const head = line.text.slice(0, REACH);
  const other = ZOOM.exec(head) ?? RELAY.exec(head);
  if (other !== null) {
    const { name = '', time = '', date } = other.groups ?? {};
    return { name, time, date: date ?? null, at: other[0].length };
  }
  const event = EVENT.exec(head)?.groups;
  if (event !== undefined) return { name: null, date: null, time: event['time'] ?? '', at: 0 };
  const groups = MESSAGE.exec(head)?.groups;
  if (groups === undefined) return null;
  const { date = '', time = '', rest = '' } = groups;
  const sender = SENDER.exec(rest);
  const at = head.length - rest.length + (sender?.[0].length ?? 0);
  return { name: sender?.groups?.['name']?.trim() ?? null, date, time, at };
}

type Order = 'day first' | 'month first' | 'year first';

/** Tells the order of day, month and year from all dates of a chat; null where they allow more than one. */
function orderOf(dates: readonly string[]): Order | null {
  const parts = dates.map(partsOf);
  if (parts.length === 0) return null;
  if (parts.every(([first]) => (first ?? 0) > 31)) return 'year first';
  if (parts.some(([first]) => (first ?? 0) > 12)) return 'day first';
  if (parts.some(([, second]) => (second ?? 0) > 12)) return 'month first';
  // Nobody writes the month first before a full stop.
  return dates.every((date) => date.includes('.')) ? 'day first' : null;
}

function dayOf(date: string | null, order: Order | null): string | null {
  if (date === null || order === null) return null;
  const [a = 0, b = 0, c = 0] = partsOf(date);
  const [year, month, day] = order === 'year first' ? [a, b, c] : order === 'day first' ? [c, b, a] : [c, a, b];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const full = year < 100 ? 2000 + year : year;
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function partsOf(date: string): number[] {
  return date
    .split(/[./-]\s?/u)
    .filter((part) => part !== '')
    .map(Number);
}
