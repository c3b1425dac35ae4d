import type { Notice, NoticeKind } from '../../../shared/sources/notices.ts';
import { counted } from '../../../shared/text/counted.ts';

/** What a document may hold that its text does not, or not surely, with the sentences that say so. */
const SUBJECTS = {
  struck: { kind: 'left-out', one: 'Struck words are left out', many: 'stretch', what: 'of struck words are left out' },
  hidden: { kind: 'left-out', one: 'Hidden words are left out', many: 'stretch', what: 'of hidden words are left out' },
  deleted: {
    kind: 'left-out',
    one: 'Words whose deletion was tracked are left out',
    many: 'stretch',
    what: 'of words whose deletion was tracked are left out',
  },
  inserted: {
    kind: 'uncertain',
    one: 'Words whose insertion was tracked are read as part of the text',
    many: 'stretch',
    what: 'of words whose insertion was tracked are read as part of the text',
  },
  moved: {
    kind: 'altered',
    one: 'Words that were moved are read only where they stand now',
    many: 'stretch',
    what: 'of words that were moved are read only where they stand now',
  },
  comment: { kind: 'left-out', one: 'A comment is left out', many: 'comment', what: 'are left out' },
  picture: { kind: 'left-out', one: 'A picture is left out', many: 'picture', what: 'are left out' },
  chart: { kind: 'missing', one: 'A chart or diagram is missing', many: 'chart or diagram', what: 'are missing' },
  object: { kind: 'missing', one: 'An embedded object is missing', many: 'embedded object', what: 'are missing' },
  recording: { kind: 'missing', one: 'A recording is missing', many: 'recording', what: 'are missing' },
  equation: {
    kind: 'missing',
    one: 'An equation could not be read, and is missing',
    many: 'equation',
    what: 'could not be read, and are missing',
  },
  tex: {
    kind: 'altered',
    one: 'An equation stands in the text as the code that sets it (TeX)',
    many: 'equation',
    what: 'stand in the text as the code that sets them (TeX)',
  },
  choice: {
    kind: 'altered',
    one: 'Words are read as the source has them, without what its editors put beside them',
    many: 'place',
    what: 'are read as the source has them, without what its editors put beside them',
  },
  reading: { kind: 'left-out', one: 'A variant reading is left out', many: 'variant reading', what: 'are left out' },
  unclear: {
    kind: 'uncertain',
    one: 'Words could hardly be read by those who edited the document',
    many: 'stretch',
    what: 'of words could hardly be read by those who edited the document',
  },
  elsewhere: {
    kind: 'missing',
    one: 'A part of the document is in another file, and is missing',
    many: 'part',
    what: 'of the document are in other files, and are missing',
  },
  formula: {
    kind: 'missing',
    one: 'A formula whose result is not kept is missing',
    many: 'formula',
    what: 'whose results are not kept are missing',
  },
  field: {
    kind: 'missing',
    one: 'A field without a result is missing',
    many: 'field',
    what: 'without a result are missing',
  },
  sign: {
    kind: 'missing',
    one: 'A sign of a font of signs could not be read, and is missing',
    many: 'sign',
    what: 'of fonts of signs could not be read, and are missing',
  },
  number: {
    kind: 'uncertain',
    one: 'The number of a paragraph is written in a form that is not known, and is given in figures',
    many: 'number',
    what: 'of paragraphs are written in a form that is not known, and are given in figures',
  },
  note: {
    kind: 'missing',
    one: 'A note is referred to and not in the document',
    many: 'note',
    what: 'are referred to and not in the document',
  },
  hiddenSheet: {
    kind: 'left-out',
    one: 'A hidden sheet is left out',
    many: 'hidden sheet',
    what: 'are left out',
  },
  runningText: {
    kind: 'left-out',
    one: 'The head or foot of the pages is left out',
    many: 'head or foot',
    what: 'of the pages are left out',
  },
} as const satisfies Readonly<Record<string, { kind: NoticeKind; one: string; many: string; what: string }>>;

