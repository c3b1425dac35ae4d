/** The forms in which a debate leaves as text or data, by the ending of the file. */
export const DATA_FORMATS = ['json', 'md', 'html', 'jsonld', 'bib', 'csl.json'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];
