import { restOf, type TextLine } from '../lines.ts';
import { isHolder, nameHeading, type ReadHeading } from '../names/name-heading.ts';
import { atClock, atPosition, clockIn, secondsIn } from '../times.ts';
import type { TurnTime } from '../turn.ts';

/** What stands before a colon at the beginning of a line. */
export interface LabelLine {
  readonly label: string;
  /** null if it is not a name. */
  readonly heading: ReadHeading | null;
  /** The words behind the colon; null for none. */
  readonly words: TextLine | null;
  readonly time: TurnTime | null;
  /** True if the label is set in bold, or in italics. */
  readonly isMarked: boolean;
}

/** Characters: no label is longer, with what stands before it. */
const REACH = 220;
const POSITION =
  /^[[(]?(?<position>\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d+)?)[\])]?(?:\s?(?:-->?|[-–—]|to)\s?\d{1,3}:\d\d(?::\d\d)?[\])]?)?\s*[-–—|]?\s*/u;
/** The number of a question or a speech, and signs before a name: "Q2 [900123]", "12.", "§", ">>". */
const NUMBER =
  /^(?:[QTS]?\d{1,4}[.)]?\s+(?!\d)|[QTS]?\d{1,4}\.\s*(?=\p{L})|\[\d+\]\s*|Anf\.?\s\d+\s|§+\s*|>{1,3}\s*|[•·]\s*)+/u;
const LABEL =
  /^(?<mark>\*\*|__|\*|_)?(?<label>(?:[^:：*()[\]\s]|[^\S\n]|\([^()]{0,120}\)|\[[^[\]]{0,60}\]){1,140}?)\s{0,3}(?:\*\*|__|\*|_)?\s{0,2}(?:：|:(?=[\s*_“"«„[(]|$))(?:\*\*|__|\*|_)?\s*(?:[—–]\s+)?/u;
const TIME_BEHIND = /^[[(](?<time>\d{1,2}[:.]\d\d(?:[:.]\d\d)?)[\])]\s*/u;

/** "【主持人】大家好" */
const IN_BRACKETS = /^【(?<label>[^【】]{1,30})】[:：]?\s*/u;

/** "Ann Lee [00:00:12] Good morning": a time in the place of a colon. */
const TIMED = /^(?<label>[^:：()[\]\d][^:：()[\]]{0,60}?)\s{1,3}[[(](?<time>\d{1,2}:\d\d(?::\d\d)?)[\])]\s+(?=[^\s:])/u;

/** Reads the label before a colon at the beginning of a line; null when there is none. */
export function labelLine(line: TextLine): LabelLine | null {
  const head = line.text.slice(0, REACH);
  const position = POSITION.exec(head);
  let at = position?.[0].length ?? 0;
  at += NUMBER.exec(head.slice(at))?.[0].length ?? 0;
  const rest = head.slice(at);
  const found = IN_BRACKETS.exec(rest) ?? TIMED.exec(rest) ?? LABEL.exec(rest);
  const label = found?.groups?.['label']?.trim() ?? '';
  if (found === null || label === '') return null;
  at += found[0].length;
  const behind = TIME_BEHIND.exec(head.slice(at));
  at += behind?.[0].length ?? 0;
  const heading = nameHeading(label) ?? heldBy(label);
  return {
    label,
    heading,
    words: restOf(line, at),
    time: timeOf(
      position?.groups?.['position'] ?? null,
      heading?.time ?? found.groups?.['time'] ?? behind?.groups?.['time'] ?? null,
    ),
    isMarked: found.groups?.['mark'] !== undefined,
  };
}

/** Reads an office of any language with its holder: "Ministeren for vand (Bo Ek)". */
function heldBy(label: string): ReadHeading | null {
  const groups = /^(?<office>\p{Lu}[\p{L}’'., -]{2,80}) \((?<holder>[^()]{3,60})\)$/u.exec(label)?.groups;
  const [office, holder] = [groups?.['office'], groups?.['holder']];
  if (office === undefined || !isHolder(holder) || !/\s/u.test(holder)) return null;
  return { name: holder, notes: [office], isSure: false, time: null };
}

/** The time before a label is one in a recording; that among its remarks may be of day. */
function timeOf(before: string | null, among: string | null): TurnTime | null {
  if (before !== null) return atPosition(secondsIn(before.replace(',', '.')));
  return among === null ? null : timeAmong(among);
}

/** Reads a time among the remarks behind a name: "(00:12)" and "(1:02:12)" are positions, "(15:10)" is of day. */
function timeAmong(text: string): TurnTime | null {
  const clock = clockIn(text);
  const isOfDay = /[ap]\.?\s?m/iu.test(text) || /^(?:0[6-9]|1\d|2[0-3])[:.]\d\d$/u.test(text);
  return isOfDay ? atClock(clock) : atPosition(secondsIn(text.replaceAll('.', ':')));
}
