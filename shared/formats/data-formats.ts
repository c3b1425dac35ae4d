/** The data formats in which a debate, or what its sources say, can be exported, by file ending. */
export const DATA_FORMATS = ['json', 'jsonld', 'bib', 'csl.json', 'aif.json', 'xaif.json'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];
