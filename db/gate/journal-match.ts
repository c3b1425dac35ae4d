import { t } from '../../shared/language/translate.ts';
import type { FileBytes } from './file-bytes.ts';
import type { Journal, JournalPage } from './journal.ts';

/** A journal that can be rolled back. */
export type PagesJournal = Extract<Journal, { kind: 'pages' }>;

/** The relation of a journal to the file beside it. */
export type JournalMatch =
  /** It cannot belong to this file; `reason` says why. */
  | { readonly kind: 'other-file'; readonly reason: string }
  /** Rolling it back would change nothing. */
  | { readonly kind: 'same' }
  | {
      readonly kind: 'differs';
      /**
       * The evidence of the file's change counter: the commit did not get as far as counting (`same`); it did (`next`);
       * the file is of another time, with later commits or none of these (`other`); or nothing, because the journal has
       * no page 1.
       */
      readonly counter: 'same' | 'next' | 'other' | 'unknown';
      /**
       * How many of the journal's pages differ in the file by now: with `all`, the commit was finished; with `some`, it
       * may have been, for a page can be journalled and stay as it is.
       */
      readonly written: 'none' | 'some' | 'all';
    };

/** Compares a journal with the file beside it. */
export function matchJournal(file: FileBytes, journal: PagesJournal, bytes: FileBytes): JournalMatch {
  const { pageSize, pageCount, pages } = journal;
  const header = file.at(0, 100);
  const stored = header.readUInt16BE(16);
  if ((stored === 1 ? 65_536 : stored) !== pageSize) return otherFile(t('its pages are of another size'));
  const first = pages.find(({ number }) => number === 1);
  const firstPage = first === undefined ? null : bytes.at(first.at, 100);
  const counted = (firstPage ?? header).readUInt32BE(28);
  if (pageCount === 0 || counted !== pageCount) {
    return otherFile(
      t('it says that the file had {said, number} pages, and it had {had, number}', { said: pageCount, had: counted }),
    );
  }
  if (pageCount * pageSize > file.size) return otherFile(t('the file is shorter than it was before'));
  const isChanged = ({ number, at }: JournalPage) =>
    !bytes.at(at, pageSize).equals(file.at((number - 1) * pageSize, pageSize));
  const changed = pages.filter(isChanged).length;
  const grown = file.size > pageCount * pageSize;
  if (!grown && changed === 0) return { kind: 'same' };
  const counter = firstPage === null ? 'unknown' : counterMatch(header.readUInt32BE(24), firstPage.readUInt32BE(24));
  return { kind: 'differs', counter, written: changed === 0 ? 'none' : changed === pages.length ? 'all' : 'some' };
}

function counterMatch(now: number, before: number): 'same' | 'next' | 'other' {
  if (now === before) return 'same';
  return now === (before + 1) % 2 ** 32 ? 'next' : 'other';
}

function otherFile(reason: string): JournalMatch {
  return { kind: 'other-file', reason };
}
