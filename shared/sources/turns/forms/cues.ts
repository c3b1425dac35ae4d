import { msg } from '../../../language/translate.ts';
import { type Form, MESSAGES, type Piece } from '../form.ts';
import type { TextLine } from '../lines.ts';
import { isDocumentWord, isSpeechWord } from '../names/keywords.ts';
import { nameHeading } from '../names/name-heading.ts';
import { atPosition, secondsIn } from '../times.ts';

/** WebVTT (W3C, 2019) and SubRip: "00:00:02.120 --> 00:00:05.430", with settings behind. */
const TIMING =
  /^(?<from>(?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]\d{1,3})\s+-->\s+(?<to>(?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]\d{1,3})(?:\s|$)/u;
const VOICE = /^<v(?:\.[^\s<>]*)?\s+(?<name>[^<>]{1,90})>/u;
const TAG = /<\/?(?:[cibuv]|ruby|rt|lang|font)(?:[.\s][^<>]*)?>|<\d[\d:.]*>|\{\\an?\d\}/gu;
const LABEL = /^(?:>>\s*)?(?:\[(?<bracketed>[^\][:]{1,70})\]:?|(?<label>[^:<>]{1,70}?):)(?=\s|$)\s*/u;
/** Signs that somebody else speaks, who is not named. */
const OTHER_VOICE = /^(?:>>+|&gt;&gt;|[-–—](?=\s?\p{L}))\s*/u;
const SOUND = /^(?:[[(♪*].*[\])♪*])$/u;

interface Cue {
  readonly from: number;
  readonly to: number;
  readonly words: readonly TextLine[];
}

/** Captions of a recording: WebVTT and SubRip. */
export const cues: Form = {
  id: 'cues',
  about: msg('captions and their times, as WebVTT and SubRip have them'),
  read: (lines) => {
    const found = cuesIn(lines);
    if (found === null) return null;
    const voices = voicesIn(found.cues);
    const hasNameLines = haveNameLines(found.cues);
    const names = new Set([...namesIn(found.cues), ...voices]);
    const pieces: Piece[] = found.others.map((line) => ({ kind: 'nobody', line }));
    let speaker: string | null = null;
    let support = 0;
    for (const cue of found.cues) {
      for (const [index, line] of cue.words.entries()) {
        const piece =
          hasNameLines && index === 0
            ? nameLine(line, cue)
            : pieceOf(line, index, cue, { names, hasVoices: voices.size > 0 });
        if (piece.kind === 'label') {
          support += 1;
          if (piece.label === speaker && piece.words === null) {
            pieces.push({ kind: 'nobody', line });
            continue;
          }
          if (piece.label === speaker && piece.words !== null) {
            pieces.push({ kind: 'words', line: piece.words, until: cue.to });
            continue;
          }
          speaker = piece.label;
        } else if (piece.kind === 'unknown') speaker = null;
        pieces.push(piece);
      }
    }
    // Whoever writes captions says so in every line of times: nothing else is meant.
    return support === 0 ? null : { pieces, style: MESSAGES, support: lines.length };
  },
};

/** Tells whether a text is WebVTT, or SubRip with at least two cues. */
export function isCaptions(lines: readonly TextLine[]): boolean {
  return cuesIn(lines) !== null;
}

function cuesIn(lines: readonly TextLine[]): { cues: readonly Cue[]; others: readonly TextLine[] } | null {
  const cues: Cue[] = [];
  const others: TextLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as TextLine;
    const timing = TIMING.exec(line.text.slice(0, 80))?.groups;
    others.push(line);
    if (timing === undefined) continue;
    const words: TextLine[] = [];
    let next = lines[index + 1];
    // A blank line ends a cue; some programs leave it out before the number of the next.
    while (next !== undefined && !next.afterGap && !beginsCue(next, lines[index + 2])) {
      words.push(next);
      index += 1;
      next = lines[index + 1];
    }
    cues.push({ from: secondsOf(timing['from']), to: secondsOf(timing['to']), words });
  }
  const isMarked = lines[0]?.text.startsWith('WEBVTT') === true;
  return cues.length >= (isMarked ? 1 : 2) ? { cues, others } : null;
}

function beginsCue(line: TextLine, next: TextLine | undefined): boolean {
  return (
    TIMING.test(line.text.slice(0, 80)) ||
    (/^\d+$/u.test(line.text) && next !== undefined && TIMING.test(next.text.slice(0, 80)))
  );
}

