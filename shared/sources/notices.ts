import { t } from '../language/translate.ts';
import type { CslItem } from '../model/entities.ts';
import { figures } from '../text/counted.ts';
import { textMember, withTextMember } from './text-members.ts';

/** How a source's text differs, or may differ, from its document. */
export const NOTICE_KINDS = [
  /** The document has it, and the text does not, because it is not part of what is said: struck words, menus. */
  'left-out',
  /** The document has it, and the text does not, because it could not be read. */
  'missing',
  /** The text has it in another form than the document. */
  'altered',
  /** The text has it, and it may be wrong. */
  'uncertain',
  /** The document does not say it, and the likeliest was taken: an encoding, an order. */
  'guessed',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What is to be known about the way in which a source's text was obtained from its document. */
export interface Notice {
  readonly kind: NoticeKind;
  /** A whole sentence that counts and names what is missing, altered or unsure. */
  readonly text: string;
  /** Where in the document, in the reader's words, such as “page 3”; null: in all of it, or nowhere in particular. */
  readonly place: string | null;
  /** Where in the source's text, in UTF-16 units, if that can be told. */
  readonly start?: number;
}

/** More than anybody reads; a reader counts faults of one kind in one notice. */
export const MOST_NOTICES = 50;
const LONGEST_TEXT = 500;
const LONGEST_PLACE = 200;

/** Returns the notices that are kept in a source's record; what is not a notice is passed over. */
export function noticesIn(csl: CslItem): readonly Notice[] {
  const kept = textMember(csl, 'notices');
  return Array.isArray(kept) ? kept.slice(0, MOST_NOTICES).filter(isNotice) : [];
}

/** Returns `csl` with these notices in the place of those that it had: at most 50, and none longer than a line or two. */
export function withNotices(csl: CslItem, notices: readonly Notice[]): CslItem {
  return withTextMember(csl, 'notices', notices.length === 0 ? undefined : bounded(notices));
}

function bounded(notices: readonly Notice[]): readonly Notice[] {
  const short = notices.slice(0, MOST_NOTICES).map((notice) => ({
    ...notice,
    text: shortened(notice.text, LONGEST_TEXT),
    place: notice.place === null ? null : shortened(notice.place, LONGEST_PLACE),
  }));
  if (notices.length <= MOST_NOTICES) return short;
  const more = notices.length - MOST_NOTICES + 1;
  const text = t('{count} more notices are not kept.', { count: figures(more) });
  return [...short.slice(0, -1), { kind: 'uncertain', text, place: null }];
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}

function isNotice(value: unknown): value is Notice {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, text, place, start } = value as Readonly<Record<string, unknown>>;
  if (!NOTICE_KINDS.some((each) => each === kind) || typeof text !== 'string') return false;
  return (
    (place === null || typeof place === 'string') &&
    (start === undefined || (Number.isInteger(start) && Number(start) >= 0))
  );
}