export type Subject = keyof typeof SUBJECTS;

/** Something that was found, with its words and its place in the text. */
export interface Finding {
  readonly subject: Subject;
  readonly words: string;
  /** In UTF-16 units; null for what has no place in the text. */
  readonly start: number | null;
}

/** What was found in a document, with adjoining stretches of words of one kind together. */
export class Findings {
  readonly all: Finding[] = [];

  add(subject: Subject, words: string, start: number | null): void {
    const last = this.all.at(-1);
    const isStretch = SUBJECTS[subject].many === 'stretch';
    const goesOn = isStretch && last?.subject === subject && last.start === start && words !== '' && last.words !== '';
    if (last !== undefined && goesOn) this.all[this.all.length - 1] = { ...last, words: last.words + words };
    else this.all.push({ subject, words, start });
  }

  /** Adds words that are read: `start` is where they begin, and words of one kind that follow them join them. */
  addRead(subject: Subject, words: string, start: number): void {
    const last = this.all.at(-1);
    if (last?.subject === subject && last.start !== null && last.start + last.words.length === start)
      this.all[this.all.length - 1] = { ...last, words: last.words + words };
    else this.all.push({ subject, words, start });
  }

  /** Takes over what was found in a part of the text that begins at `offset`. */
  take(others: Findings, offset: number): void {
    for (const { subject, words, start } of others.all)
      this.all.push({ subject, words, start: start === null ? null : start + offset });
  }
}

/** More of one subject than this are told of together. */
const MOST_TOLD = 8;
const LONGEST_QUOTE = 120;
/** Characters before a place that name it. */
const PLACE_REACH = 48;

/** Returns what was found as notices about a text, in the order of their places. */
export function noticesOf(findings: readonly Finding[], text: string): Notice[] {
  const bySubject = Map.groupBy(findings, ({ subject }) => subject);
  const notices = Array.from(bySubject, ([subject, all]) =>
    all.length <= MOST_TOLD ? all.map((finding) => noticeOf(finding, text)) : [noticeOfAll(subject, all, text)],
  ).flat();
  return notices.toSorted((a, b) => (a.start ?? text.length) - (b.start ?? text.length));
}

function noticeOf({ subject, words, start }: Finding, text: string): Notice {
  const { kind, one } = SUBJECTS[subject];
  const quoted = quote(words);
  return { kind, text: quoted === '' ? `${one}.` : ended(`${one}: ${quoted}`), ...placeOf(start, text) };
}

function noticeOfAll(subject: Subject, findings: readonly Finding[], text: string): Notice {
  const { kind, many, what } = SUBJECTS[subject];
  const quotes = findings.map(({ words }) => quote(words)).filter((words) => words !== '');
  const named = quotes.slice(0, MOST_TOLD).join(', ');
  const ending = quotes.length === 0 ? '' : `: ${named}${quotes.length > MOST_TOLD ? ' …' : ''}`;
  const count = counted(findings.length, many, many === 'stretch' ? 'stretches' : undefined);
  return { kind, text: ended(`${count} ${what}${ending}`), ...placeOf(findings[0]?.start ?? null, text) };
}

/** Ends a sentence, unless what it quotes ends one. */
function ended(sentence: string): string {
  return /[.!?…]”?$/u.test(sentence) ? sentence : `${sentence}.`;
}

function quote(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line === '') return '';
  return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).toWellFormed()}…` : line}”`;
}

function placeOf(start: number | null, text: string): { place: string | null; start?: number } {
  if (start === null) return { place: null };
  const at = Math.min(start, text.length);
  const before = text.slice(Math.max(0, at - PLACE_REACH), at).toWellFormed();
  const words = (at > PLACE_REACH ? before.replace(/^\S*\s/u, '') : before)
    .split('\n')
    .findLast((line) => line.trim() !== '');
  return {
    place: words === undefined ? 'at the beginning' : `after “${words.replace(/\s+/gu, ' ').trim()}”`,
    start: at,
  };
}