function secondsOf(time: string | undefined): number {
  return secondsIn((time ?? '').replace(',', '.')) ?? 0;
}

/** Returns the labels before colons that are names: such as come twice, or before most cues. */
function namesIn(found: readonly Cue[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let labelled = 0;
  for (const { words } of found) {
    const label = labelIn(spoken(words[0])?.text ?? '');
    if (label === null) continue;
    labelled += 1;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const isUsual = labelled >= 0.5 * found.length;
  return new Set([...counts].filter(([, count]) => count > 1 || isUsual).map(([label]) => label));
}

function labelIn(text: string): string | null {
  const groups = LABEL.exec(text.slice(0, 120))?.groups;
  const label = (groups?.['bracketed'] ?? groups?.['label'] ?? '').replace(/^[-–—]\s?/u, '').trim();
  const isName = label !== '' && nameHeading(label, true) !== null && !isSpeechWord(label) && !isDocumentWord(label);
  return isName ? label : null;
}

/** Tells whether the first line of almost every cue is a name, as meetings are written down. */
function haveNameLines(found: readonly Cue[]): boolean {
  const firsts = found.filter(({ words }) => words.length > 1).map(({ words }) => words[0]?.text ?? '');
  const names = firsts.filter((text) => text.length <= 60 && nameHeading(text) !== null);
  return names.length > 1 && names.length >= 0.8 * found.length && new Set(names).size < names.length;
}

function nameLine(line: TextLine, { from, to }: Cue): Piece {
  const heading = nameHeading(line.text) ?? { name: line.text, notes: [] };
  return { kind: 'label', heading, label: line.text, lines: [line], words: null, time: atPosition(from, to) };
}

function voicesIn(found: readonly Cue[]): ReadonlySet<string> {
  const voices = found.flatMap(({ words }) => words.map(({ text }) => VOICE.exec(text)?.groups?.['name']?.trim()));
  return new Set(voices.filter((name) => name !== undefined));
}

interface Naming {
  readonly names: ReadonlySet<string>;
  /** True if tags name who speaks: then a cue without one is nobody's. */
  readonly hasVoices: boolean;
}

function pieceOf(raw: TextLine, index: number, cue: Cue, { names, hasVoices }: Naming): Piece {
  const time = atPosition(cue.from, cue.to);
  const voice = VOICE.exec(raw.text)?.groups?.['name']?.trim();
  const line = spoken(raw);
  if (line === null || SOUND.test(line.text)) return { kind: 'nobody', line: raw };
  if (voice !== undefined) {
    return {
      kind: 'label',
      heading: nameHeading(voice) ?? { name: voice, notes: [] },
      label: voice,
      lines: [],
      words: line,
      time,
    };
  }
  const label = labelIn(line.text);
  if (label !== null && names.has(label)) {
    const before = LABEL.exec(line.text)?.[0].length ?? 0;
    const text = line.text.slice(before);
    const words = text === '' ? null : { ...line, text, start: line.start + before };
    return {
      kind: 'label',
      heading: nameHeading(label) ?? { name: label, notes: [] },
      label,
      lines: words === null ? [raw] : [],
      words,
      time,
    };
  }
  const other = OTHER_VOICE.exec(line.text)?.[0];
  if (other !== undefined) {
    return {
      kind: 'unknown',
      label: other.trim(),
      line: raw,
      words: { ...line, text: line.text.slice(other.length), start: line.start + other.length },
    };
  }
  if (hasVoices && index === 0) return { kind: 'unknown', label: '', line: raw, words: line };
  return { kind: 'words', line: index === 0 ? { ...line, afterGap: false } : line, until: cue.to };
}

/** Returns a line of a cue without its tags; null if nothing is left. Its place is that of all its words. */
function spoken(line: TextLine | undefined): TextLine | null {
  if (line === undefined) return null;
  const opening = /^(?:<[^<>]{1,100}>\s*)*/u.exec(line.text)?.[0].length ?? 0;
  const closing = /(?:<\/[^<>]{0,20}>\s*)*$/u.exec(line.text.slice(opening))?.[0].length ?? 0;
  const inner = line.text.slice(opening, line.text.length - closing);
  const text = inner
    .replace(TAG, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .trim();
  if (text === '') return null;
  const lead = inner.length - inner.trimStart().length;
  const start = line.start + opening + lead;
  return { ...line, text, start, end: start + inner.trim().length };
}
