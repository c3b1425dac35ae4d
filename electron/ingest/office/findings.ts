import { msg, t } from '../../../shared/language/translate.ts';
import type { Notice, NoticeKind } from '../../../shared/sources/notices.ts';

/** What a document may hold that its text does not, or not surely, with the sentences that say so. */
const SUBJECTS = {
  struck: {
    kind: 'left-out',
    one: msg('Struck words are left out'),
    many: msg('{count, number} stretches of struck words are left out'),
  },
  hidden: {
    kind: 'left-out',
    one: msg('Hidden words are left out'),
    many: msg('{count, number} stretches of hidden words are left out'),
  },
  deleted: {
    kind: 'left-out',
    one: msg('Words whose deletion was tracked are left out'),
    many: msg('{count, number} stretches of words whose deletion was tracked are left out'),
  },
  inserted: {
    kind: 'uncertain',
    one: msg('Words whose insertion was tracked are read as part of the text'),
    many: msg('{count, number} stretches of words whose insertion was tracked are read as part of the text'),
  },
  moved: {
    kind: 'altered',
    one: msg('Words that were moved are read only where they stand now'),
    many: msg('{count, number} stretches of words that were moved are read only where they stand now'),
  },
  comment: { kind: 'left-out', one: msg('A comment is left out'), many: msg('{count, number} comments are left out') },
  picture: { kind: 'left-out', one: msg('A picture is left out'), many: msg('{count, number} pictures are left out') },
  chart: {
    kind: 'missing',
    one: msg('A chart or diagram is missing'),
    many: msg('{count, number} charts or diagrams are missing'),
  },
  object: {
    kind: 'missing',
    one: msg('An embedded object is missing'),
    many: msg('{count, number} embedded objects are missing'),
  },
  recording: {
    kind: 'missing',
    one: msg('A recording is missing'),
    many: msg('{count, number} recordings are missing'),
  },
  equation: {
    kind: 'missing',
    one: msg('An equation could not be read, and is missing'),
    many: msg('{count, number} equations could not be read, and are missing'),
  },
  tex: {
    kind: 'altered',
    one: msg('An equation stands in the text as the code that sets it (TeX)'),
    many: msg('{count, number} equations stand in the text as the code that sets them (TeX)'),
  },
  choice: {
    kind: 'altered',
    one: msg('Words are read as the source has them, without what its editors put beside them'),
    many: msg('{count, number} places are read as the source has them, without what its editors put beside them'),
  },
  reading: {
    kind: 'left-out',
    one: msg('A variant reading is left out'),
    many: msg('{count, number} variant readings are left out'),
  },
  unclear: {
    kind: 'uncertain',
    one: msg('Words could hardly be read by those who edited the document'),
    many: msg('{count, number} stretches of words could hardly be read by those who edited the document'),
  },
  elsewhere: {
    kind: 'missing',
    one: msg('A part of the document is in another file, and is missing'),
    many: msg('{count, number} parts of the document are in other files, and are missing'),
  },
  formula: {
    kind: 'missing',
    one: msg('A formula whose result is not kept is missing'),
    many: msg('{count, number} formulas whose results are not kept are missing'),
  },
  field: {
    kind: 'missing',
    one: msg('A field without a result is missing'),
    many: msg('{count, number} fields without a result are missing'),
  },
  sign: {
    kind: 'missing',
    one: msg('A sign of a font of signs could not be read, and is missing'),
    many: msg('{count, number} signs of fonts of signs could not be read, and are missing'),
  },
  number: {
    kind: 'uncertain',
    one: msg('The number of a paragraph is written in a form that is not known, and is given in figures'),
    many: msg(
      '{count, number} numbers of paragraphs are written in a form that is not known, and are given in figures',
    ),
  },
  note: {
    kind: 'missing',
    one: msg('A note is referred to and not in the document'),
    many: msg('{count, number} notes are referred to and not in the document'),
  },
  hiddenSheet: {
    kind: 'left-out',
    one: msg('A hidden sheet is left out'),
    many: msg('{count, number} hidden sheets are left out'),
  },
  runningText: {
    kind: 'left-out',
    one: msg('The head or foot of the pages is left out'),
    many: msg('{count, number} heads and feet of the pages are left out'),
  },
} as const satisfies Readonly<Record<string, { kind: NoticeKind; one: string; many: string }>>;

export type Subject = keyof typeof SUBJECTS;

/** What is a stretch of words: it goes on with the next, where that adjoins it. */
const STRETCHES: ReadonlySet<Subject> = new Set(['struck', 'hidden', 'deleted', 'inserted', 'moved', 'unclear']);

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
    const goesOn =
      STRETCHES.has(subject) && last?.subject === subject && last.start === start && words !== '' && last.words !== '';
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
  return { kind, text: ended(quoted === '' ? t(one) : `${t(one)}: ${quoted}`), ...placeOf(start, text) };
}

function noticeOfAll(subject: Subject, findings: readonly Finding[], text: string): Notice {
  const { kind, many } = SUBJECTS[subject];
  const quotes = findings.map(({ words }) => quote(words)).filter((words) => words !== '');
  const named = quotes.slice(0, MOST_TOLD).join(', ');
  const ending = quotes.length === 0 ? '' : `: ${named}${quotes.length > MOST_TOLD ? ' …' : ''}`;
  const said = t(many, { count: findings.length });
  return { kind, text: ended(`${said}${ending}`), ...placeOf(findings[0]?.start ?? null, text) };
}

/** Ends a sentence, unless what it quotes ends one. */
function ended(sentence: string): string {
  return /[.!?…][”“]?$/u.test(sentence) ? sentence : `${sentence}.`;
}

function quote(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line === '') return '';
  return t('“{words}”', {
    words: line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).toWellFormed()}…` : line,
  });
}

function placeOf(start: number | null, text: string): { place: string | null; start?: number } {
  if (start === null) return { place: null };
  const at = Math.min(start, text.length);
  const before = text.slice(Math.max(0, at - PLACE_REACH), at).toWellFormed();
  const words = (at > PLACE_REACH ? before.replace(/^\S*\s/u, '') : before)
    .split('\n')
    .findLast((line) => line.trim() !== '');
  return {
    place:
      words === undefined ? t('at the beginning') : t('after “{words}”', { words: words.replace(/\s+/gu, ' ').trim() }),
    start: at,
  };
}
