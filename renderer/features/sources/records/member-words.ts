/** Members of a record in words, where theirs are not a reader's. */
const WORDS: Readonly<Record<string, string>> = {
  author: 'authors',
  'container-title': 'appeared in',
  DOI: 'DOI',
  editor: 'editors',
  ISBN: 'ISBN',
  ISSN: 'ISSN',
  issued: 'date',
  page: 'pages',
  'publisher-place': 'place',
  URL: 'address',
  zotero: 'item in Zotero',
};

export function memberWords(member: string): string {
  return WORDS[member] ?? member.replace(/[-_]/gu, ' ');
}
