import { msg, t, textParts } from '../language/translate.ts';
import type { Debate } from '../model/debate.ts';
import type { Act, ExcerptId, Move } from '../model/entities.ts';
import { shownDate } from '../model/shown-date.ts';
import type { NoteBook } from './note-book.ts';
import type { Span } from './report.ts';
import { filled, own, theirs } from './spans.ts';

const DONE: Readonly<Record<Act, string>> = {
  asserts: msg('Asserted by'),
  denies: msg('Denied by'),
  questions: msg('Questioned by'),
  concedes: msg('Conceded by'),
  retracts: msg('Retracted by'),
};
const DONE_TO_QUESTIONS: Readonly<Record<Act, string>> = {
  ...DONE,
  questions: msg('Asked by'),
  denies: msg('Rejected by'),
  retracts: msg('Withdrawn by'),
};

/**
 * Tells of a move who did what, and when, and the words of it that were noted: in quotation marks only where its source gives the
 * speakers' own. A note says where it is on record, unless that is one of the passages in `shown`, which stand below it with
 * theirs, or there is no book of notes.
 */
export function moveSpans(
  debate: Debate,
  { speaker: by, act, at, words, excerpt }: Move,
  {
    isQuestion,
    shown,
    notes,
    withWords = true,
  }: { isQuestion: boolean; shown: ReadonlySet<ExcerptId>; notes: NoteBook | null; withWords?: boolean },
): Span[] {
  const { name, role } = debate.get('speaker', by);
  const isVerbatim = excerpt !== null && debate.get('source', debate.get('excerpt', excerpt).source).verbatim;
  const said = filled(
    isVerbatim
      ? textParts<Span>(': “{words}”', { words: theirs(words) })
      : textParts<Span>('; reported as: {words}', { words: theirs(words) }),
  );
  return [
    own(`${t((isQuestion ? DONE_TO_QUESTIONS : DONE)[act])} `),
    theirs(name.trim() || t('Unnamed speaker'), 'strong'),
    ...(role.trim() === '' ? [] : [own(' ('), theirs(role.trim()), own(')')]),
    ...(at === null ? [] : [own(', '), theirs(shownDate(at))]),
    ...(words === '' || !withWords ? [] : said),
    ...(excerpt === null || notes === null || shown.has(excerpt) ? [] : [notes.on(excerpt)]),
  ];
}
