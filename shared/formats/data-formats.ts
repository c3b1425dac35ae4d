/** The text and data formats in which a debate can be exported, by file ending. */
export const DATA_FORMATS = ['json', 'md', 'html', 'jsonld', 'bib', 'csl.json'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];
