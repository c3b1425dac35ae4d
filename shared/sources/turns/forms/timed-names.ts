import { msg } from '../../../language/translate.ts';
import { type Form, type LabelPiece, MESSAGES, type Piece } from '../form.ts';
import type { TextLine } from '../lines.ts';
import { isDocumentWord } from '../names/keywords.ts';
import { nameHeading } from '../names/name-heading.ts';
import { asPosition, atClock, atPosition, clockIn, secondsIn } from '../times.ts';
import type { TurnTime } from '../turn.ts';

const TIME = '\\d{1,3}:\\d\\d(?::\\d\\d)?(?:[.,]\\d{1,3})?(?:\\s?[AaPp]\\.?\\s?[Mm]\\.?)?';
const DAY =
  '(?:(?:today|yesterday|heute|gestern|hoy|ayer|aujourd’hui|hier)(?: at| um| a las| à)?|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},?(?: at| um| à)?)';
const NAME = '(?<name>[^\\s[(<\\d][^\\t\\n<>]{0,70}?)';
/** "Ann Lee   0:03", "Ann Lee (00:12):", "Ann Lee — Today at 10:02 AM", "Ann Lee, [06.05.24 10:02]". */
const NAME_THEN_TIME = new RegExp(
  `^${NAME}(?:\\s*[,;]?\\s+|\\s*[-–—|·•:]\\s*|\\s*(?=[[(]))[[(]?(?:${DAY}\\s)?(?<time>${TIME})(?:\\s?(?:-->?|[-–—])\\s?${TIME})?[\\])]?:?$`,
  'iu',
);
/** "00:00:12 - Ann Lee", "[10:02 AM] Ann Lee", "[06/05 10:02] Ann Lee". */
const TIME_THEN_NAME = new RegExp(
  `^[[(]?(?:\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{1,4})?,?\\s)?(?<time>${TIME})(?:\\s?(?:-->?|[-–—])\\s?${TIME})?[\\])]?\\s*[-–—|:]?\\s*${NAME}:?$`,
  'iu',
);
/** "[Ann Lee] 10:02:33", as Zoom saves what it heard. */
const BRACKETED = new RegExp(`^\\[(?<name>[^\\[\\]]{1,70})\\]\\s+(?<time>${TIME})$`, 'iu');
const TIME_ALONE = new RegExp(`^[[(]?(?:${DAY}\\s)?(?<time>${TIME})[\\])]?$`, 'iu');
const DATED = new RegExp(`${DAY}\\s|\\[\\d{1,2}[./-]\\d{1,2}\\s`, 'iu');
const USER = /^[@\p{L}][\p{L}\p{M}\p{N}_.@'’-]{1,40}(?:\s[\p{L}\p{N}_.'’()-]{1,30}){0,4}$/u;
const LONGEST = 160;

interface Head {
  readonly name: string;
  readonly time: string;
  readonly count: number;
  /** True if a day stands with the time, so that it is one of day. */
  readonly isDated: boolean;
}

/** The name with a time on a line above the words: meetings that a program wrote down, and messages. */
export const timedNames: Form = {
  id: 'timed-names',
  about: msg('each name with a time, on a line above the words'),
  read: (lines, isAsked) => {
    const heads = headsIn(lines);
    const counts = Map.groupBy(heads.values(), ({ name }) => name);
    const named = [...heads.values()].filter(
      ({ name }) => nameHeading(name) !== null || (counts.get(name)?.length ?? 0) > 1,
    );
    if (heads.size === 0 || (!isAsked && (named.length < 2 || named.length < 0.5 * heads.size))) return null;
    const ofDay =
      [...heads.values()].some(({ time, isDated }) => isDated || /m\.?$/iu.test(time)) || isOfDay([...heads.values()]);
    const pieces: Piece[] = [];
    const hasTwoLines = [...heads.values()].some(({ count }) => count === 2);
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index] as TextLine;
      const head = heads.get(index);
      if (head !== undefined) {
        pieces.push(labelOf(head, lines.slice(index, index + head.count), ofDay));
        index += head.count - 1;
      } else if (hasTwoLines && TIME_ALONE.test(line.text) && pieces.at(-1)?.kind === 'words') {
        // A later message of the same person, with nothing but its time.
        pieces.push({ kind: 'nobody', line });
      } else pieces.push({ kind: 'words', line });
    }
    return { pieces, style: MESSAGES, support: named.length };
  },
};

function headsIn(lines: readonly TextLine[]): Map<number, Head> {
  const heads = new Map<number, Head>();
  for (let index = 0; index < lines.length - 1; index++) {
    const [line, next] = [lines[index] as TextLine, lines[index + 1] as TextLine];
    const head = headOf(line, next);
    if (head === null || lines[index + head.count] === undefined) continue;
    heads.set(index, head);
    index += head.count - 1;
  }
  return heads;
}

function headOf({ text, afterGap }: TextLine, next: TextLine): Head | null {
  if (text.length > LONGEST) return null;
  const hasTime = /\d:\d\d/u.test(text);
  const groups = !hasTime
    ? undefined
    : (BRACKETED.exec(text) ?? NAME_THEN_TIME.exec(text) ?? TIME_THEN_NAME.exec(text))?.groups;
  const name = groups?.['name']?.trim() ?? '';
  const time = groups?.['time'] ?? '';
  if (name !== '' && time !== '' && isName(name)) return { name, time, count: 1, isDated: DATED.test(text) };
  if (!/\d:\d\d/u.test(next.text.slice(0, LONGEST))) return null;
  const alone = TIME_ALONE.exec(next.text.slice(0, LONGEST))?.groups?.['time'];
  const isBare = afterGap && text.length <= 70 && nameHeading(text) !== null && isName(text);
  return alone === undefined || next.afterGap || !isBare
    ? null
    : { name: text, time: alone, count: 2, isDated: DATED.test(next.text) };
}

function isName(name: string): boolean {
  return (
    !isDocumentWord(name) &&
    !/\b(?:at|until|from|to|for|about|by|and)$/iu.test(name) &&
    (nameHeading(name) !== null || USER.test(name))
  );
}

function labelOf({ name, time }: Head, lines: readonly TextLine[], ofDay: boolean): LabelPiece {
  const heading = nameHeading(name) ?? { name, notes: [] };
  return { kind: 'label', heading, label: name, lines, words: null, time: timeOf(time, ofDay) };
}

/** Tells whether times are of day: they begin later than a recording runs, and have no seconds. */
function isOfDay(heads: readonly Head[]): boolean {
  const first = clockIn(heads[0]?.time ?? '');
  return (
    first !== null &&
    first >= '06:00' &&
    first.length <= 5 &&
    !/^\d:/u.test(heads[0]?.time ?? '') &&
    hasOnlyClocks(heads)
  );
}

function hasOnlyClocks(heads: readonly Head[]): boolean {
  const minutes = heads.map(({ time }) => asPosition(clockIn(time)));
  // Twelve hours into a recording nobody speaks every few seconds; within an hour of the day people do.
  const [first, last] = [minutes[0], minutes.at(-1)];
  return minutes.every((each) => each !== null) && first != null && last != null && last - first > 15 * heads.length;
}

function timeOf(time: string, ofDay: boolean): TurnTime | null {
  return ofDay
    ? atClock(clockIn(time))
    : (atPosition(secondsIn(time.replace(/\s?[ap]\.?m\.?$/iu, ''))) ?? atClock(clockIn(time)));
}
