import { msg, t } from '../../../../shared/language/translate.ts';

/** Members of a record in words, where theirs are not a reader's. */
const WORDS: Readonly<Record<string, string>> = {
  author: msg('authors'),
  'container-title': msg('appeared in'),
  DOI: 'DOI',
  editor: msg('editors'),
  ISBN: 'ISBN',
  ISSN: 'ISSN',
  issued: msg('date'),
  page: msg('pages'),
  'publisher-place': msg('place'),
  URL: msg('address'),
  zotero: msg('item in Zotero'),
};

export function memberWords(member: string): string {
  const word = Object.hasOwn(WORDS, member) ? WORDS[member] : undefined;
  return word === undefined ? member.replace(/[-_]/gu, ' ') : t(word);
}
